import type { Source } from '../../../shared/article/source'
import type { ReadableDb, WritableDb } from '../connection'

/** A source, and a story that holds it. */
export interface FoundInStory {
  source: Source
  storyId: string
  storyTitle: string
}

/** A source of a story, with the folded words it is found by. */
export interface ProjectedSource {
  source: Source
  words: string
}

const PLACE = 'SELECT place FROM story_row WHERE key = ?'
const KEYS = 'SELECT key FROM story_source WHERE story = ?'
const REMOVE_TEXT = 'DELETE FROM source_text WHERE rowid = ?'
const REMOVE = 'DELETE FROM story_source WHERE key = ?'
const ADD = 'INSERT INTO story_source (key, story, json) VALUES (?, ?, ?)'
const ADD_TEXT = 'INSERT INTO source_text (rowid, words) VALUES (?, ?)'
const OF_STORY = `
  SELECT story_source.json FROM story_source JOIN story_row ON story_row.key = story_source.story
  WHERE story_row.id = ? ORDER BY story_source.key DESC`
const FOUND = `
  SELECT story_source.json, story_row.id, story_row.title
  FROM story_source JOIN story_row ON story_row.key = story_source.story
  WHERE story_source.key = ?`
const KEY = 'story_source.key'
const ID = "json_extract(story_source.json, '$.id')"
// Keys fall from the source that was used last; the order of the joins is given, so that the reader may stop early.
const all = (columns: string) => `
  SELECT ${columns} FROM story_source CROSS JOIN story_row ON story_row.key = story_source.story
  WHERE story_row.trashed_at IS NULL
  ORDER BY story_source.key DESC`
const matching = (columns: string) => `
  SELECT ${columns}
  FROM source_text
  CROSS JOIN story_source ON story_source.key = source_text.rowid
  CROSS JOIN story_row ON story_row.key = story_source.story
  WHERE source_text MATCH ?
  ORDER BY source_text.rowid DESC`
const IDS = `
  SELECT DISTINCT ${ID}
  FROM story_source CROSS JOIN story_row ON story_row.key = story_source.story
  WHERE story_row.trashed_at IS NULL`
const WITH_ID = `
  SELECT story_source.json, story_row.id, story_row.title
  FROM story_source CROSS JOIN story_row ON story_row.key = story_source.story
  WHERE ${ID} = ? AND story_row.trashed_at IS NULL
  ORDER BY story_source.key DESC`

/** Room for the sources of one story between the keys of two. */
const KEYS_OF_STORY = 2 ** 20

/** Puts a story's sources, whose row is there, in the place of its last ones. */
export function writeSources(db: WritableDb, story: number, sources: ProjectedSource[]): void {
  for (const key of db.column<number>(KEYS, story)) {
    db.run(REMOVE_TEXT, key)
    db.run(REMOVE, key)
  }
  const last = sources.length - 1
  // A full-text index is written fastest from low keys up.
  for (const [index, { source, words }] of sources.toReversed().entries()) {
    const key = placeOf(db, story) * KEYS_OF_STORY + (KEYS_OF_STORY - 1 - last + index)
    db.run(ADD, key, story, JSON.stringify(source))
    db.run(ADD_TEXT, key, words)
  }
}

function placeOf(db: ReadableDb, story: number): number {
  const place = db.get<{ place: number }>(PLACE, story)?.place
  if (place === undefined) throw new Error(`story ${story} has no row`)
  return place
}

/** The sources that a story offers to others. */
export function sourcesOfStory(db: ReadableDb, id: string): Source[] {
  return db.all<{ json: string }>(OF_STORY, id).map(({ json }) => JSON.parse(json) as Source)
}

/** The ids of all sources that stories hold. */
export function sourceIds(db: ReadableDb): Set<string> {
  return new Set(db.column<string>(IDS))
}

/** A source under its id, that of the story that was saved last first, each time that a story holds it. */
export function findSourceById(db: ReadableDb, id: string): FoundInStory[] {
  return db
    .all<{ json: string; id: string; title: string }>(WITH_ID, id)
    .map((row) => ({ source: JSON.parse(row.json) as Source, storyId: row.id, storyTitle: row.title }))
}

/**
 * Sources that match a full-text query (or all), those of the story that was saved last first, each time that a story
 * holds them.
 */
export function* findSources(db: ReadableDb, match: string | undefined): Iterable<FoundInStory> {
  const keys = match === undefined ? db.each<{ key: number }>(all(KEY)) : db.each<{ key: number }>(matching(KEY), match)
  for (const { key } of keys) yield sourceAt(db, key)
}

/**
 * The same without reading them: the keys of a source's copies in stories, that of the story that was saved last first,
 * by the source's id.
 */
export function sourceCopies(db: ReadableDb, match: string | undefined): Map<string, number[]> {
  type Copy = [key: number, id: string]
  const copies =
    match === undefined ? db.tuples<Copy>(all(`${KEY}, ${ID}`)) : db.tuples<Copy>(matching(`${KEY}, ${ID}`), match)
  const byId = new Map<string, number[]>()
  for (const [key, id] of copies) {
    const known = byId.get(id)
    if (known) known.push(key)
    else byId.set(id, [key])
  }
  return byId
}

/** The copy of a source at a key. */
export function sourceAt(db: ReadableDb, key: number): FoundInStory {
  const found = db.get<{ json: string; id: string; title: string }>(FOUND, key)
  if (found === undefined) throw new Error(`no source ${key}`)
  return { source: JSON.parse(found.json) as Source, storyId: found.id, storyTitle: found.title }
}
