import { deflateSync } from 'node:zlib'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'
import { inflated } from './inflated'

/** So many acts can still be taken back; older ones are forgotten. */
const KEPT = 50

const ADD = 'INSERT INTO act (id, at) VALUES (?, ?)'
const FORGET = 'DELETE FROM act WHERE key <= (SELECT max(key) FROM act) - ?'
const REMOVE = 'DELETE FROM act WHERE id = ?'
const HAS = 'SELECT 1 FROM act WHERE id = ?'
const ADD_STORY = `
  INSERT INTO act_story (act, story, hash, bytes)
  SELECT act.key, story.key, ?, ? FROM act, story WHERE act.id = ? AND story.id = ?`
const STORIES = `
  SELECT story.id FROM act_story
  JOIN act ON act.key = act_story.act JOIN story ON story.key = act_story.story
  WHERE act.id = ? ORDER BY story.key`
const OF_STORY = `
  SELECT act.id FROM act_story
  JOIN act ON act.key = act_story.act JOIN story ON story.key = act_story.story
  WHERE story.id = ?`
const THIS_STORY = 'act = (SELECT key FROM act WHERE id = ?) AND story = (SELECT key FROM story WHERE id = ?)'
const REPLACE_STORY = `UPDATE act_story SET hash = ?, bytes = ? WHERE ${THIS_STORY}`
const REMOVE_STORY = `DELETE FROM act_story WHERE ${THIS_STORY}`
const READ_STORY = `
  SELECT act_story.hash, act_story.bytes FROM act_story
  JOIN act ON act.key = act_story.act JOIN story ON story.key = act_story.story
  WHERE act.id = ? AND story.id = ?`

/** Begins an act, and forgets those that nobody will take back any more. */
export function addAct(db: WritableDb, id: string, at: string): void {
  db.run(ADD, id, at)
  db.run(FORGET, KEPT)
}

export function removeAct(db: WritableDb, id: string): void {
  db.run(REMOVE, id)
}

export function hasAct(db: ReadableDb, id: string): boolean {
  return db.get(HAS, id) !== undefined
}

/** Notes what an act changed in a story, as JSON. */
export function addActStory(db: WritableDb, act: string, story: string, json: string): void {
  if (db.run(ADD_STORY, sha256(json), deflateSync(json), act, story) !== 1) throw new Error(`no story ${story}`)
}

/** Notes something else in the place of what an act changed in a story, as JSON. */
export function replaceActStory(db: WritableDb, act: string, story: string, json: string): void {
  db.run(REPLACE_STORY, sha256(json), deflateSync(json), act, story)
}

/** Forgets what an act changed in a story. */
export function removeActStory(db: WritableDb, act: string, story: string): void {
  db.run(REMOVE_STORY, act, story)
}

/** The ids of the acts that changed a story. */
export function actsOfStory(db: ReadableDb, story: string): string[] {
  return db.all<{ id: string }>(OF_STORY, story).map(({ id }) => id)
}

/** The ids of the stories that an act changed, those removed since left out. */
export function storiesOfAct(db: ReadableDb, act: string): string[] {
  return db.all<{ id: string }>(STORIES, act).map(({ id }) => id)
}

/** What an act changed in a story, as JSON. Throws library.damaged. */
export function readActStory(db: ReadableDb, act: string, story: string): string {
  const row = db.get<{ hash: string; bytes: Uint8Array }>(READ_STORY, act, story)
  if (row === undefined) throw new Error(`act ${act} did not change story ${story}`)
  const json = inflated(row.bytes)?.toString('utf8')
  if (json === undefined || sha256(json) !== row.hash) throw new StetError('library.damaged')
  return json
}
