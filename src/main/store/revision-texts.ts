import { deflateRawSync, deflateSync, inflateRawSync } from 'node:zlib'
import type { ReadableDb } from './connection'
import { applyDelta } from './delta/apply-delta'
import { findDelta } from './delta/find-delta'
import { sha256 } from './hash'
import { inflated } from './inflated'
import type { RecentTexts } from './recent-texts'

/** The form in which a revision's canonical bytes are stored: whole, or as what changed since the revision `base`. */
export interface StoredText {
  base: number | null
  encoding: string
  bytes: Uint8Array
}

/** A revision's place among those of its story, and that of the one it is told from. */
export type StoredPlace = Pick<StoredText, 'base'> & { key: number; id: string }

const WHOLE = 'deflate'
const DELTA = 'delta'

/** One revision in so many is whole. */
const SPAN = 20
/** Every so-many-th after it is told from the whole one, those in between from the last of these. */
const GROUP = 5
/** So many steps it is from any revision to a whole one at most. */
const STEPS = 2
/** A delta that takes a larger part of the text than this is not worth depending on another revision. */
const WORTH = 1 / 8

const READ = 'SELECT id, base, encoding, bytes FROM revision WHERE key = ?'
// The index tells those that travel from those that don't first: asked for both by name, it gives the end of each, and a long
// history is not gone through for it.
const LAST = `
  SELECT key, base, id FROM revision WHERE subject = ? AND shared IN (0, 1) ORDER BY key DESC LIMIT ${SPAN - 1}`

/** The form for the next revision of a story or shelf. What was added just before need not be read for it. */
export function storedAsNext(db: ReadableDb, subject: string, text: Buffer, recent?: RecentTexts): StoredText {
  return storedAfter(db, db.all<StoredPlace>(LAST, subject), text, recent)
}

/** The form for a revision that follows others of its story; those come newest first. Nothing is told from a damaged one. */
export function storedAfter(db: ReadableDb, earlier: StoredPlace[], text: Buffer, recent?: RecentTexts): StoredText {
  const base = baseAmong(earlier.slice(0, SPAN - 1))
  const baseText = base && (recent?.get(base.id) ?? soundText(db, base))
  if (base !== undefined && baseText !== undefined) {
    const bytes = deflateRawSync(findDelta(baseText, text))
    if (bytes.length <= text.length * WORTH) return { base: base.key, encoding: DELTA, bytes }
  }
  return { base: null, encoding: WHOLE, bytes: deflateSync(text) }
}

/** The canonical bytes, unverified; undefined where what is stored is damaged or stands on something that is. */
export function textOf(db: ReadableDb, stored: StoredText): Buffer | undefined {
  return unfold(db, stored, 0)
}

function baseAmong(earlier: StoredPlace[]): StoredPlace | undefined {
  const whole = earlier.findIndex(({ base }) => base === null)
  if (whole === -1) return undefined
  const beyond = (whole + 1) % GROUP
  return earlier[beyond === 0 ? whole : beyond - 1]
}

/** The canonical bytes of a stored revision, verified; undefined where it is damaged. */
export function soundText(db: ReadableDb, { key }: Pick<StoredPlace, 'key'>): Buffer | undefined {
  const row = db.get<StoredText & { id: string }>(READ, key)
  if (row === undefined) throw new Error(`no revision ${key}`)
  const text = textOf(db, row)
  return text !== undefined && sha256(text) === row.id ? text : undefined
}

/** More steps were never written: a damaged row that stands on itself ends here. */
function unfold(db: ReadableDb, { base, encoding, bytes }: StoredText, steps: number): Buffer | undefined {
  if (encoding === WHOLE) return inflated(bytes)
  if (encoding !== DELTA || base === null || steps === STEPS) return undefined
  const row = db.get<StoredText>(READ, base)
  const baseText = row && unfold(db, row, steps + 1)
  const delta = baseText && inflated(bytes, inflateRawSync)
  return delta && applyDelta(baseText, delta)
}
