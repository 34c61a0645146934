import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from './connection'
import { soundText, storedAfter, type StoredPlace, type StoredText } from './revision-texts'

const PLACES = 'SELECT key, id, base FROM revision WHERE subject = ? ORDER BY key'
const STORE_AS = 'UPDATE revision SET base = ?, encoding = ?, bytes = ? WHERE key = ?'
const UNCOUNT = 'UPDATE revision SET added = NULL, removed = NULL WHERE key = ?'
const REMOVE = 'DELETE FROM revision WHERE key = ?'

/**
 * Removes revisions of a story or shelf, all or none. Those that stay read as before, also where they were told from one
 * that goes; the words of each that has another one before it now wait to be counted.
 * Throws library.damaged where one that stays would have to be told anew and can't be read.
 */
export function removeRevisions(db: WritableDb, subject: string, ids: ReadonlySet<string>): void {
  db.transaction(() => {
    const rows = db.all<StoredPlace>(PLACES, subject)
    const kept: StoredPlace[] = []
    // Written at the end: until then each text is read in the form that it had.
    const toldAnew: (StoredText & StoredPlace)[] = []
    // From one that goes to the next whole one, each place in the order of bases is another than it was.
    let moved = false
    for (const [index, row] of rows.entries()) {
      moved = ids.has(row.id) || (moved && row.base !== null)
      if (ids.has(row.id)) continue
      const before = rows[index - 1]
      if (before !== undefined && ids.has(before.id)) db.run(UNCOUNT, row.key)
      if (!moved) {
        kept.unshift(row)
        continue
      }
      const told = tellAnew(db, row, kept)
      toldAnew.push(told)
      kept.unshift(told)
    }
    for (const { base, encoding, bytes, key } of toldAnew) db.run(STORE_AS, base, encoding, bytes, key)
    for (const { id, key } of rows.toReversed()) if (ids.has(id)) db.run(REMOVE, key)
  })
}

function tellAnew(db: WritableDb, row: StoredPlace, earlier: StoredPlace[]): StoredText & StoredPlace {
  const text = soundText(db, row)
  if (text === undefined) throw new StetError('library.damaged')
  return { ...storedAfter(db, earlier, text), key: row.key, id: row.id }
}
