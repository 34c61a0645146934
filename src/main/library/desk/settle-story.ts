import { Article } from '../../../shared/article/article'
import { confidentialIds } from '../../../shared/article/hide-sources'
import { normalise } from '../../../shared/article/normalise'
import type { Source } from '../../../shared/article/source'
import { partedRevision } from '../../../shared/article/revision-text'
import { STORIES } from '../../../shared/merge/heads'
import type { WritableDb } from '../../store/connection'
import { wantAsset } from '../../store/desk-objects'
import { type DeskSubject, putSubject } from '../../store/desk-subjects'
import { sha256 } from '../../store/hash'
import { deskGraph, graphOf } from '../../store/revision-graph'
import { readRevision, readRevisionMark, revisionBytes } from '../../store/revisions'
import { findMark, readWorkingCopy, restoreWorkingCopy, trashWorkingCopy } from '../../store/working-copies'
import { cutOnto } from '../cut-revision'
import { forgetFormerSelves, newlyConfidential } from '../former-selves'
import { valueOf } from '../read-value'
import type { Room } from '../room'
import { storable, understand, type Understood } from '../understand'
import { addStory, replaceStory } from '../write-story'
import { forgetMerges, type Joined, joinHeads } from './join-heads'
import { missingAssets } from './missing-assets'

/** What settling did: the stored copy is another now (`changed`), or is the first (`isNew`); or the desk removed the story. */
export interface Settled {
  changed: boolean
  isNew: boolean
  /** Others removed the story, and nothing was written here that would keep it. */
  removal: boolean
}

const NOTHING: Settled = { changed: false, isNew: false, removal: false }
/** How the heads of a story's history are joined. */
export const OF_STORIES = { kind: 'article', read: readStory, joining: STORIES } as const

/**
 * Brings a story up to what its desk has made of it: the ends of its shared history become one, and what is stored here
 * becomes that, with whatever was written here since. All or nothing.
 * Throws library.damaged, and article.read-only where what is stored here is of a newer Stet.
 */
export function settleStory(room: Room, row: DeskSubject): Settled {
  const { db } = room.writing()
  let hidden: Source[] = []
  const settled = db.transaction(() => {
    const { subject, base } = row
    const joined = joinHeads(db, subject, { ...OF_STORIES, graph: deskGraph(graphOf(db, subject), base) })
    if (joined.removed) return settleRemoval(db, row, joined)
    const { head } = joined
    if (head === undefined || head === base) {
      putSubject(db, { ...row, state: 'settled' })
      return NOTHING
    }
    const { story: theirs, at } = storyOf(db, head)
    const here = findMark(db, subject)
    let changed = here === undefined
    if (here === undefined) {
      addStory(db, subject, theirs, { at, sample: false })
      noteAssets(room, row, theirs)
    } else {
      const copy = readWorkingCopy(db, subject)
      const isUntouched = base !== null && readRevisionMark(db, base)?.valueHash === copy.hash
      const story = isUntouched ? theirs : withWork(db, base, understand(copy.json), theirs)
      changed = story.hash !== copy.hash
      if (changed) {
        replaceStory(db, here, story, at)
        hidden = newlyConfidential(story.article, confidentialIds((JSON.parse(copy.json) as Article).sources))
        forgetFormerSelves(db, subject, hidden)
        noteAssets(room, row, story)
      }
      if (row.state === 'returning') restoreWorkingCopy(db, subject)
    }
    putSubject(db, { ...row, base: head, state: 'settled' })
    forgetMerges(db, subject, head)
    return { changed: changed || row.state === 'returning', isNew: here === undefined, removal: false }
  })
  room.references.forget(db, hidden)
  return settled
}

/** Puts a story into the trash because others removed it. */
export function followRemoval(db: WritableDb, row: DeskSubject): void {
  db.transaction(() => {
    const went = trashWorkingCopy(db, row.subject, new Date().toISOString())
    putSubject(db, { ...row, state: went ? 'removed' : 'settled' })
  })
}

/** Keeps a story that others removed, for everybody: a shared revision onto the removal. Within a transaction. */
export function keepStory(db: WritableDb, row: DeskSubject, by: string | null): void {
  const { heads, removed } = joinHeads(db, row.subject, {
    ...OF_STORIES,
    graph: deskGraph(graphOf(db, row.subject), row.base),
  })
  if (!removed) return
  const copy = understand(readWorkingCopy(db, row.subject).json)
  const at = new Date().toISOString()
  const base = cutOnto(db, copy, { id: row.subject, by, at, reason: 'share' }, heads)
  putSubject(db, { ...row, base, state: 'settled' })
}

function settleRemoval(db: WritableDb, row: DeskSubject, { heads }: Joined): Settled {
  const here = findMark(db, row.subject)
  if (here === undefined || here.trashedAt !== null) {
    putSubject(db, { ...row, state: row.state === 'returning' ? 'removed' : 'settled' })
    return NOTHING
  }
  const isUnchanged = row.base !== null && readRevisionMark(db, row.base)?.valueHash === here.hash
  if (isUnchanged || heads.length === 0) {
    putSubject(db, { ...row, state: 'asking' })
    return { ...NOTHING, removal: true }
  }
  keepStory(db, row, null)
  return NOTHING
}

/**
 * What is stored here, with what others have in `theirs`; where nothing was written here since `base`, just that.
 */
export function withWork(db: WritableDb, base: string | null, copy: Understood, theirs: Understood): Understood {
  const mark = base === null ? undefined : readRevisionMark(db, base)
  if (mark?.valueHash === copy.hash || copy.hash === theirs.hash) return theirs
  const was = mark ? storyOf(db, mark.id).story.article : STORIES.empty(theirs.article)
  return storable(normalise(STORIES.merge(was, copy.article, theirs.article)))
}

/** The story that a revision is, and when it was cut. Throws library.damaged. */
export function storyOf(db: WritableDb, id: string): { story: Understood; at: string } {
  const judged = judgedStory(db, id)
  if (judged) return judged
  const revision = readRevision(db, id)
  if (revision === undefined) throw new Error(`no revision ${id}`)
  return { story: storable(readStory(valueOf(id, revision))), at: noLaterThanNow(revision.at) }
}

/**
 * The same, where the value has the very text whose hash was noted when the revision was added: that of a valid story in
 * normal form, as was seen then.
 */
function judgedStory(db: WritableDb, id: string): { story: Understood; at: string } | undefined {
  const text = revisionBytes(db, id)?.toString('utf8')
  const parted = text === undefined ? undefined : partedRevision(text)
  if (parted === undefined) return undefined
  const hash = sha256(parted.value)
  if (hash !== readRevisionMark(db, id)?.valueHash) return undefined
  const { at } = JSON.parse(parted.head) as { at: string }
  return { story: { article: JSON.parse(parted.value) as Article, json: parted.value, hash }, at: noLaterThanNow(at) }
}

function readStory(value: unknown): Article {
  return normalise(Article.parse(value))
}

/** A clock that is years ahead doesn't keep a story at the top of the list. */
function noLaterThanNow(at: string): string {
  const now = new Date()
  return Date.parse(at) < now.getTime() ? new Date(at).toISOString() : now.toISOString()
}

function noteAssets(room: Room, { desk, subject }: DeskSubject, { json }: Understood): void {
  const store = room.writing()
  for (const { hash } of missingAssets(store, json)) wantAsset(store.db, desk, { hash, subject })
}
