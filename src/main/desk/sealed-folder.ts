import { StetError } from '../../shared/bridge/errors'
import { sha256 } from '../store/hash'
import type { DeskAbout, DeskFolder, Holding } from './desk-folder'
import { aboutIn, DESK_FORMAT, PlainFolder } from './plain-folder'
import { isLater, isSealedBy, readSealed, SEALED_FORMAT, sealedName } from './sealed-about'
import { SealingKeys } from './sealed-keys'

/** One ending for all files: what kind a picture is, is nobody's business. */
const ENDING: Record<Holding, string> = { objects: 'rev', assets: 'sealed' }

/**
 * A desk folder of which others see how many files there are, how large and since when, and nothing else. It is a plain one
 * whose files are sealed and whose names are derived from the hashes, see docs/desk-folder.md. Nothing that is not sealed
 * is ever written, under whatever name.
 */
export class SealedFolder implements DeskFolder {
  readonly #files: PlainFolder
  readonly #keys: SealingKeys

  #words: string

  /**
   * `words` is what `desk.json` says, proved by the secret. `onWords` hears of others in their place: somebody has changed
   * the passphrase.
   */
  constructor(
    path: string,
    words: string,
    readonly secret: Uint8Array,
    readonly onWords: (words: string) => void = () => undefined,
  ) {
    this.#words = words
    const keys = new SealingKeys(secret)
    this.#keys = keys
    this.#files = new PlainFolder(path, (holding, name, bytes) => {
      const opened = keys.open(holding, name, bytes)
      return opened && keys.nameOf(sha256(opened)) === name ? opened : undefined
    })
  }

  /** Words that nobody with the secret wrote are none, nor are those of before a change; another desk's are another desk's. */
  async about(): Promise<DeskAbout | undefined> {
    const bytes = await this.#files.aboutBytes()
    if (bytes === undefined) return undefined
    const text = Buffer.from(bytes).toString('utf8')
    const here = readSealed(text)
    const own = readSealed(this.#words)
    if (own === undefined) throw new Error('not the words of a sealed desk')
    if (here && here.id === own.id && isSealedBy(here, this.secret)) {
      if (isLater(own, here)) return undefined
      if (text !== this.#words) this.onWords((this.#words = text))
      return { format: DESK_FORMAT, id: here.id, name: sealedName(here, this.secret) }
    }
    const other = aboutIn(bytes)
    if (other === undefined || other.id === own.id) return undefined
    if (other.format > SEALED_FORMAT) throw new StetError('desk.newer', { found: other.format, known: SEALED_FORMAT })
    return other
  }

  /** What a sealed desk says of itself is made with its passphrase: `about` is in it. */
  found(): Promise<void> {
    return this.#files.writeAbout(Buffer.from(this.#words))
  }

  nameOf(hash: string): string {
    return this.#keys.nameOf(hash)
  }

  names(holding: Holding): Promise<Set<string>> {
    return this.#files.names(holding)
  }

  read(holding: Holding, name: string): Promise<Uint8Array | undefined> {
    return this.#files.read(holding, name)
  }

  /** Nothing of a sealed file can be read before all of it. */
  start(name: string): Promise<Uint8Array | undefined> {
    return this.read('objects', name)
  }

  async write(holding: Holding, { hash, bytes }: { hash: string; bytes: Uint8Array }): Promise<void> {
    // A second message under one key would give both away.
    if (sha256(bytes) !== hash) throw new Error(`bytes that are not those of ${hash}`)
    const name = this.nameOf(hash)
    const sealed = this.#keys.seal(holding, name, bytes)
    return this.#files.write(holding, { hash: name, bytes: sealed, extension: ENDING[holding] })
  }

  ask(holding: Holding, name: string): Promise<void> {
    return this.#files.ask(holding, name)
  }

  asked(holding: Holding): Promise<string[]> {
    return this.#files.asked(holding)
  }

  answer(holding: Holding, name: string): Promise<void> {
    return this.#files.answer(holding, name)
  }

  sweep(): Promise<void> {
    return this.#files.sweep()
  }

  watch(onChange: () => void): () => void {
    return this.#files.watch(onChange)
  }
}
