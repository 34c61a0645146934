import * as z from 'zod'
import type { Shelf } from '../../../shared/article/shelf'
import { Term, uniteTerms, VocabularyAbout } from '../../../shared/article/term'
import type { ImportedVocabulary } from '../../../shared/bridge/tagging'
import type { ReadableDb } from '../../store/connection'
import { readShelf, shelfMarks } from '../../store/shelves'

/** The shelf of the terms that the newsroom wrote, changed or took away. */
export const OWN = 'vocabulary'
/** Each imported vocabulary has a shelf; what it was before its last import or removal lies on another. */
export const IMPORTED = 'vocabulary:'
export const BEFORE = 'vocabulary-before:'
/** The entry of an import that says where it comes from; no slug has such a sign. */
export const ABOUT = '#about'

/** Who put an entry there, and when; without a term, who took it away. */
const OwnEntry = z.strictObject({ at: z.string(), by: z.string(), term: Term.optional() })
export type OwnEntry = z.infer<typeof OwnEntry>

export const ImportNote = z.strictObject({ at: z.string(), by: z.string(), about: VocabularyAbout })

/** The terms in force: the starter's, over them the imported ones in the order of their shelves, over all the newsroom's own. */
export interface Layers {
  /** Without what the newsroom changed. */
  given: ReadonlyMap<string, Term>
  terms: ReadonlyMap<string, Term>
  own: ReadonlyMap<string, OwnEntry>
  imported: ImportedVocabulary[]
}

/** The layers as they are stored. Throws library.damaged. */
export function readLayers(db: ReadableDb, starters: readonly Term[]): Layers {
  const given = new Map(starters.map((term) => [term.slug, term]))
  const imported = shelfMarks(db, IMPORTED).flatMap(({ id }) => readImport(db, id, given) ?? [])
  // A colleague's newer Stet may have put terms there that this one does not know.
  const read = Object.entries(entriesOf(db, OWN)).map(
    ([slug, entry]) => [slug, OwnEntry.safeParse(entry).data] as const,
  )
  const own = new Map(read.filter((entry): entry is [string, OwnEntry] => entry[1] !== undefined))
  const terms = new Map(given)
  for (const [slug, { term }] of own) {
    if (term) terms.set(slug, term)
    else terms.delete(slug)
  }
  return { given, terms, own, imported }
}

/** Lays an imported vocabulary over the terms. */
function readImport(db: ReadableDb, id: string, terms: Map<string, Term>): ImportedVocabulary | undefined {
  const { [ABOUT]: note, ...entries } = entriesOf(db, id)
  if (note === undefined) return undefined
  for (const term of Object.values(entries) as Term[]) {
    const known = terms.get(term.slug)
    terms.set(term.slug, known === undefined ? term : uniteTerms(known, term))
  }
  return { id, terms: Object.keys(entries).length, ...ImportNote.parse(note) }
}

/** What is on a shelf; its text was verified, and what an import put there was checked then. */
export function entriesOf(db: ReadableDb, id: string): Shelf['entries'] {
  const json = readShelf(db, id)
  return json === undefined ? {} : (JSON.parse(json) as Shelf).entries
}
