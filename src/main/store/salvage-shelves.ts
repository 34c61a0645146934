import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'
import { bringRows, isInstant } from './row-by-row'

const SHELF = 'SELECT id, version, hash, updated_at AS updatedAt, json FROM shelf WHERE rowid = ?'
const VERSION = 'SELECT version FROM shelf WHERE id = ?'
const PUT = 'INSERT OR REPLACE INTO shelf (id, version, hash, updated_at, json) VALUES (?, ?, ?, ?, ?)'

interface SavedShelf {
  id: string
  version: number
  hash: string
  updatedAt: string
  json: string
}

/** Brings over the shelves that have the right hash and are newer. Gives how many came. */
export function salvageShelves(damaged: ReadableDb, good: WritableDb): number {
  return bringRows(damaged, good, 'shelf', (number) => {
    const shelf = damaged.get<SavedShelf>(SHELF, number)
    if (shelf === undefined || sha256(shelf.json) !== shelf.hash) return false
    const there = good.get<{ version: number }>(VERSION, shelf.id)
    if (there && there.version >= shelf.version) return false
    const updatedAt = isInstant(shelf.updatedAt) ? shelf.updatedAt : new Date().toISOString()
    good.run(PUT, shelf.id, shelf.version, shelf.hash, updatedAt, shelf.json)
    return true
  })
}
