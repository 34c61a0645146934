import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { foreignKind } from './foreign-kind'

/**
 * The bytes of a file that should hold text. Throws import.too-large, import.folder or import.unreadable, or
 * import.picture, .pdf, .document or .archive where it is that; each with nothing but the file's name.
 */
export async function readBytes(path: string, limitMb: number): Promise<Buffer> {
  const name = basename(path)
  const bytes = await read(path, name, limitMb)
  const foreign = foreignKind(bytes)
  if (foreign !== undefined) throw new StetError(`import.${foreign}`, { name })
  return bytes
}

async function read(path: string, name: string, limitMb: number): Promise<Buffer> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new StetError('import.folder', { name })
    if (found.size > limitMb * 1_000_000) throw new StetError('import.too-large', { name, limit: limitMb })
    return await readFile(path)
  } catch (error) {
    throw error instanceof StetError ? error : new StetError('import.unreadable', { name }, { cause: error })
  }
}
