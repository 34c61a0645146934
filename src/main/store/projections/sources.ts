import type { Source } from '../../../shared/article/source'
import type { FoundSource } from '../../../shared/bridge/story'
import type { ReadableDb, WritableDb } from '../connection'

/** A source of a story, with the folded words it is found by. */
export interface ProjectedSource {
  source: Source
  words: string
}

const KEYS = 'SELECT key FROM story_source WHERE story = ?'
const REMOVE_TEXT = 'DELETE FROM source_text WHERE rowid = ?'
const REMOVE = 'DELETE FROM story_source WHERE key = ?'
const ADD = 'INSERT INTO story_source (story, json) VALUES (?, ?)'
const ADD_TEXT = 'INSERT INTO source_text (rowid, words) VALUES (last_insert_rowid(), ?)'
const OF_STORY = `
  SELECT story_source.json FROM story_source JOIN story_row ON story_row.key = story_source.story
  WHERE story_row.id = ? ORDER BY story_source.key`
const FOUND = `
  SELECT story_source.json, story_row.id, story_row.title
  FROM story_source JOIN story_row ON story_row.key = story_source.story
  WHERE story_source.key = ?`
// The order of the join is given, so that the newest stories are walked and the reader may stop early.
const ALL = `
  SELECT story_source.key FROM story_row CROSS JOIN story_source ON story_source.story = story_row.key
  WHERE story_row.trashed_at IS NULL
  ORDER BY story_row.updated_at DESC, story_row.key DESC, story_source.key`
const MATCHING = `
  SELECT story_source.key
  FROM source_text
  CROSS JOIN story_source ON story_source.key = source_text.rowid
  CROSS JOIN story_row ON story_row.key = story_source.story
  WHERE source_text MATCH ?
  ORDER BY story_row.updated_at DESC, story_row.key DESC, story_source.key`

export function writeSources(db: WritableDb, story: number, sources: ProjectedSource[]): void {
  for (const { key } of db.all<{ key: number }>(KEYS, story)) {
    db.run(REMOVE_TEXT, key)
    db.run(REMOVE, key)
  }
  for (const { source, words } of sources) {
    db.run(ADD, story, JSON.stringify(source))
    db.run(ADD_TEXT, words)
  }
}

/** The sources that a story offers to others. */
export function sourcesOfStory(db: ReadableDb, id: string): Source[] {
  return db.all<{ json: string }>(OF_STORY, id).map(({ json }) => JSON.parse(json) as Source)
}

/**
 * Sources that match a full-text query (or all), those of the story that was saved last first, each time that a story
 * holds them.
 */
export function* findSources(db: ReadableDb, match: string | undefined): Iterable<FoundSource> {
  const keys = match === undefined ? db.each<{ key: number }>(ALL) : db.each<{ key: number }>(MATCHING, match)
  for (const { key } of keys) {
    const found = db.get<{ json: string; id: string; title: string }>(FOUND, key)
    if (found === undefined) throw new Error(`no source ${key}`)
    yield { source: JSON.parse(found.json) as Source, storyId: found.id, storyTitle: found.title }
  }
}
