import { setImmediate as turn } from 'node:timers/promises'
import { newId } from '../../shared/article/id'
import { StetError } from '../../shared/bridge/errors'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import type { FileToRead, ReadFile } from '../incoming/read-story'
import { addAct, removeAct } from '../store/acts'
import { bringInPackage } from './bring-in-package'
import { bringInRead, type Arriving } from './bring-in-read'
import type { ImportInput, Imports } from './door/imports'
import { linkNotes, Notes } from './link-notes'
import type { Room } from './room'

/** Files are read so many at a time, in one thread, up to so many bytes together. */
const AT_A_TIME = 40
const BYTES_AT_A_TIME = 10_000_000

/** Stories from files of other programs. */
export function imports(room: Room): Imports {
  let stop: AbortController | undefined
  return {
    async importStories(input) {
      room.writing()
      if (stop) throw new StetError('import.busy')
      stop = new AbortController()
      try {
        return await importAll(room, input, stop.signal)
      } finally {
        stop = undefined
      }
    },
    async stopImport() {
      stop?.abort()
    },
  }
}

async function importAll(room: Room, input: ImportInput, signal: AbortSignal): Promise<ImportOutcome> {
  const { files, ...left } = await filesIn(room, input)
  const { db } = room.writing()
  const act = newId()
  db.transaction(() => addAct(db, act, new Date().toISOString()))
  const outcome: ImportOutcome = { act: null, imported: [], sent: [], returned: [], known: [], ...left, unread: 0 }
  const arriving: Arriving = { input, act, outcome, signal, versions: new Map(), notes: new Notes() }
  let done = 0
  for (const batch of batches(files)) {
    room.progressed({ work: 'importing', done, total: files.length })
    for (const read of await readBatch(room, batch, input.language, signal)) {
      if (signal.aborted) break
      await tryToBringIn(room, read, arriving)
      room.progressed({ work: 'importing', done: ++done, total: files.length })
      await turn()
    }
    if (signal.aborted) break
  }
  linkNotes(room, arriving.notes, input.by)
  outcome.unread = files.length - done
  const came = outcome.imported.length > 0 || outcome.sent.some(({ how }) => how === 'added')
  if (came) outcome.act = act
  else room.writing().db.transaction(() => removeAct(room.writing().db, act))
  return outcome
}

async function filesIn(
  room: Room,
  { brought }: ImportInput,
): Promise<{ files: FileToRead[] } & Pick<ImportOutcome, 'failed' | 'others'>> {
  const paths = brought.flatMap((each) => ('path' in each ? [each.path] : []))
  const texts = brought.flatMap((each) => ('text' in each ? [{ ...each, size: each.text.length }] : []))
  const { files, failed, others } = await room.pictureChore('findFiles', { paths })
  return { files: [...texts, ...files], failed, others }
}

function* batches(files: FileToRead[]): Generator<FileToRead[]> {
  let [batch, bytes]: [FileToRead[], number] = [[], 0]
  for (const file of files) {
    if (batch.length > 0 && (batch.length === AT_A_TIME || bytes + file.size > BYTES_AT_A_TIME)) {
      yield batch
      ;[batch, bytes] = [[], 0]
    }
    batch.push(file)
    bytes += file.size
  }
  if (batch.length > 0) yield batch
}

/** None where it was stopped meanwhile. */
async function readBatch(room: Room, files: FileToRead[], language: string, signal: AbortSignal): Promise<ReadFile[]> {
  try {
    return await room.pictureChore('readStories', { files, language }, signal)
  } catch (error) {
    if (signal.aborted) return []
    throw error
  }
}

/** What one file met with holds up no other. */
async function tryToBringIn(room: Room, { file, stories, sent, problem }: ReadFile, arriving: Arriving): Promise<void> {
  const { act, input, outcome } = arriving
  const { failed } = outcome
  if (problem) failed.push({ name: file.name, problem })
  try {
    await bringInRead(room, file, stories, arriving)
    if (sent) outcome.sent.push(await bringInPackage(room, sent, { name: file.name, by: input.by, act }))
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    failed.push({ name: file.name, problem: error.toProblem() })
  }
}
