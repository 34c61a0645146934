import type { ReadableDb, WritableDb } from './connection'
import { readSubject, putSubject, type DeskSubject } from './desk-subjects'
import { putDesk, readDesks } from './desks'
import { fromDamaged } from './from-damaged'

const SUBJECTS = 'SELECT subject, desk, base, state FROM desk_subject'
const HASH = 'SELECT hash FROM story WHERE id = ?'

/**
 * Brings over the desks that a library had joined, and what belonged to them. What was seen of their folders is not worth
 * trusting: they are read again. Stories come first.
 */
export function salvageDesks(damaged: ReadableDb, good: WritableDb): void {
  const joined = new Set(readDesks(good).map(({ id }) => id))
  for (const desk of fromDamaged(() => readDesks(damaged)) ?? []) {
    if (!joined.has(desk.id)) putDesk(good, desk)
    joined.add(desk.id)
  }
  for (const row of fromDamaged(() => damaged.all<DeskSubject>(SUBJECTS)) ?? []) {
    if (joined.has(row.desk)) bringSubject(damaged, good, row)
  }
}

/**
 * Where a working copy is an older one than the damaged database had, its base is not known: others' work must not be taken for
 * removed, so that it starts from nothing and is merged.
 */
function bringSubject(damaged: ReadableDb, good: WritableDb, row: DeskSubject): void {
  const hashIn = (db: ReadableDb) => fromDamaged(() => db.get<{ hash: string }>(HASH, row.subject)?.hash)
  const isSame = hashIn(good) === hashIn(damaged)
  if (!isSame && readSubject(good, row.subject)) return
  const state = row.state === 'removed' || row.state === 'returning' ? row.state : 'arrived'
  putSubject(good, { ...row, base: isSame ? row.base : null, state })
}
