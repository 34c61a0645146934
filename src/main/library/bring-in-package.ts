import { SCHEMA, titleOf } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { StetError } from '../../shared/bridge/errors'
import type { SentStory } from '../../shared/bridge/transfer'
import type { PackedPart, StoryPackage } from '../incoming/package/read-package'
import { addActStory } from '../store/acts'
import type { ReadableDb } from '../store/connection'
import { readAssetRecord } from '../store/asset-records'
import { assetsIn } from '../store/traces'
import { readWorkingCopy } from '../store/working-copies'
import { ARRIVED } from './act'
import { addPictureRecord } from './arriving-pictures'
import { arrivingRevision } from './arriving-revisions'
import type { Arriving } from './desk/add-arriving'
import { keepOpenly } from './evidence'
import { followHead } from './follow-head'
import { ancestorsOf } from './revision-ancestors'
import type { Room } from './room'

/**
 * Brings in a story that a colleague sent: its files, then its history, and takes the story to where it was sent. `act`:
 * what takes a story away again that was not here. Throws import.damaged where the history is not whole or not the
 * story's, and as `followHead` does; the library is as before then but for files.
 */
export async function bringInPackage(
  room: Room,
  sent: StoryPackage,
  { name, by, act }: { name: string; by: string; act: string },
): Promise<SentStory> {
  const revisions = historyIn(sent, name)
  const wanted = new Set(revisions.flatMap(({ revision }) => assetsIn(JSON.stringify(revision.value))))
  await keepFiles(room, sent, wanted)
  const { db } = room.writing()
  const { story: id, head } = sent
  const { how, hidden } = db.transaction(() => {
    const followed = followHead(db, { story: id, head, revisions, by })
    if (followed.how === 'added') addActStory(db, act, id, ARRIVED)
    return followed
  })
  room.references.forget(db, hidden)
  room.changed([id])
  const { json } = readWorkingCopy(db, id)
  return { name, id, title: titleOf(readArticle(json).article), how, missingFiles: missing(db, json) }
}

/** The revisions of a package, if they are the story's and lead to its head, all of them. */
function historyIn({ story, head, revisions: packed }: StoryPackage, name: string): Arriving[] {
  const revisions = packed.map(({ id, bytes }) => arrivingRevision(id, bytes))
  const byId = new Map(revisions.flatMap((each) => (each ? [[each.id, each.revision] as const] : [])))
  const ours = (kind: string, id: string) => kind === 'article' && id === story
  const leading = ancestorsOf(head, (id) => byId.get(id)?.parents ?? [])
  const isWhole =
    revisions.every((each) => each && ours(each.revision.kind, each.revision.id) && leading.has(each.id)) &&
    byId.get(head)?.deleted === false
  if (!isWhole) throw new StetError('import.damaged', { name })
  if (revisions.some((each) => each && each.revision.schema > SCHEMA)) throw new StetError('import.newer', { name })
  return revisions as Arriving[]
}

/** Pictures are cleaned and tried out like any that comes in: one that is not what its name says stays out. */
async function keepFiles(room: Room, { pictures, evidence }: StoryPackage, wanted: ReadonlySet<string>): Promise<void> {
  const { db, path: library } = room.writing()
  const isNew = ({ id }: PackedPart) => wanted.has(id) && readAssetRecord(db, id) === undefined
  const arriving = pictures.filter(isNew)
  const asked = arriving.map(({ id, bytes }) => ({ figure: id, address: id, name: '', from: { bytes } }))
  const kept = await room.pictureChore('keepPictures', { library, pictures: asked })
  for (const [index, picture] of kept.entries())
    if (picture && picture.asset.hash === arriving[index]?.id) addPictureRecord(room, picture)
  for (const { id, bytes } of evidence.filter(isNew)) keepOpenly(room, id, bytes)
}

function missing(db: ReadableDb, json: string): number {
  return new Set(assetsIn(json).filter((hash) => readAssetRecord(db, hash) === undefined)).size
}
