import { isShared } from '../../shared/article/revision'
import type { WritableDb } from '../store/connection'
import { removeRevisions } from '../store/remove-revisions'
import { type RevisionRow, revisionsOf } from '../store/revisions'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** So many go at once: those that stay may have to be told anew, which takes time in a long story. */
const AT_ONCE = 10

/**
 * Removes some of the checkpoints of a story that nobody will look for, the oldest first, and gives whether all are gone
 * now. Of the last day all stay, of the thirty days before the last one of each hour, of the time before that the last
 * one of each day. What was cut to be shared, and what was named, stays.
 * `now` is in milliseconds. Throws library.damaged, and then removes none.
 */
export function thinCheckpoints(db: WritableDb, story: string, now: number): boolean {
  const superfluous = [...superfluousCheckpoints(revisionsOf(db, story), now)]
  if (superfluous.length > 0) removeRevisions(db, story, new Set(superfluous.slice(-AT_ONCE)))
  return superfluous.length <= AT_ONCE
}

/** The ids of the checkpoints that go, newest first, as the revisions come. The newest never goes. */
export function superfluousCheckpoints(
  revisions: Pick<RevisionRow, 'id' | 'at' | 'reason' | 'label'>[],
  now: number,
): Set<string> {
  const told = new Set<string>()
  const superfluous = new Set<string>()
  for (const { id, at, reason, label } of revisions) {
    if (isShared(reason) || label !== null) continue
    const span = spanOf(Date.parse(at), now)
    if (span !== undefined && told.has(span)) superfluous.add(id)
    else if (span !== undefined) told.add(span)
  }
  return superfluous
}

/**
 * The hour or day of which one checkpoint is enough; undefined where each counts. It is the age of the whole hour or day
 * that decides, so that it makes no difference how often checkpoints are thinned out.
 */
function spanOf(at: number, now: number): string | undefined {
  const hour = Math.floor(at / HOUR)
  const day = Math.floor(at / DAY)
  if (now - (hour + 1) * HOUR < DAY) return undefined
  return now - (day + 1) * DAY < 30 * DAY ? `hour ${hour}` : `day ${day}`
}
