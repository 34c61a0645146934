import type { ReadableDb, WritableDb } from './connection'
import { readSubject, putSubject, type DeskSubject } from './desk-subjects'
import { type DeskRecord, putDesk, readDesks } from './desks'
import { fromDamaged } from './from-damaged'

// A damaged database may be one that no migration goes through any more: it has the columns that it had.
const DESKS = 'SELECT * FROM desk'
const SUBJECTS = 'SELECT subject, desk, base, state FROM desk_subject'
const HASH = 'SELECT hash FROM story WHERE id = ?'

/**
 * Brings over the desks that a library had joined, and what belonged to them. What was seen of their folders is not worth
 * trusting: they are read again. Stories come first.
 */
export function salvageDesks(damaged: ReadableDb, good: WritableDb): void {
  const joined = new Set(readDesks(good).map(({ id }) => id))
  for (const row of fromDamaged(() => damaged.all<DeskRow>(DESKS)) ?? []) {
    if (!joined.has(row.id)) putDesk(good, deskOf(row))
    joined.add(row.id)
  }
  for (const row of fromDamaged(() => damaged.all<DeskSubject>(SUBJECTS)) ?? []) {
    if (joined.has(row.desk)) bringSubject(damaged, good, row)
  }
}

type DeskRow = Record<'id' | 'name' | 'folder' | 'joined_at', string> &
  Record<'paused' | 'is_default', number> & { seal?: string | null; git?: number }

function deskOf({ id, name, folder, joined_at, paused, is_default, seal = null, git = 0 }: DeskRow): DeskRecord {
  const isDefault = is_default === 1
  return { id, name, folder, joinedAt: joined_at, paused: paused === 1, isDefault, seal, git: git === 1 }
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
