import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import type { AssetRef, Figure } from '../../shared/article/figure'
import { slugOf } from '../../shared/article/slug'
import type { Library } from '../library/library'
import { writeAtomic } from './write-atomic'

const ENDINGS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
}

/** The URL of a picture in an export, from the page that shows it. */
export function imageUrl(asset: AssetRef): string {
  return encodeURI(imageFile(asset))
}

/** Where a picture lies in the folder of an export. Its name follows its bytes, so what it holds never changes. */
export function imageFile(asset: AssetRef): string {
  const stem = slugOf((asset.name ?? '').replace(/\.[^.]*$/, ''), 40) || 'picture'
  return `images/${stem}-${asset.hash.slice(0, 12)}${ENDINGS[asset.mediaType] ?? ''}`
}

export interface CopiedPictures {
  /** The story without the pictures that could not be had. */
  article: Article
  /** How many figures have no picture. */
  missing: number
  /** The images that are there now, such as `images/harbour-0123456789ab.jpg`. */
  paths: string[]
  /** Takes back what was newly written. */
  undo(): Promise<void>
}

/** Copies a story's pictures to the `images` folder of its export, each checked against its hash. */
export async function copyPictures(library: Library, article: Article, folder: string): Promise<CopiedPictures> {
  const figures = figuresOf(article)
  const wanted = new Map(figures.flatMap(({ asset }) => (asset ? [[asset.hash, asset] as const] : [])))
  const written: string[] = []
  const undo = async () => {
    for (const path of written) await rm(path, { force: true })
  }
  const had = new Map<string, string>()
  try {
    for (const asset of wanted.values()) {
      const bytes = await bytesOf(library, asset.hash)
      if (!bytes) continue
      const path = join(folder, imageFile(asset))
      if ((await hashOf(path)) !== asset.hash) {
        await mkdir(join(folder, 'images'), { recursive: true })
        await writeAtomic(path, bytes)
        written.push(path)
      }
      had.set(asset.hash, imageFile(asset))
    }
  } catch (error) {
    await undo()
    throw error
  }
  const missing = figures.filter(({ asset }) => !asset || !had.has(asset.hash)).length
  return { article: withOnly(article, had), missing, paths: [...had.values()], undo }
}

function figuresOf({ hero, body }: Article): Figure[] {
  return [...(hero ? [hero] : []), ...body.filter((block) => block.type === 'figure')]
}

/** The bytes of an asset; undefined when they are gone or damaged. */
async function bytesOf(library: Library, hash: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(await library.assetPath(hash))
    return sha256(bytes) === hash ? bytes : undefined
  } catch {
    return undefined
  }
}

async function hashOf(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path))
  } catch {
    return undefined
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function withOnly(article: Article, had: ReadonlyMap<string, string>): Article {
  const keep = <F extends Figure>(figure: F): F =>
    figure.asset && !had.has(figure.asset.hash) ? { ...figure, asset: undefined } : figure
  const body = article.body.map((block) => (block.type === 'figure' ? keep(block) : block))
  return { ...article, body, ...(article.hero ? { hero: keep(article.hero) } : {}) }
}
