import type { WritableDb } from '../connection'
import { writeSources, type ProjectedSource } from './sources'
import { writeStoryRow, type ProjectedRow } from './story-rows'
import { removeStoryText, writeStoryText, type StoryText } from './story-text'
import { writeTags, type ProjectedTag } from './tags'

/** What lists, search and suggestions know of one story. */
export interface Projection {
  row: ProjectedRow
  text: StoryText
  tags: ProjectedTag[]
  /** Those that other stories are offered. */
  sources: ProjectedSource[]
  /** Whether its tags are suggested to other stories. */
  suggested: boolean
}

/** Puts a story's projection in the place of its last one. A row that is new takes the place `place` in the list. */
export function writeProjection(db: WritableDb, key: number, projection: Projection, place?: number): void {
  writeStoryRow(db, key, projection.row, place)
  writeStoryText(db, key, projection.text)
  writeTags(db, key, projection.tags, projection.suggested)
  writeSources(db, key, projection.sources)
}

/**
 * Takes a story out of lists, search and suggestions, before its working copy goes. Its words lie in the file until
 * `purgeText` is through.
 */
export function removeProjection(db: WritableDb, key: number): void {
  removeStoryText(db, key)
  writeTags(db, key, [], false)
  writeSources(db, key, [])
  db.run('DELETE FROM story_row WHERE key = ?', key)
}
