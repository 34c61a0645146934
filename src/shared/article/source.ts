import * as z from 'zod'

/** A CSL-JSON name: a person by parts, or anyone by one `literal`. */
export const CslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
export type CslName = z.infer<typeof CslName>

/** A CSL-JSON date: `[[year, month?, day?]]`. */
export const CslDate = z.looseObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).optional(),
  literal: z.string().optional(),
})
export type CslDate = z.infer<typeof CslDate>

/**
 * What is cited, as CSL-JSON (the data schema of CSL 1.0.2). Fields that Stet does not use are kept as they came.
 * `id` is left out: the source's own id is the key.
 */
export const CslData = z.looseObject({
  type: z.string(),
  title: z.string().optional(),
  author: z.array(CslName).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  issued: CslDate.optional(),
  URL: z.string().optional(),
})
export type CslData = z.infer<typeof CslData>

export const Visibility = z.enum(['printed', 'desk-only', 'confidential'])
export type Visibility = z.infer<typeof Visibility>

export const Terms = z.enum(['on-the-record', 'background', 'not-for-attribution'])
export type Terms = z.infer<typeof Terms>

/** What backs a source: an excerpt, a file kept as an asset, or both. */
export const Evidence = z.strictObject({
  id: z.string(),
  excerpt: z.string(),
  asset: z.strictObject({ hash: z.string(), mediaType: z.string(), name: z.string() }).optional(),
})
export type Evidence = z.infer<typeof Evidence>

/**
 * A thing cited. Of a confidential source only the public `description` ("a person with knowledge of the talks") is
 * here; who it is stays in private.db on the machine of the person `knownTo` names.
 */
export const Source = z.strictObject({
  id: z.string().min(1),
  csl: CslData,
  visibility: Visibility,
  terms: Terms.optional(),
  /** YYYY-MM-DD, the day the source was read. */
  accessed: z.string().optional(),
  archiveUrl: z.string().optional(),
  note: z.string().optional(),
  description: z.string().optional(),
  knownTo: z.string().optional(),
  evidence: z.array(Evidence).optional(),
})
export type Source = z.infer<typeof Source>
