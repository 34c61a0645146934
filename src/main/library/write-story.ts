import type { WritableDb } from '../store/connection'
import { writeStoryRow } from '../store/projections/story-rows'
import { addWorkingCopy, readMark, replaceWorkingCopy, type WorkingCopyMark } from '../store/working-copies'
import { rowOf } from './project'
import type { Understood } from './understand'

/** Adds a story, and its row to the list. */
export function addStory(db: WritableDb, id: string, story: Understood, about: { at: string; sample: boolean }): void {
  addWorkingCopy(db, { id, json: story.json, hash: story.hash, createdAt: about.at, sample: about.sample })
  showInList(db, readMark(db, id), story)
}

/** Puts the next version of a story in the place of the stored one, which has this mark, in the list too. */
export function replaceStory(db: WritableDb, stored: WorkingCopyMark, story: Understood, at: string): void {
  showInList(db, replaceWorkingCopy(db, stored, { json: story.json, hash: story.hash, updatedAt: at }), story)
}

/** The list is right at once; search and suggestions, which cost more, follow from the queue. */
function showInList(db: WritableDb, mark: WorkingCopyMark, { article }: Understood): void {
  writeStoryRow(db, mark.key, rowOf(mark, article))
}
