import { addAssetRecord } from '../store/asset-records'
import { findAsset, foundAsset } from './find-asset'
import type { KeptPicture, PictureFile } from './keep-picture'
import type { Pictures } from './door/pictures'
import type { Room } from './room'
import { SoundAssets } from './sound-assets'
import type { WantedCopies } from './web-pictures'

/** Pictures. */
export function pictures(room: Room): Pictures {
  const sound = new SoundAssets()
  const keep = async (file: PictureFile): Promise<KeptPicture> => {
    const kept = await room.pictureChore('keepPicture', { library: room.writing().path, ...file })
    const { hash, mediaType, width, height, name = '' } = kept.asset
    const addedAt = new Date().toISOString()
    addAssetRecord(room.writing().db, { hash, mediaType, width, height, name, size: kept.size, addedAt })
    room.newAssets.set(hash, addedAt)
    return kept
  }
  const wanted = (hash: string): WantedCopies => {
    const store = room.reading()
    const { asset, file } = foundAsset(store, hash)
    sound.verify(file, hash)
    return { library: store.path, asset, keep: room.owned !== undefined }
  }
  return {
    addAsset: async (file) => (await keep(file)).asset,
    async addPicture(file) {
      const { asset, words } = await keep(file)
      return { ...words, asset }
    },
    async assetPath(hash) {
      const file = findAsset(room.reading(), hash)
      sound.verify(file, hash)
      return file
    },
    webPictures: async (hash) => room.pictureChore('webPictures', wanted(hash)),
    cutPictures: async (hash) => room.pictureChore('cutPictures', wanted(hash)),
  }
}
