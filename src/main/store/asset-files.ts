import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from './durable-files'
import { sha256 } from './hash'

/** Where the bytes of an asset lie: assets/ab/abcdef….jpg. */
export function assetFile(library: string, hash: string, extension: string): string {
  return join(library, 'assets', hash.slice(0, 2), `${hash}.${extension}`)
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
