import { join, relative, sep } from 'node:path'
import type { Article } from '../../../shared/article/article'
import { redirectHtml } from '../../../shared/export/html/redirect'
import { cardOf, type SiteCard } from '../../../shared/export/site/card'
import { urlBetween } from '../../../shared/export/site/address'
import type { SiteLinks } from '../../../shared/export/options'
import { STYLESHEET } from '../../../shared/export/site/shell'
import type { SitePlan } from '../../../shared/export/site/site'
import { pageIn, siteStory, storyPage } from '../../../shared/export/site/story-page'
import type { Ways } from '../../../shared/export/proof/prove'
import { tellingFigure } from '../../../shared/export/told-images'
import type { Library } from '../../library/library'
import type { FolderBook } from '../folder-book'
import type { Manner } from '../manner'
import { type CopiedPictures, copyPictures } from '../pictures'
import { prove } from '../prove'
import type { SiteFiles } from './site-files'

/** The folder of a site that has a folder for each story. */
export const STORIES = 'stories'

interface Written {
  card: SiteCard
  /** Pages and pictures, by their paths in the site. */
  files: string[]
  missingPictures: number
}

export interface SitePlace {
  library: Library
  out: string
  files: SiteFiles
  book: FolderBook
  manner: Manner
}

/** Writes the page and the pictures of a story, and pages that lead to it from where it was before. Throws export.proof. */
export async function writeStory(
  { library, out, files, book, manner }: SitePlace,
  plan: SitePlan,
  { card: { id, folder }, links }: { card: SiteCard; links: SiteLinks },
  article: Article,
): Promise<Written> {
  const place = join(out, folder)
  const storyPlace = { images: join(place, 'images'), imagesUrl: 'images' }
  const pictures = await copyPictures(library, article, storyPlace, { cuts: true })
  const { referenceStyle, publisher, timeZone } = manner
  const card = { ...cardOf(id, folder, pictures.article), ...pictureOf(pictures) }
  const story = siteStory(plan, card, pictures.article, {
    referenceStyle,
    publisher,
    timeZone,
    links,
    ...pictures.urls,
  })
  const page = pageIn(folder)
  const told = { ...manner, id, notForPublication: false }
  const ways = waysOf(links, article)
  const beside = [urlBetween(page, STYLESHEET)]
  try {
    await files.put(page, storyPage(plan, card, story), (html) =>
      prove(library, 'html', html, {
        folder: place,
        pictures: { ...pictures, article: story.article },
        told,
        beside,
        ways,
      }),
    )
  } catch (error) {
    await pictures.undo()
    throw error
  }
  const images = pictures.paths.map((path) => relative(out, path).split(sep).join('/'))
  for (const image of images) files.known.set(image, '')
  const left = await leaveBehind(files, book, article, { id, folder })
  return { card, files: [page, ...images, ...left], missingPictures: pictures.missing }
}

/** The same links as values, which another thread can be given. */
function waysOf({ story, tag }: SiteLinks, { related, tags }: Article): Ways {
  const found = (keys: string[], find: (key: string) => string | undefined) =>
    new Map(
      keys.flatMap((key) => [[key, find(key)] as const]).filter((way): way is [string, string] => way[1] !== undefined),
    )
  return {
    stories: found(
      related.flatMap(({ story: id }) => id ?? []),
      story,
    ),
    tags: found(
      tags.map(({ slug }) => slug),
      tag,
    ),
  }
}

/** A small picture for lists. */
function pictureOf({ article, urls }: CopiedPictures): Pick<SiteCard, 'image'> {
  const asset = tellingFigure(article)?.asset
  if (asset === undefined) return {}
  const images = urls.imageFiles(asset)
  const image = images.find(({ width }) => width >= LEAST) ?? images.at(-1)
  return image === undefined ? {} : { image }
}
/** Pixels: twice what a list shows. */
const LEAST = 400

/** Pages at the earlier addresses of a story lead to the one that it has now. */
async function leaveBehind(
  files: SiteFiles,
  book: FolderBook,
  article: Article,
  { id, folder }: Pick<SiteCard, 'id' | 'folder'>,
): Promise<string[]> {
  const name = folder.split('/')[1] as string
  const earlier = book.moved({ ...article, id }, name).map((before) => pageIn(`${STORIES}/${before}/`))
  const pages = earlier.filter((page) => files.isThere(page))
  for (const page of pages) await files.put(page, redirectHtml(article, urlBetween(page, pageIn(folder))))
  return pages
}
