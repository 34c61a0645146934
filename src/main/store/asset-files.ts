import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ownEntry } from '../../shared/own-entry'
import { fileError, writeDurably } from './durable-files'
import { sha256 } from './hash'

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** Where the bytes of an asset lie: assets/ab/abcdef….jpg. */
export function assetFile(library: string, hash: string, extension: string): string {
  return join(library, 'assets', hash.slice(0, 2), `${hash}.${extension}`)
}

/** The ending of the file of a picture of that media type. */
export function assetType(mediaType: string): string {
  const extension = ownEntry(EXTENSIONS, mediaType)
  if (extension === undefined) throw new Error(`an asset of type ${mediaType}`)
  return extension
}

/** The bytes of an asset. Throws library.io. */
export function readAssetFile(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw fileError(error, file)
  }
}

/** Keeps an asset's bytes, unless they are there already and sound. Throws library.disk-full or library.io. */
export function writeAssetFile(file: string, hash: string, bytes: Uint8Array): void {
  if (!holdsAsset(file, hash)) writeDurably(file, bytes)
}

/** Whether a file of that size is there. */
export function hasAssetFile(file: string, size: number): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === size
}

/** Whether a file is there and holds the bytes of that hash. */
export function holdsAsset(file: string, hash: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined && sha256(readFileSync(file)) === hash
}

/** What changes whenever a file is written: its size and time. */
export function stateOfFile(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}
