import { SCHEMA, type Article } from '../../shared/article/article'
import { isShared, type Reason, type Revision } from '../../shared/article/revision'
import type { WritableDb } from '../store/connection'
import { readSubject, setBase } from '../store/desk-subjects'
import { addRevision, lastRevision, readRevisionMark, type RevisionMark, revisionId } from '../store/revisions'
import { rememberCut, wordsSinceLastCut } from './count-words'
import { THIS_REVISION } from './read-value'
import { storable, type Understood } from './understand'

/** Who cuts a revision of which story, when and why. */
export interface Cut {
  id: string
  by: string
  at: string
  reason: Reason
  label?: string
}

/**
 * Cuts a revision of a story, unless it is cut already. A shared one follows the last that is shared, or in a desk the one
 * that the working copy started from, so that what was written in between never travels; a checkpoint follows the last of
 * either kind.
 */
export function cutRevision(db: WritableDb, story: Understood, cut: Cut): void {
  if (isCut(db, story.hash, cut)) return
  add(db, revisionOf(story.article, cut, parentsOf(db, cut)), story)
}

/** Whether a story's last revision has the value with this hash, and for a shared cut the last that is shared too. */
export function isCut(db: WritableDb, hash: string, cut: Cut): boolean {
  return parentOf(db, cut)?.valueHash === hash && lastRevision(db, cut.id, 'any')?.valueHash === hash
}

/** Cuts the revision that a person gives a name, even where nothing but the name is new. */
export function cutNamed(db: WritableDb, story: Understood, cut: Cut & { label: string }): void {
  add(db, revisionOf(story.article, cut, parentsOf(db, cut)), story)
}

/** Cuts a shared revision onto others than the last, and gives its id. */
export function cutOnto(
  db: WritableDb,
  story: Understood,
  cut: Omit<Cut, 'by'> & { by: string | null },
  parents: string[],
) {
  return add(db, revisionOf(story.article, cut, parents), story)
}

/** Cuts the revision that goes out, and gives the story with `publication.revision` naming it. */
export function cutPublished(db: WritableDb, story: Article, cut: Cut): Understood {
  const publication = story.publication
  if (publication === undefined) throw new Error(`story ${cut.id} goes out without a publication`)
  const outgoing = { ...story, publication: { ...publication, revision: THIS_REVISION } }
  const revision = revisionOf(outgoing, cut, parentsOf(db, cut))
  const published = storable({ ...story, publication: { ...publication, revision: revisionId(revision) } })
  add(db, revision, published)
  return published
}

function add(db: WritableDb, revision: Revision, { article, hash }: Understood): string {
  const words = wordsSinceLastCut(db, revision.id, article)
  const id = addRevision(db, revision, hash, words)
  rememberCut(db, id, article)
  if (isShared(revision.reason)) setBase(db, revision.id, id)
  return id
}

function parentOf(db: WritableDb, { id, reason }: Cut): RevisionMark | undefined {
  if (!isShared(reason)) return lastRevision(db, id, 'any')
  const inDesk = readSubject(db, id)
  if (inDesk === undefined) return lastRevision(db, id, 'shared')
  return inDesk.base === null ? undefined : readRevisionMark(db, inDesk.base)
}

function parentsOf(db: WritableDb, cut: Cut): string[] {
  const parent = parentOf(db, cut)
  return parent === undefined ? [] : [parent.id]
}

function revisionOf(
  value: Article,
  { id, by, at, reason, label }: Omit<Cut, 'by'> & { by: string | null },
  parents: string[],
): Revision {
  return {
    format: 1,
    kind: 'article',
    id,
    value: value as Revision['value'],
    parents,
    author: by,
    at,
    reason,
    ...(label === undefined ? {} : { label }),
    schema: SCHEMA,
    deleted: false,
  }
}
