import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { sha256 } from '../../store/hash'
import { stage, writeAtomic } from '../write-atomic'

/** The files of a site on disk, as the manifest has them and as they become. */
export class SiteFiles {
  /** The paths of those that were written. */
  readonly written = new Set<string>()

  constructor(
    private readonly out: string,
    /** By path: the SHA-256 of what is there, as far as Stet wrote it. */
    readonly known: Map<string, string>,
  ) {}

  /** Whether a file is there with just these bytes. */
  has(path: string, hash: string): boolean {
    return this.known.get(path) === hash && existsSync(join(this.out, path))
  }

  isThere(path: string): boolean {
    return this.known.has(path) && existsSync(join(this.out, path))
  }

  /** Throws site.taken where somebody else's file lies at a path. */
  assertFree(path: string): void {
    if (!this.known.has(path) && existsSync(join(this.out, path))) throw new StetError('site.taken', { path })
  }

  /** Writes a file unless it is as it should be; `check` reads it again before it takes the place of an earlier one. */
  async put(path: string, text: string, check?: (page: string) => Promise<void>): Promise<void> {
    const bytes = Buffer.from(text)
    const hash = sha256(bytes)
    if (this.has(path, hash)) return
    this.assertFree(path)
    const file = join(this.out, path)
    await mkdir(dirname(file), { recursive: true })
    if (check === undefined) await writeAtomic(file, bytes)
    else {
      const staged = await stage(file, bytes)
      try {
        await check(await staged.read())
      } catch (error) {
        await staged.discard()
        throw error
      }
      await staged.commit()
    }
    this.known.set(path, hash)
    this.written.add(path)
  }

  /**
   * Removes a file if it is still as Stet wrote it, and the folders that it leaves empty. What was changed stays, as its
   * writer's own. Gives whether it was removed.
   */
  async remove(path: string): Promise<boolean> {
    const file = join(this.out, path)
    const bytes = await readFile(file).catch(() => undefined)
    const hash = this.known.get(path)
    this.known.delete(path)
    if (bytes === undefined || (hash !== '' && sha256(bytes) !== hash)) return false
    await rm(file)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        await rmdir(join(this.out, folder))
      } catch {
        // Something else is in it.
        break
      }
    }
    return true
  }
}
