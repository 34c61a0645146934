import { StetError } from '../../../shared/bridge/errors'
import { sha256 } from '../sha256'
import { unzip } from '../unzip'
import { AnyManifest, EVIDENCE, FILE, Manifest, MANIFEST, REVISION } from './manifest'

/** A story that a colleague sent: its shared history as bytes, and the files that it names. */
export interface StoryPackage {
  story: string
  head: string
  revisions: PackedPart[]
  pictures: PackedPart[]
  evidence: PackedPart[]
}

/** Bytes whose SHA-256 is `id`. */
export interface PackedPart {
  id: string
  bytes: Uint8Array
}

/**
 * Reads a package: nothing may be in it but what belongs there, and everything has the bytes that its name says.
 * Throws import.newer, import.damaged, import.bomb or import.outside, each with the file's name.
 */
export async function readPackage(bytes: Buffer, name: string): Promise<StoryPackage> {
  const parts = await unzip(bytes, name)
  const manifest = manifestIn(parts.get(MANIFEST), name)
  const read: StoryPackage = { story: manifest.story, head: manifest.head, revisions: [], pictures: [], evidence: [] }
  for (const [path, content] of parts) {
    if (path === MANIFEST) continue
    const [, revision] = REVISION.exec(path) ?? []
    const [, file, ending] = FILE.exec(path) ?? []
    const id = revision ?? file
    if (id === undefined || sha256(content) !== id) throw new StetError('import.damaged', { name })
    const among = revision ? read.revisions : ending === EVIDENCE ? read.evidence : read.pictures
    among.push({ id, bytes: content })
  }
  return read
}

function manifestIn(bytes: Buffer | undefined, name: string): Manifest {
  try {
    const value: unknown = JSON.parse(bytes?.toString('utf8') ?? '')
    const { version } = AnyManifest.parse(value)
    if (version > Manifest.shape.version.value) throw new StetError('import.newer', { name })
    return Manifest.parse(value)
  } catch (error) {
    throw error instanceof StetError ? error : new StetError('import.damaged', { name }, { cause: error })
  }
}
