import type { WritableDb } from '../../store/connection'
import { readShelf, removeShelf, writeShelf } from '../../store/shelves'

/** Puts what lies on each of two shelves onto the other; `forget` leaves what was on the second nowhere. */
export function swapShelves(db: WritableDb, one: string, other: string, { forget = false } = {}): void {
  const at = new Date().toISOString()
  const [first, second] = [readShelf(db, one), forget ? undefined : readShelf(db, other)]
  for (const [id, json] of [
    [one, second],
    [other, first],
  ] as const) {
    if (json === undefined) removeShelf(db, id)
    else writeShelf(db, { id, json, at })
  }
}
