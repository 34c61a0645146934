import * as z from 'zod'
import { type Tag, TagGroup } from './tag'
import { ownEntry } from '../own-entry'

/** A term of a vocabulary: a tag that a newsroom has agreed on, with the other names it goes by and what it is a part of. */
export const Term = z.strictObject({
  slug: z.string().min(1).max(200),
  /** What it is called where it has no name in the language that is wanted. */
  name: z.string().min(1).max(200),
  group: TagGroup.optional(),
  /** Its names by language (BCP 47). */
  names: z.record(z.string().max(100), z.string().min(1).max(200)).optional(),
  /** Other names for the same thing, in any language. */
  synonyms: z.array(z.string().min(1).max(200)).max(500).optional(),
  /** The slugs of the terms that it belongs to: football to sport, a capital to its country. */
  parents: z.array(z.string().min(1).max(200)).max(50).optional(),
  /** Its code in a shared vocabulary, such as `medtop:20001065`. */
  code: z.string().min(1).max(200).optional(),
})
export type Term = z.infer<typeof Term>

/** Where a vocabulary comes from, and on whose terms it may be used; whatever its file says of that. */
export const VocabularyAbout = z.strictObject({
  name: z.string().min(1),
  holder: z.string().optional(),
  /** The address of its licence, or the licence's name. */
  licence: z.string().optional(),
  /** When this edition came out, as the file has it. */
  released: z.string().optional(),
  /** The address that names the vocabulary itself: another edition of it takes its place. */
  uri: z.string().optional(),
})
export type VocabularyAbout = z.infer<typeof VocabularyAbout>

/** What the term is called in a language (BCP 47): in that very one, or in another form of it. */
export function nameIn(term: Term, language: string): string {
  const names = term.names ?? {}
  const own = ownEntry(names, language)
  if (own !== undefined) return own
  const primary = primaryOf(language)
  return ownEntry(names, primary) ?? Object.entries(names).find(([key]) => primaryOf(key) === primary)?.[1] ?? term.name
}

/** The term as a tag of a story in a language. */
export function tagOfTerm(term: Term, language: string): Tag {
  return {
    slug: term.slug,
    name: nameIn(term, language),
    ...(term.group !== undefined && { group: term.group }),
    ...(term.code !== undefined && { code: term.code }),
  }
}

/** Everything that the term is called, each once, its names first. */
export function labelsOf({ name, names = {}, synonyms = [] }: Term): string[] {
  return [...new Set([name, ...Object.values(names), ...synonyms])]
}

/** One term of what two vocabularies say of it; where they differ the second counts. */
export function uniteTerms(one: Term, other: Term): Term {
  const synonyms = [...new Set([...(one.synonyms ?? []), ...(other.synonyms ?? [])])]
  const names = { ...one.names, ...other.names }
  return {
    ...one,
    ...other,
    ...(Object.keys(names).length > 0 && { names }),
    ...(synonyms.length > 0 && { synonyms: synonyms.slice(0, 500) }),
  }
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase()
}
