import * as z from 'zod'
import { canonicalJson } from '../../shared/article/canonical'
import { newId } from '../../shared/article/id'
import { sameValue } from '../../shared/article/same-value'
import { Source } from '../../shared/article/source'
import type { ReadableDb, WritableDb } from '../store/connection'
import { readShelf, shelfMark, writeShelf } from '../store/shelves'
import { fold } from './fold'
import { searchedText } from './source-words'

const SHELF = 'references'

/** A reference that was imported: when, by whom, from which file, and where it stood in what was imported. */
const KeptReference = z.strictObject({
  source: Source,
  at: z.string(),
  by: z.string(),
  from: z.string(),
  place: z.number().int(),
})
export type KeptReference = z.infer<typeof KeptReference>

/** The shelf of references: its entries under the ids of their sources. */
const References = z.strictObject({
  schema: z.literal(1),
  name: z.literal(SHELF),
  entries: z.record(z.string(), KeptReference),
})

/** What a change did to a reference. */
interface Difference {
  id: string
  before: KeptReference | undefined
  after: KeptReference | undefined
}

/**
 * References that were imported into the library and that no story need hold. They are few enough to be sought in memory;
 * they are read anew when what is stored is another text.
 */
export class ReferenceShelf {
  #known: Known | undefined
  readonly #changes = new Map<string, Difference[]>()

  /** All of them, those of the last import first, each in the order of its files. */
  all(db: ReadableDb): KeptReference[] {
    return [...this.#read(db).kept.values()]
  }

  get(db: ReadableDb, id: string): KeptReference | undefined {
    return this.#read(db).kept.get(id)
  }

  /** Those in which every word of a text begins a word, or all where it has none. */
  *matching(db: ReadableDb, text: string): Iterable<KeptReference> {
    const { kept, words } = this.#read(db)
    const sought = text.split(/\s+/).map(fold).filter(Boolean)
    for (const [id, reference] of kept) {
      if (sought.every((word) => words.get(id)?.includes(` ${word}`))) yield reference
    }
  }

  /** Puts references on the shelf or takes them off (undefined), as one change under an id. Gives how many it changed. */
  change(db: WritableDb, next: ReadonlyMap<string, KeptReference | undefined>, change = newId()): number {
    const { kept } = this.#read(db)
    const differences = [...next]
      .map(([id, after]): Difference => ({ id, before: kept.get(id), after }))
      .filter(({ before, after }) => !sameValue(before, after))
    this.#write(db, differences)
    if (differences.length > 0) this.#changes.set(change, differences)
    return differences.length
  }

  /** Takes a change of this session back; a reference that was changed since stays as it is. Gives whether there was one. */
  undo(db: WritableDb, change: string): boolean {
    const differences = this.#changes.get(change)
    if (!differences) return false
    const { kept } = this.#read(db)
    const undone = differences.filter(({ id, after }) => sameValue(kept.get(id), after))
    this.#write(
      db,
      undone.map(({ id, before, after }) => ({ id, before: after, after: before })),
    )
    this.#changes.delete(change)
    return true
  }

  /** Takes sources that became confidential off the shelf, and out of all that could put them back. */
  forget(db: WritableDb, sources: readonly Source[]): void {
    for (const { id } of sources) {
      const before = this.get(db, id)
      if (before) this.#write(db, [{ id, before, after: undefined }])
      for (const [change, differences] of this.#changes)
        this.#changes.set(
          change,
          differences.filter((each) => each.id !== id),
        )
    }
  }

  #write(db: WritableDb, differences: Difference[]): void {
    if (differences.length === 0) return
    const before = this.#read(db)
    const entries = new Map(before.kept)
    for (const { id, after } of differences) {
      if (after) entries.set(id, after)
      else entries.delete(id)
    }
    const json = canonicalJson({ schema: 1, name: SHELF, entries: Object.fromEntries(entries) })
    db.transaction(() => writeShelf(db, { id: SHELF, json, at: new Date().toISOString() }))
    this.#known = known(db, entries, before)
  }

  #read(db: ReadableDb): Known {
    if (!this.#known || this.#known.mark !== shelfMark(db, SHELF)) this.#known = known(db, storedEntries(db))
    return this.#known
  }
}

/** The shelf as it is stored under a mark, newest first, with the words that each reference is found by. */
interface Known {
  mark: string | undefined
  kept: ReadonlyMap<string, KeptReference>
  words: ReadonlyMap<string, string>
}

function storedEntries(db: ReadableDb): Iterable<[string, KeptReference]> {
  const json = readShelf(db, SHELF)
  return json === undefined ? [] : Object.entries(References.parse(JSON.parse(json)).entries)
}

/** `before`: what was known of them, so that only new ones are folded. */
function known(db: ReadableDb, entries: Iterable<[string, KeptReference]>, before?: Known): Known {
  const kept = [...entries].sort(([, a], [, b]) => (a.at === b.at ? a.place - b.place : a.at < b.at ? 1 : -1))
  const wordsOf = (id: string, reference: KeptReference) =>
    before?.kept.get(id) === reference ? before.words.get(id) : undefined
  const words = kept.map(([id, reference]): [string, string] => [
    id,
    wordsOf(id, reference) ?? ` ${fold(searchedText(reference.source))}`,
  ])
  return { mark: shelfMark(db, SHELF), kept: new Map(kept), words: new Map(words) }
}
