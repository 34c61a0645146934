import { StetError } from '../../shared/bridge/errors'
import { Connection, type ReadableDb } from './connection'
import { sha256 } from './hash'

/** A stored story that is not what was stored. */
export interface DamagedCopy {
  id: string
}

const STORIES = 'SELECT count(*) AS stories FROM story'
const COPIES = 'SELECT id, hash, json FROM story ORDER BY key'
const QUICK = 'SELECT quick_check AS said FROM pragma_quick_check'
const WHOLE = 'SELECT integrity_check AS said FROM pragma_integrity_check'

/** Hears how many stories of how many were looked at. */
export type OnChecked = (done: number, total: number) => void

const AT_A_TIME = 500

/** What SQLite finds wrong with a database, in its own words; nothing where it is sound. */
export function faultsOf(db: ReadableDb, how: 'quick' | 'whole'): string[] {
  try {
    const said = db.all<{ said: string }>(how === 'quick' ? QUICK : WHOLE).map((row) => row.said)
    return said.length === 1 && said[0] === 'ok' ? [] : said
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.unreadable') return [String(error.params.detail)]
    throw error
  }
}

/** The working copies whose text is not what was stored. Throws library.unreadable where they can't be read at all. */
export function damagedCopies(db: ReadableDb, onChecked: OnChecked = () => {}): DamagedCopy[] {
  const total = db.get<{ stories: number }>(STORIES)?.stories ?? 0
  const damaged: DamagedCopy[] = []
  let done = 0
  for (const { id, hash, json } of db.each<{ id: string; hash: string; json: string }>(COPIES)) {
    if (sha256(json) !== hash) damaged.push({ id })
    if (++done % AT_A_TIME === 0) onChecked(done, total)
  }
  return damaged
}

/**
 * Reads a copy of a library through: its structure and every working copy. Gives the stories that are damaged.
 * Throws library.unreadable where its structure is not sound.
 */
export function checkCopy(file: string, path: string, onChecked?: OnChecked): DamagedCopy[] {
  const copy = new Connection(file, { readOnly: true, wait: 0 })
  try {
    const [fault] = faultsOf(copy, 'quick')
    if (fault !== undefined) throw new StetError('library.unreadable', { path, detail: fault })
    return damagedCopies(copy, onChecked)
  } finally {
    copy.close()
  }
}
