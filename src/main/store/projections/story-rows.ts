import type { Stage } from '../../../shared/article/article'
import type { StoryRow } from '../../../shared/bridge/story'
import type { ReadableDb, Value, WritableDb } from '../connection'

/** A row of the list. */
export type ProjectedRow = StoryRow

/** Which rows are wanted. `match` is a full-text query, from folded words only. */
export interface RowFilter {
  match?: string | undefined
  stage?: Stage | undefined
  tag?: string | undefined
  trashed: boolean
}

const COLUMNS = `
  id, title, standfirst, section, stage, language, direction, words, tags,
  created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt, sample`
const REMOVE = 'DELETE FROM story_row WHERE key = ?'
const ADD = `
  INSERT INTO story_row (
    key, id, title, standfirst, section, stage, language, direction, words, tags,
    created_at, updated_at, trashed_at, sample
  ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const HAS = 'SELECT 1 FROM story_row WHERE key = ?'
const STAGES = 'SELECT stage, count(*) AS stories FROM story_row WHERE trashed_at IS NULL GROUP BY stage'
const TRASHED = 'SELECT count(*) AS stories FROM story_row WHERE trashed_at IS NOT NULL'

const KEPT = 'trashed_at IS NULL'
const IN_TRASH = 'trashed_at IS NOT NULL'
const OF_STAGE = 'stage = ?'
const TAGGED = 'key IN (SELECT story FROM story_tag WHERE slug = ?)'
const MATCHING = 'key IN (SELECT rowid FROM story_text WHERE story_text MATCH ?)'

export function writeStoryRow(db: WritableDb, key: number, row: ProjectedRow): void {
  db.run(REMOVE, key)
  db.run(
    ADD,
    key,
    row.id,
    row.title,
    row.standfirst,
    row.section,
    row.stage,
    row.language,
    row.direction,
    row.words,
    JSON.stringify(row.tags),
    row.createdAt,
    row.updatedAt,
    row.trashedAt,
    Number(row.sample),
  )
}

export function hasStoryRow(db: ReadableDb, key: number): boolean {
  return db.get(HAS, key) !== undefined
}

/** The rows that pass a filter, newest update first. */
export function selectRows(db: ReadableDb, filter: RowFilter, offset: number, limit: number): StoryRow[] {
  const { where, values } = conditionsOf(filter)
  const sql = `SELECT ${COLUMNS} FROM story_row WHERE ${where} ORDER BY updated_at DESC, key DESC LIMIT ? OFFSET ?`
  return db
    .all<Omit<StoryRow, 'tags'> & { tags: string }>(sql, ...values, limit, offset)
    .map((row) => ({ ...row, tags: JSON.parse(row.tags) as string[], sample: Boolean(row.sample) }))
}

/** How many rows pass a filter. */
export function countRows(db: ReadableDb, filter: RowFilter): number {
  const { where, values } = conditionsOf(filter)
  return db.get<{ rows: number }>(`SELECT count(*) AS rows FROM story_row WHERE ${where}`, ...values)?.rows ?? 0
}

/** How many stories each stage has, the trash left out; a stage without any is not named. */
export function countStages(db: ReadableDb): { stage: Stage; stories: number }[] {
  return db.all(STAGES)
}

export function countTrashed(db: ReadableDb): number {
  return db.get<{ stories: number }>(TRASHED)?.stories ?? 0
}

function conditionsOf(filter: RowFilter): { where: string; values: Value[] } {
  const conditions = [filter.trashed ? IN_TRASH : KEPT]
  const values: Value[] = []
  const add = (condition: string, value: Value | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  add(OF_STAGE, filter.stage)
  add(TAGGED, filter.tag)
  add(MATCHING, filter.match)
  return { where: conditions.join(' AND '), values }
}
