import * as z from 'zod'

/** What has no story to live in: imported references, vocabularies, word lists, templates, desk settings. */
export const Shelf = z.strictObject({
  schema: z.literal(1),
  name: z.string().min(1),
  entries: z.record(z.string(), z.json()),
})
export type Shelf = z.infer<typeof Shelf>
