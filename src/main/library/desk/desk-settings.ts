import { canonicalJson } from '../../../shared/article/canonical'
import { Shelf } from '../../../shared/article/shelf'
import { DeskSettings } from '../../../shared/bridge/desk'
import type { ReadableDb, WritableDb } from '../../store/connection'
import { readShelf, writeShelf } from '../../store/shelves'
import { settingsShelf } from './settle-shelf'

/** Each person is an entry of their own, so that two who join at once are both there. */
const PERSON = 'person:'
const NONE: DeskSettings = { people: [], sections: [], limits: {} }

/** What a desk agrees on. What another program put there and is no setting is passed over. */
export function readDeskSettings(db: ReadableDb, desk: string): DeskSettings {
  const { entries } = shelfOf(db, desk)
  const people = Object.entries(entries)
    .filter(([key]) => key.startsWith(PERSON))
    .flatMap(([, person]) => {
      const read = DeskSettings.shape.people.element.safeParse(person)
      return read.success ? [read.data] : []
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const rest = Object.entries(DeskSettings.shape).flatMap(([key, schema]) => {
    const read = key === 'people' || !Object.hasOwn(entries, key) ? undefined : schema.safeParse(entries[key])
    return read?.success ? [[key, read.data] as const] : []
  })
  return { ...NONE, ...Object.fromEntries(rest), people }
}

/** Puts what a desk agrees on in the place of what it agreed on. Entries that are no setting stay. */
export function writeDeskSettings(db: WritableDb, desk: string, settings: DeskSettings): void {
  db.transaction(() => {
    const shelf = shelfOf(db, desk)
    const known = (key: string) => key.startsWith(PERSON) || Object.hasOwn(DeskSettings.shape, key)
    const others = Object.entries(shelf.entries).filter(([key]) => !known(key))
    const { people, ...rest } = settings
    const entries = Object.fromEntries([
      ...others,
      ...people.map((person) => [PERSON + person.id, person] as const),
      ...Object.entries(rest).filter(([, value]) => value !== undefined),
    ])
    const id = settingsShelf(desk)
    writeShelf(db, { id, json: canonicalJson({ ...shelf, entries }), at: new Date().toISOString() })
  })
}

function shelfOf(db: ReadableDb, desk: string): Shelf {
  const json = readShelf(db, settingsShelf(desk))
  return json === undefined ? { schema: 1, name: 'desk', entries: {} } : Shelf.parse(JSON.parse(json))
}
