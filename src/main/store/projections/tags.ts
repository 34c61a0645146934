import type { Tag } from '../../../shared/article/tag'
import type { ReadableDb, WritableDb } from '../connection'

/** A tag of a story, with the folded words of its name and slug. */
export interface ProjectedTag {
  tag: Tag
  words: string
}

const SUGGESTED = 'SELECT slug FROM story_tag WHERE story = ? AND suggested = 1'
const REMOVE = 'DELETE FROM story_tag WHERE story = ?'
const ADD = 'INSERT INTO story_tag (slug, story, suggested, json, words) VALUES (?, ?, ?, ?, ?)'
const COUNT_ONE_LESS = 'UPDATE known_tag SET stories = stories - 1 WHERE slug = ?'
const COUNT_ONE_MORE = `
  INSERT INTO known_tag (slug, stories, json, words) VALUES (?, 1, ?, ?)
  ON CONFLICT (slug) DO UPDATE SET stories = stories + 1, json = excluded.json, words = excluded.words`
const FORGET_UNUSED = 'DELETE FROM known_tag WHERE slug = ? AND stories = 0'
const FIND = `
  SELECT json, words, stories FROM known_tag
  WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS wanted WHERE instr(known_tag.words, wanted.value) = 0)
  ORDER BY stories DESC, slug`

const OF_SLUGS = 'SELECT json, words, stories FROM known_tag WHERE slug IN (SELECT value FROM json_each(?))'
const OF_STORIES =
  'SELECT story, json FROM story_tag WHERE suggested = 1 AND story IN (SELECT value FROM json_each(?)) ORDER BY story, slug'
const SHARING = `
  SELECT story FROM story_tag WHERE suggested = 1 AND slug IN (SELECT value FROM json_each(?))
  GROUP BY story HAVING count(*) > 1 ORDER BY count(*) DESC, story DESC LIMIT ?`
const ALL = 'SELECT json, stories FROM known_tag ORDER BY slug'
const TAGGED =
  'SELECT DISTINCT story_row.id FROM story_tag JOIN story_row ON story_row.key = story_tag.story WHERE slug IN (SELECT value FROM json_each(?))'

/** `suggested`: the story's tags count among those that are suggested to others. */
export function writeTags(db: WritableDb, key: number, tags: ProjectedTag[], suggested: boolean): void {
  const before = db.all<{ slug: string }>(SUGGESTED, key)
  for (const { slug } of before) db.run(COUNT_ONE_LESS, slug)
  db.run(REMOVE, key)
  for (const { tag, words } of tags) {
    const json = JSON.stringify(tag)
    db.run(ADD, tag.slug, key, Number(suggested), json, words)
    if (suggested) db.run(COUNT_ONE_MORE, tag.slug, json, words)
  }
  for (const { slug } of before) db.run(FORGET_UNUSED, slug)
}

/** A tag that stories have, and how many. */
export interface KnownTag extends ProjectedTag {
  stories: number
}

/** Tags that stories have in which every one of the folded words occurs, the most used first. */
export function findTags(db: ReadableDb, wanted: string[]): KnownTag[] {
  return db
    .all<{ json: string; words: string; stories: number }>(FIND, JSON.stringify(wanted))
    .map(({ json, words, stories }) => ({ tag: JSON.parse(json) as Tag, words, stories }))
}

/** The tags with these slugs that stories have. */
export function tagsOf(db: ReadableDb, slugs: string[]): KnownTag[] {
  return db
    .all<{ json: string; words: string; stories: number }>(OF_SLUGS, JSON.stringify(slugs))
    .map(({ json, words, stories }) => ({ tag: JSON.parse(json) as Tag, words, stories }))
}

/** The tags of some stories outside the trash, by the stories' keys. */
export function tagsOfStories(db: ReadableDb, keys: number[]): { story: number; tag: Tag }[] {
  return db
    .all<{ story: number; json: string }>(OF_STORIES, JSON.stringify(keys))
    .map(({ story, json }) => ({ story, tag: JSON.parse(json) as Tag }))
}

/** The keys of the stories outside the trash that share most of some tags, two at least. */
export function storiesSharing(db: ReadableDb, slugs: string[], limit: number): number[] {
  return db.column<number>(SHARING, JSON.stringify(slugs), limit)
}

/** All tags that stories outside the trash have, each with their number, by slug. */
export function allTags(db: ReadableDb): { tag: Tag; stories: number }[] {
  return db
    .all<{ json: string; stories: number }>(ALL)
    .map(({ json, stories }) => ({ tag: JSON.parse(json) as Tag, stories }))
}

/** The ids of the stories that have one of the tags, those in the trash too. */
export function storiesTagged(db: ReadableDb, slugs: string[]): string[] {
  return db.all<{ id: string }>(TAGGED, JSON.stringify(slugs)).map(({ id }) => id)
}
