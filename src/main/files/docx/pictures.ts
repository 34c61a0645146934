import type { Article } from '../../../shared/article/article'
import type { AssetRef } from '../../../shared/article/figure'
import { figuresOf } from '../../../shared/article/figures-of'
import { ownEntry } from '../../../shared/own-entry'
import type { Library } from '../../library/library'
import { assetBytes } from '../asset-bytes'

/** A picture as Word can show it. Width and height are those on the page, in pixels of 96 to the inch. */
export interface DocxPicture {
  type: 'jpg' | 'png' | 'gif'
  bytes: Uint8Array
  width: number
  height: number
}

const TYPES: Record<string, DocxPicture['type']> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' }
/** A4 between margins of an inch. */
const WIDEST = 600
const SHARP = 1600

/** The pictures of a story by their hash, each in the width that paper needs, and how many figures have none. */
export async function docxPictures(
  library: Library,
  article: Article,
): Promise<{ pictures: ReadonlyMap<string, DocxPicture>; missing: number }> {
  const figures = figuresOf(article)
  const pictures = new Map<string, DocxPicture>()
  for (const { asset } of figures) {
    if (!asset || pictures.has(asset.hash)) continue
    const picture = await pictureOf(library, asset)
    if (picture) pictures.set(asset.hash, picture)
  }
  return { pictures, missing: figures.filter(({ asset }) => !asset || !pictures.has(asset.hash)).length }
}

async function pictureOf(library: Library, asset: AssetRef): Promise<DocxPicture | undefined> {
  const copies = await library.webPictures(asset.hash).catch(() => [])
  const copy = copies.findLast(({ width }) => width <= SHARP)
  const type = ownEntry(TYPES, copy?.mediaType ?? asset.mediaType)
  if (type === undefined) return undefined
  const bytes = copy?.bytes ?? (await assetBytes(library, asset.hash))
  if (!bytes) return undefined
  const width = Math.min(WIDEST, asset.width)
  return { type, bytes, width, height: Math.max(1, Math.round((asset.height * width) / asset.width)) }
}
