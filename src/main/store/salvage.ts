import type { ReadableDb, Value, WritableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { sha256 } from './hash'
import { addRevision, readRevision } from './revisions'
import { bringRows, countRows, isInstant } from './row-by-row'
import { salvageActs } from './salvage-acts'
import { salvageDesks } from './salvage-desks'
import { salvageShelves } from './salvage-shelves'
import { findMark, type WorkingCopy } from './working-copies'

const STORY = `
  SELECT id, version, hash, created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt, sample, json
  FROM story WHERE key = ?`
const ADD_STORY = `
  INSERT INTO story (id, version, hash, created_at, updated_at, trashed_at, sample, json)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
const REPLACE_STORY = 'UPDATE story SET version = ?, hash = ?, updated_at = ?, trashed_at = ?, json = ? WHERE id = ?'
const HAS_SAMPLE = 'SELECT 1 FROM story WHERE sample = 1'
const REVISION = 'SELECT id, value_hash AS valueHash FROM revision WHERE key = ?'
const HAS_REVISION = 'SELECT 1 FROM revision WHERE id = ?'
const REMOVED = 'SELECT id, at FROM removed_story'
const ADD_REMOVED = 'INSERT OR IGNORE INTO removed_story (id, at) VALUES (?, ?)'
const IS_REMOVED = 'SELECT 1 FROM removed_story WHERE id = ?'
const ASSET_COLUMNS = 'hash, media_type, width, height, name, size, added_at'
const ASSETS = `SELECT ${ASSET_COLUMNS} FROM asset`
const ADD_ASSET = `INSERT OR IGNORE INTO asset (${ASSET_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** How many stories came, and whether those, their revisions and the shelves are all that the damaged database ever had. */
export interface Salvaged {
  stories: number
  isAll: boolean
}

/** What nobody may lose without being asked. */
const KEPT = ['story', 'revision', 'shelf'] as const

type SavedStory = Omit<WorkingCopy, 'key' | 'sample'> & { sample: number }

/**
 * Brings over from a damaged database what a good one lacks: stories and shelves whose text has the right hash and that
 * are newer, revisions, acts, desks, pictures' records, and the ids of removed stories. Every row is tried by itself. Throws
 * library.disk-full or library.io.
 */
export function salvage(damaged: ReadableDb, good: WritableDb): Salvaged {
  return good.transaction(() => {
    for (const { id, at } of rowsOf<{ id: string; at: string }>(damaged, REMOVED)) good.run(ADD_REMOVED, id, at)
    const stories = bringRows(damaged, good, 'story', (key) => bringStory(damaged, good, key))
    const revisions = bringRows(damaged, good, 'revision', (key) => bringRevision(damaged, good, key))
    const shelves = salvageShelves(damaged, good)
    salvageActs(damaged, good)
    salvageDesks(damaged, good)
    for (const row of rowsOf<Record<string, Value>>(damaged, ASSETS)) {
      fromDamaged(() => good.run(ADD_ASSET, ...Object.values(row)))
    }
    const brought = { story: stories, revision: revisions, shelf: shelves }
    const isAll = KEPT.every((table) => brought[table] === countRows(damaged, table))
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

function rowsOf<Row>(db: ReadableDb, sql: string): Row[] {
  return fromDamaged(() => db.all<Row>(sql)) ?? []
}
