import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { type ChosenFile, LARGEST_EVIDENCE, tooLarge } from '../../shared/bridge/evidence'
import { exportProblem } from './export-story'
import { writeAtomic } from './write-atomic'

const TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.heic': 'image/heic',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
}

// The errors here name no file: its name may tell who a source is.

/** What the person is told of files before they are kept. Throws evidence.unreadable. */
export async function chosenFiles(paths: string[]): Promise<ChosenFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, name: basename(path), size: await sizeOf(path) })))
}

/** A file's bytes, name and media type, as its ending says. Throws evidence.too-large or evidence.unreadable. */
export async function readEvidence(path: string): Promise<{ bytes: Uint8Array; name: string; mediaType: string }> {
  const size = tooLarge(await sizeOf(path))
  if (size !== undefined) throw new StetError('evidence.too-large', { size, limit: LARGEST_EVIDENCE })
  const mediaType = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  return { bytes: await orUnreadable(readFile(path)), name: basename(path), mediaType }
}

/** Writes a copy. Throws export.folder, export.disk-full or export.failed. */
export async function saveEvidence(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomic(path, bytes)
  } catch (error) {
    throw exportProblem(dirname(path), error)
  }
}

async function sizeOf(path: string): Promise<number> {
  const about = await orUnreadable(stat(path))
  if (!about.isFile()) throw new StetError('evidence.unreadable')
  return about.size
}

async function orUnreadable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw new StetError('evidence.unreadable', {}, { cause: error })
  }
}
