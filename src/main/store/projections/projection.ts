import type { WritableDb } from '../connection'
import { writeSources, type ProjectedSource } from './sources'
import { writeStoryRow, type ProjectedRow } from './story-rows'
import { writeStoryText, type StoryText } from './story-text'
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

/** Puts a story's projection in the place of its last one. */
export function writeProjection(db: WritableDb, key: number, projection: Projection): void {
  writeStoryRow(db, key, projection.row)
  writeStoryText(db, key, projection.text)
  writeTags(db, key, projection.tags, projection.suggested)
  writeSources(db, key, projection.sources)
}
