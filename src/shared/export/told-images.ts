import type { Article } from '../article/article'
import type { Figure } from '../article/figure'
import type { ExportOptions } from './options'

/** A picture that stands for the story elsewhere. */
export interface ToldImage {
  url: string
  width: number
  height: number
  alt: string
  caption?: string
  creditText?: string
}

/** The picture that stands for a story: the one above it, or else the first in it. */
export function tellingFigure({ hero, body }: Pick<Article, 'hero' | 'body'>): Figure | undefined {
  if (hero?.asset) return hero
  return body.find((block) => block.type === 'figure' && block.asset) as Figure | undefined
}

/**
 * The files of that picture: cut to 1:1, 4:3 and 16:9 where there are such, or else as it is. Their URLs are whole where
 * the address of the page is known, as those who show a story elsewhere ask for; otherwise from the page.
 */
export function toldImages(
  article: Pick<Article, 'hero' | 'body' | 'publication'>,
  { imagePath, imageFiles, imageCuts }: Pick<ExportOptions, 'imagePath' | 'imageFiles' | 'imageCuts'>,
): ToldImage[] {
  const figure = tellingFigure(article)
  const asset = figure?.asset
  if (figure === undefined || asset === undefined) return []
  const path = imagePath(asset)
  const { width, height } = imageFiles?.(asset).find(({ url }) => url === path) ?? asset
  const cuts = imageCuts?.(asset) ?? []
  const files = cuts.length > 0 ? cuts : [{ url: path, width, height }]
  const [caption, creditText] = [figure.caption.trim(), figure.credit.trim()]
  return files.map((file) => ({
    url: wholeUrl(file.url, article.publication?.url),
    width: file.width,
    height: file.height,
    alt: figure.decorative ? '' : figure.alt.trim(),
    ...(caption !== '' && { caption }),
    ...(creditText !== '' && { creditText }),
  }))
}

/** A URL as it is found from a page whose address may be known. */
function wholeUrl(url: string, page: string | undefined): string {
  try {
    return new URL(url, page).href
  } catch {
    return url
  }
}
