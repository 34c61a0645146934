import type { AssetRef, Figure } from '../../../shared/article/figure'
import type { PictureFile } from '../keep-picture'
import type { CutCopy, WebCopy } from '../web-pictures'

/** Pictures. */
export interface Pictures {
  /**
   * Keeps a picture, cleaned of all that doesn't show it, under the SHA-256 of what is left. Throws asset.too-large,
   * asset.too-many-pixels, asset.unsound, or asset.not-a-picture and its kin.
   */
  addAsset(file: PictureFile): Promise<AssetRef>
  /** The same, as a figure with the words that the file says of itself. */
  addPicture(file: PictureFile): Promise<Figure>
  /** Where an asset's bytes are on disk. Throws asset.not-found or asset.damaged. */
  assetPath(hash: string): Promise<string>
  /** Its copies for a page on the web, smallest first; none where the original is best. Throws as `assetPath` does. */
  webPictures(hash: string): Promise<WebCopy[]>
  /** Its cuts to 1:1, 4:3 and 16:9, in this order; none where it is animated. Throws as `assetPath` does. */
  cutPictures(hash: string): Promise<CutCopy[]>
}
