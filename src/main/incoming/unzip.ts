import { fromBufferPromise, type ZipFile } from 'yauzl'
import { StetError } from '../../shared/bridge/errors'

/** The parts of an archive by their names. */
export type Parts = ReadonlyMap<string, Buffer>

/** More than any document unpacks to, in megabytes. */
const LIMIT_MB = 250
const MOST_PARTS = 20_000

/**
 * Unpacks an archive in memory. What it says of its sizes is checked before, what really comes out of it while unpacking.
 * Throws import.bomb, import.outside for names that lead out of it, or import.damaged, each with the file's name.
 */
export async function unzip(bytes: Buffer, name: string): Promise<Parts> {
  try {
    return await unpack(await fromBufferPromise(bytes, { lazyEntries: true }), name)
  } catch (error) {
    if (error instanceof StetError) throw error
    const outside = /relative path|absolute path|invalid characters in fileName/i.test(String(error))
    throw new StetError(outside ? 'import.outside' : 'import.damaged', { name }, { cause: error })
  }
}

async function unpack(zip: ZipFile, name: string): Promise<Parts> {
  const bomb = () => new StetError('import.bomb', { name, limit: LIMIT_MB })
  const parts = new Map<string, Buffer>()
  let left = LIMIT_MB * 1_000_000
  if (zip.entryCount > MOST_PARTS) throw bomb()
  for await (const entry of zip.eachEntry()) {
    if (entry.uncompressedSize > left) throw bomb()
    if (entry.fileName.endsWith('/')) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      left -= (chunk as Buffer).length
      if (left < 0) throw bomb()
      chunks.push(chunk as Buffer)
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return parts
}
