import { readPicture } from '../files/read-picture'
import type { HandlersOf, House } from './handlers'

export function assetHandlers({ library, desktop }: House): HandlersOf<'assets'> {
  return {
    'assets.choose': ({ several }) => desktop.choosePictures(several),
    'assets.file': async ({ path }) => (await library).addPicture(await readPicture(path)),
    'assets.bytes': async ({ name, base64 }) =>
      (await library).addPicture({ bytes: Buffer.from(base64, 'base64'), name }),
  }
}
