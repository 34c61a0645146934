import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article } from '../../shared/article/article'
import type { AssetRef } from '../../shared/article/figure'
import { figuresOf } from '../../shared/article/figures-of'
import { slugOf } from '../../shared/article/slug'
import type { ExportOptions, ImageFile } from '../../shared/export/options'
import { tellingFigure } from '../../shared/export/told-images'
import { ownEntry } from '../../shared/own-entry'
import { sha256 } from '../incoming/sha256'
import type { Library } from '../library/library'
import { assetBytes } from './asset-bytes'
import type { StoryPlace } from './story-place'
import { withOnly } from './with-only'
import { writeAtomic, type Writing } from './write-atomic'

const ENDINGS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
}
/** A picture that is linked alone, as in Markdown and in old browsers, is at most so wide, in pixels. */
const ALONE = 1600

/** The URL of a picture in an export, from the page that shows it. */
export function imageUrl(asset: AssetRef): string {
  return `images/${encodeURI(imageName(asset))}`
}

/**
 * The name of a picture in an export, as it is, in one width or cut to a shape such as `16x9`. It follows its bytes, so
 * what it holds never changes.
 */
export function imageName({ name = '', hash, mediaType }: AssetRef, form?: number | string): string {
  const stem = slugOf(name.replace(/\.[^.]*$/, ''), 40) || 'picture'
  return `${stem}-${hash.slice(0, 12)}${form === undefined ? '' : `-${form}`}${ownEntry(ENDINGS, mediaType) ?? ''}`
}

export interface CopiedPictures {
  /** The story without the pictures that could not be had. */
  article: Article
  /** How many figures have no picture. */
  missing: number
  /** The paths of the images that are there now. */
  paths: string[]
  /** How the pages find them. */
  urls: Required<Pick<ExportOptions, 'imagePath' | 'imageFiles' | 'imageCuts'>>
  /** Takes back what was newly written. */
  undo(): Promise<void>
}

/**
 * Writes a story's pictures to their place in an export: in the widths of the web or, where it has none, as it is. Each is checked against its hash. With `cuts`, the one that stands for the story elsewhere also in their shapes.
 */
export async function copyPictures(
  library: Library,
  article: Article,
  { images: folder, imagesUrl }: Pick<StoryPlace, 'images' | 'imagesUrl'>,
  { cuts, unfinished }: { cuts: boolean } & Pick<Writing, 'unfinished'>,
): Promise<CopiedPictures> {
  const figures = figuresOf(article)
  const wanted = new Map(figures.flatMap(({ asset }) => (asset ? [[asset.hash, asset] as const] : [])))
  const written: string[] = []
  const undo = async () => {
    for (const path of written) await rm(path, { force: true })
  }
  const had = new Map<string, ImageFile[]>()
  const cut = new Map<string, ImageFile[]>()
  const paths: string[] = []
  const put = async (images: Image[]): Promise<ImageFile[]> => {
    for (const { name, bytes } of images) {
      const path = join(folder, name)
      if (await writeOnce(path, bytes, { unfinished })) written.push(path)
      paths.push(path)
    }
    return images.map(({ name, width, height }) => ({ url: `${imagesUrl}/${encodeURI(name)}`, width, height }))
  }
  try {
    for (const asset of wanted.values()) {
      const images = await imagesOf(library, asset)
      if (images) had.set(asset.hash, await put(images))
    }
    const told = cuts ? tellingFigure(withOnly(article, had))?.asset : undefined
    if (told) cut.set(told.hash, await put(await cutsOf(library, told)))
  } catch (error) {
    await undo()
    throw error
  }
  const missing = figures.filter(({ asset }) => !asset || !had.has(asset.hash)).length
  return { article: withOnly(article, had), missing, paths, urls: urlsOf(had, cut), undo }
}

function urlsOf(had: ReadonlyMap<string, ImageFile[]>, cut: ReadonlyMap<string, ImageFile[]>): CopiedPictures['urls'] {
  const imageFiles = ({ hash }: AssetRef) => had.get(hash) ?? []
  const imagePath = (asset: AssetRef) => {
    const files = imageFiles(asset)
    const alone = files.findLast(({ width }) => width <= ALONE) ?? files[0]
    if (!alone) throw new Error(`no image was written for ${asset.hash}`)
    return alone.url
  }
  return { imageFiles, imagePath, imageCuts: ({ hash }) => cut.get(hash) ?? [] }
}

interface Image extends Omit<ImageFile, 'url'> {
  name: string
  bytes: Uint8Array
}

/** The files of a picture, smallest first; undefined when it is gone or damaged. */
async function imagesOf(library: Library, asset: AssetRef): Promise<Image[] | undefined> {
  const original = await assetBytes(library, asset.hash)
  if (!original) return undefined
  const copies = await library.webPictures(asset.hash)
  if (copies.length === 0)
    return [{ name: imageName(asset), width: asset.width, height: asset.height, bytes: original }]
  return copies.map(({ mediaType, width, height, bytes }) => {
    return { name: imageName({ ...asset, mediaType }, width), width, height, bytes }
  })
}

async function cutsOf(library: Library, asset: AssetRef): Promise<Image[]> {
  const cuts = await library.cutPictures(asset.hash)
  return cuts.map(({ shape, mediaType, width, height, bytes }) => {
    return { name: imageName({ ...asset, mediaType }, shape), width, height, bytes }
  })
}

/** Writes a file unless it is there as it should be. Gives whether it was written. */
async function writeOnce(path: string, bytes: Uint8Array, writing: Writing): Promise<boolean> {
  if ((await hashOf(path)) === sha256(bytes)) return false
  await mkdir(dirname(path), { recursive: true })
  await writeAtomic(path, bytes, writing)
  return true
}

async function hashOf(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path))
  } catch {
    return undefined
  }
}
