import * as z from 'zod'
import { Tag } from '../article/tag'
import { Term, VocabularyAbout } from '../article/term'
import { StoryId } from './story'

/** Why a tag is proposed. `forms`: the words as they stand in the text; `other`: they are another name of it. */
export const TagReason = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('text'), times: z.number().int(), forms: z.array(z.string()), other: z.boolean() }),
  /** A name that the library has not met yet. */
  z.strictObject({ is: z.literal('name'), times: z.number().int() }),
  z.strictObject({ is: z.literal('stories'), stories: z.number().int() }),
])
export type TagReason = z.infer<typeof TagReason>

/** A tag that a story could have, the strongest reason first. */
export const TagProposal = z.strictObject({ tag: Tag, reasons: z.array(TagReason).min(1) })
export type TagProposal = z.infer<typeof TagProposal>

/** What tags are proposed for: the words of a story as they are now, and the slugs that are no proposal for it. */
export const TagQuestion = z.strictObject({
  story: StoryId,
  language: z.string().min(1).max(100),
  /** The headline and what else stands above the text; then the text, a block a line. */
  head: z.string().max(1_000_000),
  body: z.string().max(32_000_000),
  has: z.array(z.string().min(1).max(200)).max(2000),
})
export type TagQuestion = z.infer<typeof TagQuestion>

/** A term as it is listed: the names of its parents in their order, and how many stories have it. */
export const ListedTerm = z.strictObject({
  term: Term,
  parents: z.array(z.string()),
  stories: z.number().int(),
  /** Whether the newsroom wrote or changed it. */
  own: z.boolean(),
})
export type ListedTerm = z.infer<typeof ListedTerm>

/** A vocabulary that was imported. */
export const ImportedVocabulary = z.strictObject({
  id: z.string(),
  about: VocabularyAbout,
  terms: z.number().int(),
  at: z.string(),
  by: z.string(),
})
export type ImportedVocabulary = z.infer<typeof ImportedVocabulary>

export const ListedTerms = z.strictObject({
  terms: z.array(ListedTerm),
  total: z.number().int(),
  imported: z.array(ImportedVocabulary),
})
export type ListedTerms = z.infer<typeof ListedTerms>

/** What came of an import: what was left out, since it is no longer used or has no name. */
export const VocabularyOutcome = z.strictObject({
  id: z.string(),
  name: z.string(),
  terms: z.number().int(),
  retired: z.number().int(),
  nameless: z.number().int(),
})
export type VocabularyOutcome = z.infer<typeof VocabularyOutcome>

/** How two tags look alike: written in another way, in the plural, two names of one term, or a letter apart. */
export const AlikeBy = z.enum(['spelling', 'plural', 'synonym', 'letter'])
export type AlikeBy = z.infer<typeof AlikeBy>

/** A tag that may be the same as a more used one. */
export const AlikeTags = z.strictObject({ slug: z.string(), like: z.string(), by: AlikeBy })
export type AlikeTags = z.infer<typeof AlikeTags>
