import { findAsset, keepAsset } from './keep-asset'
import type { Pictures } from './library'
import type { Room } from './room'
import { SoundAssets } from './sound-assets'

/** Pictures. */
export function pictures(room: Room): Pictures {
  const sound = new SoundAssets()
  return {
    async addAsset(input) {
      const asset = keepAsset(room.writing(), input)
      room.newPictures.set(asset.hash, new Date().toISOString())
      return asset
    },
    async assetPath(hash) {
      const file = findAsset(room.reading(), hash)
      sound.verify(file, hash)
      return file
    },
  }
}
