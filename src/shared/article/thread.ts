import * as z from 'zod'

/** ISO 8601 instant in UTC. */
export const Instant = z.iso.datetime()

export const Comment = z.strictObject({ id: z.string(), author: z.string(), at: Instant, text: z.string() })
export type Comment = z.infer<typeof Comment>

/** A conversation about words of the story; the words carry the thread's id. `quote` is what they said when it began. */
export const Thread = z.strictObject({
  id: z.string().min(1),
  quote: z.string(),
  comments: z.array(Comment),
  resolved: z.literal(true).optional(),
  assignedTo: z.string().optional(),
})
export type Thread = z.infer<typeof Thread>
