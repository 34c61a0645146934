import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A copy of a picture: of which, and how it was made, such as `800` wide or cut to `16x9`. `extension`: of its file. */
export interface ResizedName {
  library: string
  hash: string
  form: string
  extension: string
}

/** The bytes of a copy that was kept before; undefined where there is none. */
export function readResized(name: ResizedName): Uint8Array | undefined {
  try {
    return readFileSync(resizedFile(name))
  } catch {
    return undefined
  }
}

/** Keeps a copy for the next time. Where it can't be kept, it is made again then. */
export function keepResized(name: ResizedName, bytes: Uint8Array): void {
  const file = resizedFile(name)
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, file)
  } catch {
    rmSync(unfinished, { force: true })
  }
}

function resizedFile({ library, hash, form, extension }: ResizedName): string {
  return join(library, 'resized', hash.slice(0, 2), `${hash}-${form}.${extension}`)
}
