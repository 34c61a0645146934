import type { Stage } from '../../../shared/article/article'
import type { ReadableDb } from '../connection'

/** What the list is filtered and sorted by, of one story: times in milliseconds since 1970, slugs and people as JSON lists. */
export type StoryFacts = [
  key: number,
  change: number,
  place: number,
  stage: Stage,
  section: string,
  slugs: string,
  people: string,
  createdAt: number,
  updatedAt: number,
  trashed: 0 | 1,
  dueAt: number | null,
  embargoAt: number | null,
  titleKey: string,
]

const SINCE = `
  SELECT key, change, place, stage, section, slugs, people, created_at, updated_at, trashed_at IS NOT NULL, due_at,
    embargo_at, title_key
  FROM story_row INDEXED BY story_row_facts WHERE change > ? ORDER BY change`
const REMOVED_SINCE = 'SELECT change, key FROM story_removed WHERE change > ? ORDER BY change'

/** The facts of stories that changed after the change of that number, in the order of their changes. */
export function factsSince(db: ReadableDb, change: number): StoryFacts[] {
  return db.tuples<StoryFacts>(SINCE, change)
}

/** The keys of stories whose rows were removed after a change. */
export function removedSince(db: ReadableDb, change: number): { change: number; key: number }[] {
  return db.all(REMOVED_SINCE, change)
}
