import type { Article } from '../../../shared/article/article'
import type { AssetRef } from '../../../shared/article/figure'
import { figuresOf } from '../../../shared/article/figures-of'
import type { Library } from '../../library/library'
import { assetBytes } from '../asset-bytes'
import { imageName } from '../pictures'
import { withOnly } from '../with-only'
import type { PrintedPage } from './printed-page'

/** Pixels across a sheet between its margins, at 300 to the inch and a little more. */
const SHARP = 2400

export interface PrintPictures {
  /** The story without the pictures that could not be had. */
  article: Article
  missing: number
  files: PrintedPage['files']
  imagePath(asset: AssetRef): string
}

/** The pictures of a story as sharp as paper shows them. Each is checked against its hash. */
export async function printPictures(library: Library, article: Article): Promise<PrintPictures> {
  const figures = figuresOf(article)
  const urls = new Map<string, string>()
  const files = new Map<string, { mediaType: string; bytes: Uint8Array }>()
  for (const { asset } of figures) {
    if (!asset || urls.has(asset.hash)) continue
    const picture = await pictureOf(library, asset)
    if (!picture) continue
    const url = `images/${encodeURI(imageName({ ...asset, mediaType: picture.mediaType }))}`
    urls.set(asset.hash, url)
    files.set(url, picture)
  }
  const imagePath = ({ hash }: AssetRef) => {
    const url = urls.get(hash)
    if (url === undefined) throw new Error(`no picture to print for ${hash}`)
    return url
  }
  const missing = figures.filter(({ asset }) => !asset || !urls.has(asset.hash)).length
  return { article: withOnly(article, urls), missing, files, imagePath }
}

/** The original unless it is larger than paper can show; undefined when it is gone or damaged. */
async function pictureOf(library: Library, { hash, mediaType, width }: AssetRef) {
  const original = await assetBytes(library, hash)
  const copy = original && width > SHARP ? (await library.webPictures(hash)).at(-1) : undefined
  return copy ?? (original && { mediaType, bytes: original })
}
