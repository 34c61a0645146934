import * as z from 'zod'

export const TagGroup = z.enum(['topic', 'place', 'person', 'organisation', 'free'])
export type TagGroup = z.infer<typeof TagGroup>

/** `slug` is the key (`war-and-conflicts`), `name` what people read. A `proposed` tag waits to be accepted and is not exported. */
export const Tag = z.strictObject({
  slug: z.string().min(1),
  name: z.string().min(1),
  group: TagGroup.optional(),
  /** The term's code in a shared vocabulary, such as `medtop:11000000`. */
  code: z.string().optional(),
  proposed: z.literal(true).optional(),
})
export type Tag = z.infer<typeof Tag>
