import * as z from 'zod'
import { Article } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { HOUSE_TEMPLATES, houseTemplate, isHouseTemplate } from '../../shared/article/house-templates'
import { newId } from '../../shared/article/id'
import { normalise } from '../../shared/article/normalise'
import { Shelf } from '../../shared/article/shelf'
import { fromTemplate, headingsOf, templateOf } from '../../shared/article/template'
import { upgrade } from '../../shared/article/upgrade'
import { StetError } from '../../shared/bridge/errors'
import type { Template } from '../../shared/bridge/templates'
import type { ReadableDb, WritableDb } from '../store/connection'
import { readShelf, writeShelf } from '../store/shelves'
import type { Templates } from './door/templates'
import type { Room } from './room'
import { storable, understand } from './understand'

const SHELF = 'templates'

/** A template of the person's own. One that was removed is kept, so that it can come back. */
const Entry = z.strictObject({
  name: z.string(),
  at: z.string(),
  by: z.string(),
  removed: z.boolean(),
  article: z.json(),
})
type Entry = z.infer<typeof Entry>

/** What stories begin from: Stet's own templates and the person's. */
export function templates(room: Room): Templates {
  const change = (id: string, to: (entry: Entry) => Entry) => {
    const { db } = room.writing()
    db.transaction(() => {
      const entry = readEntries(db).get(id)
      if (entry === undefined) throw new StetError('template.not-found', { id })
      writeEntry(db, id, to(entry))
    })
  }
  return {
    templates: async ({ language }) => listed(room.reading().db, language),
    async saveTemplate({ name, json, by }) {
      const { db } = room.writing()
      const { article } = storable(normalise(templateOf(understand(json).article)))
      const entry = { name, at: new Date().toISOString(), by, removed: false, article: z.json().parse(article) }
      db.transaction(() => writeEntry(db, newId(), entry))
    },
    renameTemplate: async ({ id, name }) => change(id, (entry) => ({ ...entry, name })),
    removeTemplate: async ({ id, removed }) => change(id, (entry) => ({ ...entry, removed })),
  }
}

/** A new story's beginning. Stet's own templates are in the language given, a person's in theirs. Throws template.not-found. */
export function beginFrom(db: ReadableDb, id: string, language: string): Article {
  if (isHouseTemplate(id)) return houseTemplate(id, language)
  const entry = readEntries(db).get(id)
  if (entry === undefined || entry.removed) throw new StetError('template.not-found', { id })
  return fromTemplate(Article.parse(upgrade(entry.article)))
}

function listed(db: ReadableDb, language: string): Template[] {
  const house = HOUSE_TEMPLATES.map((id) => ({
    id,
    own: false,
    name: '',
    headings: headingsOf(houseTemplate(id, language).body),
  }))
  const own = [...readEntries(db)]
    .filter(([, { removed }]) => !removed)
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1))
    .map(([id, { name, article }]) => ({ id, own: true, name, headings: headingsIn(article) }))
  return [...house, ...own]
}

/** None for a template of a newer Stet. */
function headingsIn(article: unknown): string[] {
  const read = Article.safeParse(upgrade(article))
  return read.success ? headingsOf(read.data.body) : []
}

function readShelfOf(db: ReadableDb): Shelf {
  const json = readShelf(db, SHELF)
  return json === undefined ? { schema: 1, name: SHELF, entries: {} } : Shelf.parse(JSON.parse(json))
}

function readEntries(db: ReadableDb): Map<string, Entry> {
  // A colleague's newer Stet may have kept templates that this one does not know.
  const read = Object.entries(readShelfOf(db).entries).map(([id, entry]) => [id, Entry.safeParse(entry).data] as const)
  return new Map(read.filter((entry): entry is [string, Entry] => entry[1] !== undefined))
}

function writeEntry(db: WritableDb, id: string, entry: Entry): void {
  const shelf = readShelfOf(db)
  const json = canonicalJson({ ...shelf, entries: { ...shelf.entries, [id]: entry } })
  writeShelf(db, { id: SHELF, json, at: new Date().toISOString() })
}
