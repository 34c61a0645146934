import { setImmediate as turn } from 'node:timers/promises'
import { canonicalJson } from '../../../shared/article/canonical'
import { slugOf } from '../../../shared/article/slug'
import { Term } from '../../../shared/article/term'
import { StetError } from '../../../shared/bridge/errors'
import type { VocabularyOutcome } from '../../../shared/bridge/tagging'
import { writeShelf } from '../../store/shelves'
import type { Room } from '../room'
import { ABOUT, BEFORE, IMPORTED } from './layers'
import { swapShelves } from './swap-shelves'

/** Milliseconds of work before saves and questions get their turn. */
const SLICE = 80

/**
 * Puts the vocabulary in a file onto a shelf of its own, in the place of an earlier edition, which is kept to be brought
 * back. All of it or nothing. Throws what `readVocabulary` throws.
 */
export async function importVocabulary(
  room: Room,
  { name, text, by }: { name: string; text: string; by: string },
): Promise<VocabularyOutcome> {
  room.writing()
  // The parsers are loaded by the first import.
  const { readVocabulary } = await import('../../../shared/interchange/vocabulary/read-vocabulary')
  const { about, steps, terms: reading } = readVocabulary(name, text)
  const entries: Record<string, unknown> = {}
  const terms = reading()
  let [done, until] = [0, Date.now() + SLICE]
  let step = terms.next()
  for (; !step.done; step = terms.next()) {
    done++
    if (step.value) entries[step.value.slug] = fitting(step.value)
    if (Date.now() < until) continue
    room.progressed({ work: 'importing', done, total: steps })
    await turn()
    until = Date.now() + SLICE
  }
  const count = Object.keys(entries).length
  if (count === 0) throw new StetError('vocabulary.no-terms', { name })

  const { db } = room.writing()
  const id = `${IMPORTED}${slugOf(about.uri ?? about.name, 120) || 'names'}`
  const at = new Date().toISOString()
  db.transaction(() => {
    swapShelves(db, id, id.replace(IMPORTED, BEFORE), { forget: true })
    const json = canonicalJson({ schema: 1, name: about.name, entries: { ...entries, [ABOUT]: { at, by, about } } })
    writeShelf(db, { id, json, at })
  })
  room.progressed({ work: 'importing', done: steps, total: steps })
  return { id, name: about.name, terms: count, ...step.value }
}

/** A term as the library keeps it. */
function fitting(term: Term): Term {
  const parsed = Term.safeParse(term)
  if (parsed.success) return parsed.data
  throw new StetError('vocabulary.too-long', { value: `${term.name.slice(0, 60)}…` }, { cause: parsed.error })
}
