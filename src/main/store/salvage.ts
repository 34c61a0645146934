import type { ReadableDb, Value, WritableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { sha256 } from './hash'
import { addRevision, readRevision } from './revisions'
import { findMark, type WorkingCopy } from './working-copies'

const LAST_STORY = 'SELECT max(key) AS last FROM story'
const STORY = `
  SELECT id, version, hash, created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt, sample, json
  FROM story WHERE key = ?`
const ADD_STORY = `
  INSERT INTO story (id, version, hash, created_at, updated_at, trashed_at, sample, json)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
const REPLACE_STORY = 'UPDATE story SET version = ?, hash = ?, updated_at = ?, trashed_at = ?, json = ? WHERE id = ?'
const HAS_SAMPLE = 'SELECT 1 FROM story WHERE sample = 1'
const LAST_REVISION = 'SELECT max(key) AS last FROM revision'
const REVISION = 'SELECT id, value_hash AS valueHash FROM revision WHERE key = ?'
const HAS_REVISION = 'SELECT 1 FROM revision WHERE id = ?'
const REMOVED = 'SELECT id, at FROM removed_story'
const ADD_REMOVED = 'INSERT OR IGNORE INTO removed_story (id, at) VALUES (?, ?)'
const IS_REMOVED = 'SELECT 1 FROM removed_story WHERE id = ?'
const ASSET_COLUMNS = 'hash, media_type, width, height, name, size, added_at'
const ASSETS = `SELECT ${ASSET_COLUMNS} FROM asset`
const ADD_ASSET = `INSERT OR IGNORE INTO asset (${ASSET_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** Where not even the last number can be read, so many more than the good database has are tried. */
const BEYOND = 10_000
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** How many stories came, and whether those and their revisions are all that the damaged database ever had. */
export interface Salvaged {
  stories: number
  isAll: boolean
}

type SavedStory = Omit<WorkingCopy, 'key' | 'sample'> & { sample: number }

/**
 * Brings over from a damaged database what a good one lacks: stories whose text has the right hash and that are newer,
 * revisions, pictures' records, and the ids of removed stories. Every row is tried by itself. Throws library.disk-full or library.io.
 */
export function salvage(damaged: ReadableDb, good: WritableDb): Salvaged {
  return good.transaction(() => {
    for (const { id, at } of rowsOf<{ id: string; at: string }>(damaged, REMOVED)) good.run(ADD_REMOVED, id, at)
    const stories = countOf(numbers(damaged, good, LAST_STORY), (key) => bringStory(damaged, good, key))
    const revisions = countOf(numbers(damaged, good, LAST_REVISION), (key) => bringRevision(damaged, good, key))
    for (const row of rowsOf<Record<string, Value>>(damaged, ASSETS)) {
      fromDamaged(() => good.run(ADD_ASSET, ...Object.values(row)))
    }
    const isAll = stories === rowsIn(damaged, 'story') && revisions === rowsIn(damaged, 'revision')
    return { stories, isAll }
  })
}

function bringStory(damaged: ReadableDb, good: WritableDb, key: number): boolean {
  const story = damaged.get<SavedStory>(STORY, key)
  if (story === undefined || sha256(story.json) !== story.hash || good.get(IS_REMOVED, story.id)) return false
  const there = findMark(good, story.id)
  if (there && there.version >= story.version) return false
  const { id, version, hash, json } = story
  const now = new Date().toISOString()
  const updatedAt = isInstant(story.updatedAt) ? story.updatedAt : now
  const trashedAt = isInstant(story.trashedAt) ? story.trashedAt : null
  if (there) {
    good.run(REPLACE_STORY, version, hash, updatedAt, trashedAt, json, id)
  } else {
    const createdAt = isInstant(story.createdAt) ? story.createdAt : updatedAt
    const sample = story.sample === 1 && !good.get(HAS_SAMPLE) ? 1 : 0
    good.run(ADD_STORY, id, version, hash, createdAt, updatedAt, trashedAt, sample, json)
  }
  return true
}

function bringRevision(damaged: ReadableDb, good: WritableDb, key: number): boolean {
  const mark = damaged.get<{ id: string; valueHash: string }>(REVISION, key)
  if (mark === undefined || good.get(HAS_REVISION, mark.id)) return false
  const revision = readRevision(damaged, mark.id)
  if (revision === undefined || good.get(IS_REMOVED, revision.id)) return false
  addRevision(good, revision, mark.valueHash)
  return true
}

function* numbers(damaged: ReadableDb, good: ReadableDb, last: string): Iterable<number> {
  const most =
    fromDamaged(() => damaged.get<{ last: number | null }>(last)?.last) ??
    (good.get<{ last: number | null }>(last)?.last ?? 0) + BEYOND
  for (let number = 1; number <= most; number++) yield number
}

function countOf(keys: Iterable<number>, bring: (key: number) => boolean): number {
  let brought = 0
  for (const key of keys) if (fromDamaged(() => bring(key))) brought++
  return brought
}

function rowsIn(db: ReadableDb, table: 'story' | 'revision'): number | undefined {
  return fromDamaged(() => db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows)
}

function rowsOf<Row>(db: ReadableDb, sql: string): Row[] {
  return fromDamaged(() => db.all<Row>(sql)) ?? []
}

function isInstant(text: unknown): text is string {
  return typeof text === 'string' && INSTANT.test(text)
}
