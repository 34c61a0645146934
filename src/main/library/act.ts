import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../../shared/article/article'
import { confidentialIds } from '../../shared/article/hide-sources'
import { sameValue } from '../../shared/article/same-value'
import { newId } from '../../shared/article/id'
import { normalise } from '../../shared/article/normalise'
import type { Act } from '../../shared/bridge/acts'
import { type ErrorCode, StetError } from '../../shared/bridge/errors'
import { takeBack } from '../../shared/merge/take-back'
import { addAct, addActStory, hasAct, readActStory, removeAct, storiesOfAct } from '../store/acts'
import { readWorkingCopy, trashWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { forgetFormerSelves, newlyConfidential } from './former-selves'
import type { Room } from './room'
import { storable, understand } from './understand'
import { replaceStory } from './write-story'

/** Milliseconds of work before saves and questions get their turn. */
const SLICE = 80

/** What an act did to the fields of a story that it changed. */
interface Difference {
  before: Partial<Article>
  after: Partial<Article>
}

/** What an act notes of a story that it brought in: no difference. Taken back, the story goes to the trash. */
export const ARRIVED = '{"arrived":true,"before":{},"after":{}}'

/** How an act goes about: `aside` leaves the stories where they stand in the list, since nobody worked on them. */
export interface ActOptions {
  by: string
  aside: boolean
}

/**
 * Changes stories, each with one revision, so that all of it can be taken back as one. Stories that the change leaves as
 * they are don't count; those that are damaged, or hold something that this version does not know, are left alone. Other
 * requests get their turn in between, so that a crash leaves some stories changed: what was done so far is noted.
 */
export async function act(
  room: Room,
  ids: readonly string[],
  change: (article: Article) => Article,
  { by, aside }: ActOptions,
): Promise<Act> {
  const { db } = room.writing()
  const id = newId()
  const at = new Date().toISOString()
  db.transaction(() => addAct(db, id, at))

  const stories = await inSlices(room, ids, (story) => {
    const copy = readWorkingCopy(db, story)
    const before = understand(copy.json)
    const after = storable(normalise(change(before.article)))
    if (after.hash === before.hash) return false
    replaceStory(db, copy, after, aside ? copy.updatedAt : at)
    const reason = after.article.stage === before.article.stage ? 'act' : 'stage'
    cutRevision(db, after, { id: story, by, at, reason })
    addActStory(db, id, story, JSON.stringify(difference(before.article, after.article)))
    hide(room, story, before.article, after.article)
    return true
  })
  if (stories === 0) db.transaction(() => removeAct(db, id))
  return { id, stories }
}

/** Takes an act back in every story. What was changed there since stays as it is. Throws act.not-found. */
export async function undoAct(room: Room, id: string, by: string): Promise<void> {
  const { db } = room.writing()
  if (!hasAct(db, id)) throw new StetError('act.not-found')
  const at = new Date().toISOString()
  await inSlices(room, storiesOfAct(db, id), (story) => {
    const noted = readActStory(db, id, story)
    if (noted === ARRIVED) return trashWorkingCopy(db, story, at)
    const copy = readWorkingCopy(db, story)
    const now = understand(copy.json)
    const undone = storable(normalise(withoutAct(now.article, JSON.parse(noted) as Difference)))
    if (undone.hash === now.hash) return false
    replaceStory(db, copy, undone, copy.updatedAt)
    const reason = undone.article.stage === now.article.stage ? 'act' : 'stage'
    cutRevision(db, undone, { id: story, by, at, reason })
    hide(room, story, now.article, undone.article)
    return true
  })
  db.transaction(() => removeAct(db, id))
}

/** A source that an act made confidential stays so when the act is taken back: nothing notes what it was. */
function hide(room: Room, story: string, before: Article, after: Article): void {
  const { db } = room.writing()
  const hidden = newlyConfidential(after, confidentialIds(before.sources))
  forgetFormerSelves(db, story, hidden)
  room.references.forget(db, hidden)
}

/** Works on stories one by one, many in one transaction. Gives how many of them `work` changed. */
async function inSlices(room: Room, ids: readonly string[], work: (id: string) => boolean): Promise<number> {
  let [done, changed] = [0, 0]
  while (done < ids.length) {
    const { db } = room.writing()
    const until = Date.now() + SLICE
    const ofSlice: string[] = []
    db.transaction(() => {
      do {
        const id = ids[done++] ?? ''
        if (leavingAlone(() => work(id))) ofSlice.push(id)
      } while (done < ids.length && Date.now() < until)
    })
    changed += ofSlice.length
    if (ofSlice.length > 0) room.changed(ofSlice)
    room.progressed({ work: 'acting', done, total: ids.length })
    await turn()
  }
  return changed
}

/** What can't be read or understood is not changed. */
function leavingAlone(work: () => boolean): boolean {
  try {
    return work()
  } catch (error) {
    if (error instanceof StetError && LEFT_ALONE.has(error.code)) return false
    throw error
  }
}

const LEFT_ALONE = new Set<ErrorCode>(['library.damaged', 'article.read-only', 'article.invalid', 'article.not-found'])

function difference(before: Article, after: Article): Difference {
  const fields = (Object.keys(after) as (keyof Article)[]).filter((field) => !sameValue(before[field], after[field]))
  const of = (article: Article) => Object.fromEntries(fields.map((field) => [field, article[field]]))
  return { before: of(before), after: of(after) }
}

/** The story as it is now, with the fields of an act as they were before it, but for what changed in them since. */
function withoutAct(now: Article, { before, after }: Difference): Article {
  return takeBack({ ...now, ...before }, { ...now, ...after }, now)
}
