import type { Article } from '../../article/article'
import { wholeTextHtml } from '../html'
import { escapeAttribute } from '../html/escape'
import type { ExportOptions } from '../options'

type TextOptions = Required<Pick<ExportOptions, 'imagePath' | 'imageFiles'>> &
  Pick<ExportOptions, 'referenceStyle' | 'timeZone'>

/**
 * The whole text of a story as a feed carries it, to be read far from its page: pictures have their whole addresses, and
 * what leads from a citation to its source and back leads there on the page. `page`: its address.
 */
export function feedText(
  article: Article,
  { imagePath, imageFiles, referenceStyle, timeZone }: TextOptions,
  page: string,
): string {
  const whole = (url: string) => new URL(url, page).href
  const html = wholeTextHtml(article, {
    referenceStyle,
    timeZone,
    imagePath: (asset) => whole(imagePath(asset)),
    imageFiles: (asset) => imageFiles(asset).map((file) => ({ ...file, url: whole(file.url) })),
  })
  // In text and attributes there is no bare `<`, so that this is a tag.
  return html.replaceAll('<a href="#', `<a href="${escapeAttribute(page)}#`)
}
