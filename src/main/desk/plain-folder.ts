import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { canonicalJson } from '../../shared/article/canonical'
import { StetError } from '../../shared/bridge/errors'
import { sha256 } from '../store/hash'
import { type DeskAbout, type DeskFolder, type Holding, LARGEST_ASSET, LARGEST_OBJECT } from './desk-folder'
import { folderError, isMissing, type Refusal } from './folder-error'
import { readStart, readWhole } from './read-whole'
import { SEALED_FORMAT } from './sealed-about'
import { SEAL_BYTES } from './sealed-keys'
import { sweepUnfinished, unfinishedIn } from './unfinished'
import { watchFolders } from './watch-folders'
import { writeNew } from './write-new'

/** The format of desk folders that this version reads and writes. */
export const DESK_FORMAT = 1

const About = z.object({
  format: z.number().int().positive(),
  id: z.string().regex(/^[0-9a-z]{1,64}$/),
  name: z.string().max(200),
})

const FILE: Record<Holding, RegExp> = {
  objects: /^([0-9a-f]{64})\.rev$/,
  assets: /^([0-9a-f]{64})\.[0-9a-z]{1,10}$/,
}
const NAME = /^[0-9a-f]{64}$/
const SHARD = /^[0-9a-f]{2}$/
const LARGEST: Record<Holding, number> = { objects: LARGEST_OBJECT, assets: LARGEST_ASSET }
const LARGEST_ABOUT = 100_000
/** Bytes in which the head of nearly every object is whole. */
const START = 4096

/** What a file stands for; undefined where it isn't whole. */
export type Unwrap = (holding: Holding, name: string, bytes: Uint8Array) => Uint8Array | undefined

const ifWhole: Unwrap = (_holding, name, bytes) => (sha256(bytes) === name ? bytes : undefined)

/** A desk folder whose files lie there as they are, each named by the SHA-256 of its bytes, see docs/desk-folder.md. */
export class PlainFolder implements DeskFolder {
  readonly #root: string
  readonly #unwrap: Unwrap

  /** `unwrap`: how files are read whose bytes are not what they stand for. */
  constructor(
    readonly path: string,
    unwrap: Unwrap = ifWhole,
  ) {
    this.#root = join(path, '.stet')
    this.#unwrap = unwrap
  }

  async about(): Promise<DeskAbout | undefined> {
    const bytes = await this.aboutBytes()
    const about = bytes && aboutIn(bytes)
    if (about?.format === SEALED_FORMAT) throw new StetError('desk.locked', { path: this.path })
    if (about && about.format > DESK_FORMAT)
      throw new StetError('desk.newer', { found: about.format, known: SEALED_FORMAT })
    return about
  }

  found(about: DeskAbout): Promise<void> {
    return this.writeAbout(Buffer.from(canonicalJson(about)))
  }

  /** What the folder says of itself, whatever that means. */
  aboutBytes(): Promise<Uint8Array | undefined> {
    return this.#reading(async () =>
      (await this.#isThere()) ? readWhole(join(this.#root, 'desk.json'), LARGEST_ABOUT) : undefined,
    )
  }

  writeAbout(bytes: Uint8Array): Promise<void> {
    return this.#writing(async () => {
      await lstat(this.path)
      await writeNew(join(this.#root, 'desk.json'), bytes, this.#unfinished())
    })
  }

  nameOf(hash: string): string {
    return hash
  }

  names(holding: Holding): Promise<Set<string>> {
    return this.#reading(async () => {
      const names = new Set<string>()
      if (!(await this.#isThere())) return names
      for (const shard of await this.#shards(holding)) {
        for (const file of await filesIn(join(this.#root, holding, shard))) {
          const name = FILE[holding].exec(file)?.[1]
          if (name?.startsWith(shard)) names.add(name)
        }
      }
      return names
    })
  }

  read(holding: Holding, name: string): Promise<Uint8Array | undefined> {
    return this.#reading(async () => {
      const folder = join(this.#root, holding, name.slice(0, 2))
      const files = holding === 'objects' ? [`${name}.rev`] : await filesIn(folder)
      // Of several with one name, each may be the whole one.
      for (const file of files) {
        if (FILE[holding].exec(file)?.[1] !== name) continue
        const bytes = await readWhole(join(folder, file), LARGEST[holding] + SEAL_BYTES)
        const whole = bytes && this.#unwrap(holding, name, bytes)
        if (whole) return whole
      }
      return undefined
    })
  }

  start(name: string): Promise<Uint8Array | undefined> {
    return this.#reading(() => readStart(join(this.#root, 'objects', name.slice(0, 2), `${name}.rev`), START))
  }

  write(holding: Holding, { hash, bytes, extension }: { hash: string; bytes: Uint8Array; extension: string }) {
    return this.#writing(async () => {
      await lstat(this.path)
      await writeNew(join(this.#root, holding, hash.slice(0, 2), `${hash}.${extension}`), bytes, this.#unfinished())
    })
  }

  ask(holding: Holding, name: string): Promise<void> {
    return this.#writing(() => writeNew(join(this.#asked(holding), name), new Uint8Array(), this.#unfinished()))
  }

  asked(holding: Holding): Promise<string[]> {
    return this.#reading(async () => {
      if (!(await this.#isThere())) return []
      return (await filesIn(this.#asked(holding))).filter((name) => NAME.test(name))
    })
  }

  answer(holding: Holding, name: string): Promise<void> {
    return this.#writing(() => rm(join(this.#asked(holding), name), { force: true }))
  }

  sweep(): Promise<void> {
    return sweepUnfinished(this.#unfinished(), Date.now())
  }

  watch(onChange: () => void): () => void {
    return watchFolders(this.#root, onChange)
  }

  #asked(holding: Holding): string {
    return join(this.#root, 'asked', holding)
  }

  #unfinished(): string {
    return unfinishedIn(this.path)
  }

  /** Whether there is a `.stet`: a link to somewhere else is none. Throws where the folder itself is gone. */
  async #isThere(): Promise<boolean> {
    await readdir(this.path)
    try {
      return (await lstat(this.#root)).isDirectory()
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  async #shards(holding: Holding): Promise<string[]> {
    try {
      if (!(await lstat(join(this.#root, holding))).isDirectory()) return []
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
    const entries = await readdir(join(this.#root, holding), { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && SHARD.test(entry.name)).map(({ name }) => name)
  }

  #reading<T>(work: () => Promise<T>): Promise<T> {
    return this.#working(work, 'desk.not-readable')
  }

  #writing<T>(work: () => Promise<T>): Promise<T> {
    return this.#working(work, 'desk.not-writable')
  }

  async #working<T>(work: () => Promise<T>, refusal: Refusal): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw folderError(error, this.path, refusal)
    }
  }
}

/** A folder that went away meanwhile holds nothing. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** What an unsealed `desk.json` says, and of a sealed one what anybody may read. */
export function aboutIn(bytes: Uint8Array): DeskAbout | undefined {
  try {
    const read = About.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    // Torn, or not written by Stet.
    return undefined
  }
}
