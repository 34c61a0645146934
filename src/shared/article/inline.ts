import * as z from 'zod'

/** Marks in the order in which they are stored and nested. */
export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code', 'subscript', 'superscript'] as const

export const Mark = z.enum(MARKS)
export type Mark = z.infer<typeof Mark>

/** Words that share one appearance. `threads` are comment threads on them, `claims` the citations that back them. */
export const TextRun = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(Mark).optional(),
  link: z.string().optional(),
  threads: z.array(z.string()).optional(),
  claims: z.array(z.string()).optional(),
})
export type TextRun = z.infer<typeof TextRun>

/** One source in a citation; the locator is free text such as "p. 12" or "14:30". */
export const CitationItem = z.strictObject({
  sourceId: z.string(),
  locator: z.string().optional(),
})
export type CitationItem = z.infer<typeof CitationItem>

/** A place in the body that points to one or more sources. `id` is there when runs name it in their `claims`. */
export const Citation = z.strictObject({
  type: z.literal('citation'),
  id: z.string().optional(),
  items: z.array(CitationItem).min(1),
  threads: z.array(z.string()).optional(),
})
export type Citation = z.infer<typeof Citation>

/** A line break inside a block. */
export const Break = z.strictObject({ type: z.literal('break') })
export type Break = z.infer<typeof Break>

export const Inline = z.discriminatedUnion('type', [TextRun, Citation, Break])
export type Inline = z.infer<typeof Inline>
