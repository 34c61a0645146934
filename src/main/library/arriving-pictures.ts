import type { Article } from '../../shared/article/article'
import { fillFigure } from '../../shared/article/fill-figure'
import type { Figure } from '../../shared/article/figure'
import type { ImportSummary } from '../../shared/bridge/transfer'
import { HERO, shownFile } from '../../shared/interchange/draft'
import type { ReadStory, WantedPicture } from '../incoming/read-story'
import { addAssetRecord } from '../store/asset-records'
import type { KeptPicture } from './keep-picture'
import type { Room } from './room'

/** A story whose figures have the pictures that could be had. What became of the others is in the summary. */
export async function withPictures(
  room: Room,
  { article, summary, pictures }: ReadStory,
): Promise<{ article: Article; summary: ImportSummary }> {
  if (pictures.length === 0) return { article, summary }
  const kept = await room.pictureChore('keepPictures', { library: room.writing().path, pictures })
  const figures = new Map<string, Figure>()
  const had = new Set<string>()
  for (const [index, picture] of kept.entries()) {
    const wanted = pictures[index] as WantedPicture
    if (picture === null) continue
    addPictureRecord(room, picture)
    figures.set(wanted.figure, { ...picture.words, asset: picture.asset })
    had.add(shownFile(wanted.address))
  }
  const leftOut = summary.leftOut.filter(({ text, why }) => why !== 'picture-file' || !had.has(text))
  return { article: filled(article, figures), summary: { ...summary, leftOut } }
}

/** Records a picture whose file is in assets/ now. */
export function addPictureRecord(room: Room, { asset, size }: KeptPicture): void {
  const { hash, mediaType, width, height, name = '' } = asset
  const addedAt = new Date().toISOString()
  addAssetRecord(room.writing().db, { hash, mediaType, width, height, name, size, addedAt })
  room.newAssets.set(hash, addedAt)
}

/** A story whose figures, by their ids or `HERO`, have the pictures of others, and their words where they have none. */
export function filled(article: Article, figures: ReadonlyMap<string, Figure>): Article {
  const hero = figures.get(HERO)
  const body = article.body.map((block) => {
    const figure = block.type === 'figure' ? figures.get(block.id) : undefined
    return block.type === 'figure' && figure ? fillFigure(block, figure) : block
  })
  return { ...article, body, ...(hero && article.hero && { hero: fillFigure(article.hero, hero) }) }
}
