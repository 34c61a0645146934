import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type JoplinItem, joplinItem, ofType, TYPES } from './joplin-item'

/** The names of tags, by the ids of the notes that have them. */
export type NoteTags = ReadonlyMap<string, string[]>

/** Joplin keeps a tag, and that a note has it, as items of their own. */
export function tagsByNote(items: JoplinItem[]): NoteTags {
  const names = new Map(ofType(items, TYPES.tag).map(({ title, facts }) => [facts.get('id'), title] as const))
  const tags = new Map<string, string[]>()
  for (const { facts } of ofType(items, TYPES.tagOfNote)) {
    const name = names.get(facts.get('tag_id'))
    const note = facts.get('note_id')
    if (name !== undefined && note !== undefined) tags.set(note, [...(tags.get(note) ?? []), name])
  }
  return tags
}

/** Bytes; what says that a note has a tag is far shorter. */
const LARGEST = 4000
/** So many items are looked at: a folder with more was not kept by one person. */
const MOST = 50_000

interface Folder {
  path: string
  changed: number
  tags: Promise<NoteTags>
}

/** The folder that was looked through last: its notes are read one by one. */
let last: Folder | undefined

/** The tags of the notes in a folder that Joplin exported as it keeps it. It is looked through once while nothing in it changes. */
export async function tagsInFolder(path: string): Promise<NoteTags> {
  const { mtimeMs: changed } = await stat(path)
  if (last?.path !== path || last.changed !== changed) last = { path, changed, tags: readTags(path) }
  return last.tags
}

async function readTags(folder: string): Promise<NoteTags> {
  const items: JoplinItem[] = []
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{32}\.md$/.test(name))
  for (const name of names.slice(0, MOST)) {
    const path = join(folder, name)
    const about = await stat(path).catch(() => undefined)
    if (about?.isFile() && about.size <= LARGEST) items.push(joplinItem(await readFile(path, 'utf8')))
  }
  return tagsByNote(items)
}
