import * as z from 'zod'

export const TemplateId = z.string().regex(/^[0-9a-z]{1,32}$/)

export const TemplateName = z.string().trim().min(1).max(100)

/** What a story can begin from: one of Stet's (`own` is false, and the interface has its name) or the person's own. */
export const Template = z.strictObject({
  id: TemplateId,
  own: z.boolean(),
  name: z.string(),
  /** The headings of its body, in their order. */
  headings: z.array(z.string()),
})
export type Template = z.infer<typeof Template>
