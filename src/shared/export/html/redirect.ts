import type { Article } from '../../article/article'
import { printedTitle } from '../printed'
import { wordsFor } from '../words'
import { forReaders } from '../withdrawn'
import { escapeAttribute, escapeText } from './escape'

/** A page at an address that a story no longer has. It leads to `url`, by itself and by a link. */
export function redirectHtml(story: Article, url: string): string {
  const article = forReaders(story)
  const title = escapeText(printedTitle(article, wordsFor(article.language)))
  const to = escapeAttribute(url)
  return [
    `<!DOCTYPE html>\n<html lang="${escapeAttribute(article.language)}" dir="${article.direction}">\n<head>\n`,
    `<meta charset="utf-8">\n<title>${title}</title>\n<meta name="robots" content="noindex">\n`,
    `<link rel="canonical" href="${to}">\n<meta http-equiv="refresh" content="0; url=${to}">\n</head>\n`,
    `<body>\n<main>\n<h1><a href="${to}">${title}</a></h1>\n</main>\n</body>\n</html>\n`,
  ].join('')
}
