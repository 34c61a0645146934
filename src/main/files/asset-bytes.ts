import { readFile } from 'node:fs/promises'
import { sha256 } from '../incoming/sha256'
import type { Library } from '../library/library'

/** The bytes of a picture; undefined when they are gone or damaged. */
export async function assetBytes(library: Library, hash: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(await library.assetPath(hash))
    return sha256(bytes) === hash ? bytes : undefined
  } catch {
    return undefined
  }
}
