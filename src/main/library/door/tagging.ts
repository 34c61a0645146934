import type { Term } from '../../../shared/article/term'
import type { FoundTag } from '../../../shared/bridge/story'
import type {
  AlikeTags,
  ListedTerms,
  TagProposal,
  TagQuestion,
  VocabularyOutcome,
} from '../../../shared/bridge/tagging'

/** What tags are called, which ones go with a story, and which may be one and the same. */
export interface Tagging {
  /** Tags of stories and of the vocabulary that go with what is typed; terms by their names in a language (BCP 47). */
  suggestTags(input: { text: string; limit: number; language?: string }): Promise<FoundTag[]>
  /** Tags that a story could have, the best first, each with its reasons. */
  proposeTags(question: TagQuestion): Promise<TagProposal[]>
  terms(query: { text: string; language: string; limit: number }): Promise<ListedTerms>
  /** Puts a term into the vocabulary or in the place of the one with its slug; null takes that away. */
  changeTerm(input: { slug: string; term: Term | null; by: string }): Promise<void>
  /** Throws vocabulary.not-json and its kin, which name the value at fault. */
  importVocabulary(file: { name: string; text: string; by: string }): Promise<VocabularyOutcome>
  removeVocabulary(id: string): Promise<void>
  /** Takes back the last import or removal of a vocabulary. */
  takeBackVocabulary(id: string): Promise<void>
  /** Tags that may be the same as a more used one. */
  alikeTags(): Promise<AlikeTags[]>
  /** Remembers that two tags are not the same though they look so, or forgets that. */
  tellApart(input: { slugs: [string, string]; apart: boolean; by: string }): Promise<void>
}
