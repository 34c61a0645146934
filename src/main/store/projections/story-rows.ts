import type { StoryRow } from '../../../shared/bridge/story'
import type { ReadableDb, WritableDb } from '../connection'
import { NEXT_CHANGE } from './changes'

/** A row of the list, and what it is filtered and sorted by. */
export interface ProjectedRow extends Omit<StoryRow, 'notOut'> {
  /** The title as it sorts, by code units. */
  titleKey: string
  /** Of the tags that are accepted. */
  slugs: string[]
  /** The folded names of those whose story it is: who is assigned and who signs. */
  people: string[]
}

const COLUMNS = `
  key, id, title, standfirst, section, stage, language, direction, words, tags,
  created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt,
  due_at AS dueAt, embargo_at AS embargoAt, assigned_to AS assignedTo, held, sample,
  CASE stage WHEN 'published' THEN coalesce((SELECT changes FROM story_not_out WHERE story = story_row.key), 0) ELSE 0 END
    AS notOut`
const WRITE = `
  INSERT INTO story_row (
    key, change, place, id, title, title_key, standfirst, section, stage, language, direction, words, tags, slugs,
    created_at, updated_at, trashed_at, due_at, embargo_at, assigned_to, people, held, sample
  ) VALUES (?, ${NEXT_CHANGE}, coalesce(?, ${NEXT_CHANGE}), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET
    change = excluded.change, place = CASE updated_at WHEN excluded.updated_at THEN place ELSE excluded.place END,
    id = excluded.id, title = excluded.title,
    title_key = excluded.title_key, standfirst = excluded.standfirst, section = excluded.section,
    stage = excluded.stage, language = excluded.language, direction = excluded.direction, words = excluded.words,
    tags = excluded.tags, slugs = excluded.slugs, created_at = excluded.created_at, updated_at = excluded.updated_at,
    trashed_at = excluded.trashed_at, due_at = excluded.due_at, embargo_at = excluded.embargo_at,
    assigned_to = excluded.assigned_to, people = excluded.people, held = excluded.held, sample = excluded.sample`
const HAS = 'SELECT 1 FROM story_row WHERE key = ?'
const READ = `SELECT ${COLUMNS} FROM story_row WHERE key = ?`
const READ_OF = `SELECT ${COLUMNS} FROM story_row WHERE key = (SELECT key FROM story WHERE id = ?)`
const IDS = 'SELECT key, id FROM story'
const ID = 'SELECT id FROM story_row WHERE key = ?'
const LOWEST_PLACE = `SELECT coalesce(min(place), ${NEXT_CHANGE}) AS place FROM story_row`

/**
 * Writes a story's row. A save gives the story the next place, after all others; without one the story stays in its
 * place, and a row that is new takes the place `place`.
 */
export function writeStoryRow(db: WritableDb, key: number, row: ProjectedRow, place?: number): void {
  db.run(
    WRITE,
    key,
    place ?? null,
    row.id,
    row.title,
    row.titleKey,
    row.standfirst,
    row.section,
    row.stage,
    row.language,
    row.direction,
    row.words,
    JSON.stringify(row.tags),
    JSON.stringify(row.slugs),
    Date.parse(row.createdAt),
    Date.parse(row.updatedAt),
    millisecondsOf(row.trashedAt),
    millisecondsOf(row.dueAt),
    millisecondsOf(row.embargoAt),
    row.assignedTo,
    JSON.stringify(row.people),
    Number(row.held),
    Number(row.sample),
  )
}

export function hasStoryRow(db: ReadableDb, key: number): boolean {
  return db.get(HAS, key) !== undefined
}

/** The place of the story that was saved before all others. */
export function lowestPlace(db: ReadableDb): number {
  return numberOf(db.get<{ place: number }>(LOWEST_PLACE)?.place)
}

/** The rows of these stories, in their order; one that has none is left out. */
export function readRows(db: ReadableDb, keys: readonly number[]): StoryRow[] {
  return keys.flatMap((key) => {
    const row = db.get<StoredRow>(READ, key)
    return row ? [rowFrom(row)] : []
  })
}

/** The same by their ids. */
export function readRowsOf(db: ReadableDb, ids: readonly string[]): StoryRow[] {
  return ids.flatMap((id) => {
    const row = db.get<StoredRow>(READ_OF, id)
    return row ? [rowFrom(row)] : []
  })
}

/** The ids of these stories, in their order; one that is gone is left out. */
export function idsOf(db: ReadableDb, keys: readonly number[]): string[] {
  if (keys.length < FEW) return keys.flatMap((key) => db.get<{ id: string }>(ID, key)?.id ?? [])
  const ids: string[] = []
  for (const { key, id } of db.all<{ key: number; id: string }>(IDS)) ids[key] = id
  return keys.flatMap((key) => ids[key] ?? [])
}

/** From so many on, reading all ids takes less time than looking each up. */
const FEW = 5000

type Times = 'createdAt' | 'updatedAt' | 'trashedAt' | 'dueAt' | 'embargoAt'
type StoredRow = Omit<StoryRow, Times | 'tags'> & {
  key: number
  tags: string
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  dueAt: number | null
  embargoAt: number | null
}

function rowFrom({ key: _, ...row }: StoredRow): StoryRow {
  return {
    ...row,
    tags: JSON.parse(row.tags) as string[],
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
    trashedAt: timeOf(row.trashedAt),
    dueAt: timeOf(row.dueAt),
    embargoAt: timeOf(row.embargoAt),
    held: Boolean(row.held),
    sample: Boolean(row.sample),
  }
}

function timeOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

function millisecondsOf(time: string | null): number | null {
  return time === null ? null : Date.parse(time)
}

function numberOf(found: number | undefined): number {
  if (found === undefined) throw new Error('an aggregate without a row')
  return found
}
