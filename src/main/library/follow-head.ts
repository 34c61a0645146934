import { type Article, newArticle, SCHEMA } from '../../shared/article/article'
import { normalise } from '../../shared/article/normalise'
import type { Source } from '../../shared/article/source'
import { mergeFields as merge } from '../../shared/merge/merge-fields'
import type { WritableDb } from '../store/connection'
import { forgetRemoved } from '../store/removal'
import { addRevision, lastRevision, readRevision, readRevisionMark } from '../store/revisions'
import { findMark, readWorkingCopy, restoreWorkingCopy } from '../store/working-copies'
import { addArriving, type ArrivingRevision } from './arriving-revisions'
import { cutRevision } from './cut-revision'
import { confidentialIds, forgetFormerSelves, newlyConfidential } from './former-selves'
import { ancestorsOf, commonAncestor } from './revision-ancestors'
import { readValue } from './read-value'
import { storable, understand, type Understood } from './understand'
import { addStory, replaceStory } from './write-story'

/** The shared history of a story as it comes from a colleague. `head`: the revision that the colleague has now. */
export interface ArrivingHistory {
  story: string
  head: string
  revisions: readonly ArrivingRevision[]
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
 * Brings in the shared history of a story and takes the story to its head. What was written here since both were the same
 * stays: it is merged with what arrives, and a version without it is kept. A story in the trash comes out of it. Within a
 * transaction. Throws article.read-only and article.invalid where the head is none that this version understands wholly.
 */
export function followHead(db: WritableDb, { story: id, head, revisions, by }: ArrivingHistory): Followed {
  const at = new Date().toISOString()
  if (findMark(db, id) === undefined) {
    addArriving(db, revisions)
    forgetRemoved(db, id)
    addStory(db, id, storyAt(db, head), { at, sample: false })
    return { how: 'added', hidden: [] }
  }
  restoreWorkingCopy(db, id)
  if (readRevisionMark(db, head)) return { how: 'known', hidden: [] }

  const copy = readWorkingCopy(db, id)
  const here = understand(copy.json)
  const before = lastRevision(db, id, 'shared')
  const parents = parentsAmong(db, revisions)
  const isAhead = before !== undefined && ancestorsOf(head, parents).has(before.id)
  // Kept before what arrives, so that it follows what it was written on.
  if (before?.valueHash !== here.hash) cutRevision(db, here, { id, by, at, reason: isAhead ? 'idle' : 'share' })
  const ours = isAhead ? undefined : lastRevision(db, id, 'shared')?.id
  addArriving(db, revisions)

  const theirs = storyAt(db, head)
  const follow = (story: Understood, how: Followed['how']): Followed => {
    replaceStory(db, copy, story, at)
    const hidden = newlyConfidential(story.article, confidentialIds(here.article.sources))
    forgetFormerSelves(db, id, hidden)
    return { how, hidden }
  }
  if (isAhead && before.valueHash === here.hash) return follow(theirs, 'forwarded')
  const base = isAhead ? before.id : ours && commonAncestor(ours, head, parents)
  const merged = storable(normalise(merge(articleAt(db, base), here.article, theirs.article)))
  if (ours !== undefined) addMerge(db, id, merged, [ours, head])
  return follow(merged, 'merged')
}

/** Every device that merges the same makes the same revision. */
function addMerge(db: WritableDb, id: string, { article, hash }: Understood, of: string[]): void {
  const times = of.map((parent) => readRevision(db, parent)?.at ?? '')
  const at = times.sort().at(-1) ?? ''
  const value = article as never
  const parents = of.toSorted()
  addRevision(
    db,
    {
      format: 1,
      kind: 'article',
      id,
      value,
      parents,
      author: null,
      at,
      reason: 'merge',
      schema: SCHEMA,
      deleted: false,
      mergeVersion: 1,
    },
    hash,
  )
}

function storyAt(db: WritableDb, revision: string): Understood {
  const json = readValue(db, revision)
  if (json === null) throw new Error(`revision ${revision} was brought in and is not there`)
  return understand(json)
}

/** Of histories that have nothing in common, an empty story is what both began from. */
function articleAt(db: WritableDb, revision: string | undefined): Article {
  return revision === undefined ? newArticle('en') : storyAt(db, revision).article
}

/** The parents of a revision, of those that arrive as of those that are here. */
function parentsAmong(db: WritableDb, arriving: readonly ArrivingRevision[]): (id: string) => string[] {
  const known = new Map(arriving.map(({ id, revision }) => [id, revision.parents]))
  return (id) => {
    const parents = known.get(id) ?? readRevision(db, id)?.parents ?? []
    known.set(id, parents)
    return parents
  }
}
