import { confidentialIds } from '../../shared/article/hide-sources'
import type { Source } from '../../shared/article/source'
import type { WritableDb } from '../store/connection'
import { putSubject, readSubject } from '../store/desk-subjects'
import { notePastParents } from '../store/past-parents'
import { forgetRemoved } from '../store/removal'
import { deskGraph, graphOf } from '../store/revision-graph'
import { lastRevision, readRevisionMark } from '../store/revisions'
import { findMark, readWorkingCopy, restoreWorkingCopy } from '../store/working-copies'
import { addHistory } from './arriving-revisions'
import { cutRevision } from './cut-revision'
import type { Arriving } from './desk/add-arriving'
import { forgetMerges, joinHeads } from './desk/join-heads'
import { OF_STORIES, storyOf, withWork } from './desk/settle-story'
import { forgetFormerSelves, newlyConfidential } from './former-selves'
import { understand } from './understand'
import { addStory, replaceStory } from './write-story'

/** The shared history of a story as it comes from a colleague. `head`: the revision that the colleague has now. */
export interface ArrivingHistory {
  story: string
  head: string
  revisions: readonly Arriving[]
  /** Who brings it in. */
  by: string
}

/**
 * What became of it: a new story, nothing new, this story as the colleague has it, or one with what both wrote.
 * `hidden`: the sources that are confidential now and were not here.
 */
export interface Followed {
  how: 'added' | 'known' | 'forwarded' | 'merged'
  hidden: Source[]
}

/**
 * Brings in the shared history of a story and takes the story to its head, as a desk does. What was written here since both
 * were the same stays: it is merged with what arrives, and a version without that is kept. A story in the trash comes out
 * of it. Within a transaction. Throws article.read-only where what is stored here is of a newer version.
 */
export function followHead(db: WritableDb, { story: id, head, revisions, by }: ArrivingHistory): Followed {
  const at = new Date().toISOString()
  if (findMark(db, id) === undefined) {
    addHistory(db, revisions)
    forgetRemoved(db, id)
    addStory(db, id, storyOf(db, head).story, { at, sample: false })
    return { how: 'added', hidden: [] }
  }
  restoreWorkingCopy(db, id)
  if (readRevisionMark(db, head)) return { how: 'known', hidden: [] }

  const copy = readWorkingCopy(db, id)
  const here = understand(copy.json)
  const row = readSubject(db, id)
  const base = row ? row.base : (lastRevision(db, id, 'shared')?.id ?? null)
  cutRevision(db, here, { id, by, at, reason: 'idle' })
  notePastParents(db, id)
  addHistory(db, revisions)

  const joined = joinHeads(db, id, OF_STORIES).head ?? head
  const story = withWork(db, base, here, storyOf(db, joined).story)
  replaceStory(db, copy, story, at)
  // What came cut off goes to no desk: what it says goes on there as work on what the desk has.
  const goesOn = row === undefined || deskGraph(graphOf(db, id), row.base).has(joined)
  if (row && goesOn) putSubject(db, { ...row, base: joined, state: 'settled' })
  forgetMerges(db, id, goesOn ? joined : (row.base ?? undefined))
  const hidden = newlyConfidential(story.article, confidentialIds(here.article.sources))
  forgetFormerSelves(db, id, hidden)
  return { how: story.hash === readRevisionMark(db, head)?.valueHash ? 'forwarded' : 'merged', hidden }
}
