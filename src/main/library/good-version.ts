import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb } from '../store/connection'
import { revisionsOf } from '../store/revisions'
import { readValue } from './read-value'
import { understand } from './understand'

/** The newest version of a story that reads back sound and that this Stet understands wholly; undefined: none is left. */
export function newestGoodVersion(db: ReadableDb, story: string): { revision: string; at: string } | undefined {
  const good = revisionsOf(db, story).find(({ id }) => isGood(db, id))
  return good && { revision: good.id, at: good.at }
}

function isGood(db: ReadableDb, revision: string): boolean {
  try {
    const json = readValue(db, revision)
    if (json !== null) understand(json)
    return json !== null
  } catch (error) {
    if (error instanceof StetError) return false
    throw error
  }
}
