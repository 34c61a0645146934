import { StetError } from '../../shared/bridge/errors'
import { LARGEST_PICTURE, tooManyMegabytes } from '../../shared/bridge/pictures'
import { readPicture } from '../files/read-picture'
import type { HandlersOf, House } from './house'

export function assetHandlers({ library, desktop }: House): HandlersOf<'assets'> {
  const coming = new Coming()
  return {
    'assets.choose': ({ several }) => desktop.choosePictures(several),
    'assets.file': async ({ path }) => (await library).addPicture(await readPicture(path)),
    async 'assets.part'({ first, base64 }) {
      coming.add(Buffer.from(base64, 'base64'), first)
      return {}
    },
    'assets.parts': async ({ name }) => (await library).addPicture({ bytes: coming.take(name), name }),
  }
}

/** The picture whose parts are coming, one at a time. Of one that is too large no more is kept than shows it. */
class Coming {
  #parts: Buffer[] = []
  #size = 0

  add(part: Buffer, first: boolean): void {
    if (first) this.#clear()
    if (tooManyMegabytes(this.#size) === undefined) this.#parts.push(part)
    this.#size += part.length
  }

  /** All of it. Throws asset.too-large. */
  take(name: string): Buffer {
    const [size, bytes] = [tooManyMegabytes(this.#size), Buffer.concat(this.#parts)]
    this.#clear()
    if (size !== undefined) throw new StetError('asset.too-large', { name, size, limit: LARGEST_PICTURE })
    return bytes
  }

  #clear(): void {
    this.#parts = []
    this.#size = 0
  }
}
