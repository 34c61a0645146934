import { canonicalJson } from '../../shared/article/canonical'
import type { Revision } from '../../shared/article/revision'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb } from '../store/connection'
import { fromDamaged } from '../store/from-damaged'
import { identityAges } from '../store/identities'
import { lastRevision, readRevision } from '../store/revisions'
import { assetsIn } from '../store/traces'
import { readWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { evidenceFileOf } from './evidence'
import { findAsset } from './find-asset'
import type { PackedStory } from './door/packing'
import type { Room } from './room'
import { ancestorsOf } from './revision-ancestors'
import { travellingHistory } from './travelling-history'
import { understand } from './understand'

/**
 * The shared history of a story as it goes to a colleague, with what is saved now as its head. What was written and
 * deleted between shared versions is in none. Where a source that became confidential stood by name, the history is cut
 * off, whatever became of the source since. Throws article.not-found, article.read-only, library.damaged and, where a
 * version would have to be cut, library.read-only.
 */
export function packStory(room: Room, { id, by }: { id: string; by: string }): PackedStory {
  const { db } = room.reading()
  if (lastRevision(db, id, 'shared')?.valueHash !== saved(room, id).hash) cutShared(room, id, by)
  const head = lastRevision(db, id, 'shared')?.id
  if (head === undefined) throw new Error(`story ${id} has no shared revision`)

  const history = historyOf(db, head)
  if (!history.has(head)) throw new StetError('library.damaged', { id })
  const secrets = identityAges(room.reading().privateDb).map(({ source }) => source)
  const { ids, heldBack } = travellingHistory(head, history, secrets)
  const revisions = ids.map((each) => ({ id: each, text: canonicalJson(history.get(each)) }))
  const files = new Set(revisions.flatMap(({ text }) => assetsIn(text)))
  return { story: id, head, revisions, ...filesOf(room, files), heldBack }
}

/** The shared revisions that lead to one, by their ids. One that can't be read ends its branch. */
function historyOf(db: ReadableDb, head: string): ReadonlyMap<string, Revision> {
  const history = new Map<string, Revision>()
  ancestorsOf(head, (id) => {
    const revision = fromDamaged(() => readRevision(db, id))
    if (revision) history.set(id, revision)
    return revision?.parents ?? []
  })
  return history
}

function saved(room: Room, id: string) {
  return understand(readWorkingCopy(room.reading().db, id).json)
}

function cutShared(room: Room, id: string, by: string): void {
  const { db } = room.writing()
  const at = new Date().toISOString()
  db.transaction(() => cutRevision(db, saved(room, id), { id, by, at, reason: 'share' }))
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
