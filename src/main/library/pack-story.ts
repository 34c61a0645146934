import type { Article } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import type { Revision } from '../../shared/article/revision'
import { StetError } from '../../shared/bridge/errors'
import { fromDamaged } from '../store/from-damaged'
import { lastRevision, readRevision } from '../store/revisions'
import { assetsIn } from '../store/traces'
import { readWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { evidenceFileOf } from './evidence'
import { findAsset } from './find-asset'
import { confidentialIds } from './former-selves'
import type { PackedStory } from './library'
import type { Room } from './room'
import { understand } from './understand'

/**
 * The shared history of a story as it goes to a colleague, with what is saved now as its head. What was written and
 * deleted between shared versions is in none. Where a source that is confidential now stood by name, the history is cut
 * off. Throws article.not-found, article.read-only and, where a version would have to be cut, library.read-only.
 */
export function packStory(room: Room, { id, by }: { id: string; by: string }): PackedStory {
  const { db } = room.reading()
  const { article, hash } = saved(room, id)
  if (lastRevision(db, id, 'shared')?.valueHash !== hash) cutShared(room, id, by)
  const head = lastRevision(db, id, 'shared')?.id
  if (head === undefined) throw new Error(`story ${id} has no shared revision`)

  const confidential = confidentialIds(article.sources)
  const revisions: PackedStory['revisions'] = []
  const files = new Set<string>()
  let heldBack = false
  // A set that grows while it is walked is walked to its end.
  const ahead = new Set([head])
  for (const each of ahead) {
    const revision = fromDamaged(() => readRevision(db, each))
    if (revision === undefined || names(revision, confidential)) {
      heldBack ||= revision !== undefined
      continue
    }
    const text = canonicalJson(revision)
    revisions.push({ id: each, text })
    for (const asset of assetsIn(text)) files.add(asset)
    for (const parent of revision.parents) ahead.add(parent)
  }
  return { story: id, head, revisions, ...filesOf(room, files), heldBack }
}

function saved(room: Room, id: string) {
  return understand(readWorkingCopy(room.reading().db, id).json)
}

function cutShared(room: Room, id: string, by: string): void {
  const { db } = room.writing()
  const at = new Date().toISOString()
  db.transaction(() => cutRevision(db, saved(room, id), { id, by, at, reason: 'share' }))
}

/** Whether a revision has one of these sources by more than its public description. */
function names({ value }: Revision, confidential: ReadonlySet<string>): boolean {
  const { sources } = value as Partial<Pick<Article, 'sources'>>
  return sources?.some(({ id, visibility }) => visibility !== 'confidential' && confidential.has(id)) ?? false
}

/** Where the files lie; those of confidential sources are not among what is looked at. */
function filesOf(room: Room, hashes: ReadonlySet<string>): Pick<PackedStory, 'pictures' | 'evidence' | 'missingFiles'> {
  const store = room.reading()
  const pictures: string[] = []
  const evidence: string[] = []
  for (const hash of hashes) {
    const picture = orNothing(() => findAsset(store, hash))
    const file = picture ?? orNothing(() => evidenceFileOf(store, hash))
    if (picture !== undefined) pictures.push(picture)
    else if (file !== undefined) evidence.push(file)
  }
  return { pictures, evidence, missingFiles: hashes.size - pictures.length - evidence.length }
}

function orNothing<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch (error) {
    if (error instanceof StetError && /^(?:asset|evidence)\./.test(error.code)) return undefined
    throw error
  }
}
