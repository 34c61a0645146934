import type { AssetRef } from '../../shared/article/figure'
import { readPicture } from '../files/read-picture'
import type { HandlersOf, House } from './handlers'

export function assetHandlers({ library, desktop }: House): HandlersOf<'assets'> {
  const keep = async (path: string): Promise<AssetRef> => (await library).addAsset(await readPicture(path))
  return {
    async 'assets.choose'() {
      const path = await desktop.choosePicture()
      return path === undefined ? null : keep(path)
    },
    'assets.file': ({ path }) => keep(path),
  }
}
