import type { Article } from '../article/article'
import { bodyHtml } from './html/body'
import { Places } from './html/places'
import { escapeAttribute, escapeStyle, escapeText } from './html/escape'
import { heroHtml } from './html/figure'
import { correctionsHtml, relatedHtml, tagsHtml } from './html/foot'
import { headerHtml } from './html/header'
import { furtherHtml, listedHtml, referencesHtml } from './html/references'
import { labelsFor, type Labels } from './html/labels'
import type { ExportOptions } from './options'
import { printedTitle } from './printed'
import { printReferences } from './reference-style'

/**
 * A story as a complete HTML page: no script, nothing from the network, one style sheet inlined. Takes a normalised
 * article. Only what readers may see is in it: printed sources, accepted tags, figures whose picture is there.
 */
export function exportHtml(article: Article, options: ExportOptions): string {
  const labels = labelsFor(article.language)
  const { words, attribute } = labels
  const stamp = options.notForPublication ? `<p class="stamp"${attribute}>${words.notForPublication}</p>\n` : ''
  return [
    `<!doctype html>\n<html lang="${escapeAttribute(article.language)}" dir="${article.direction}">\n`,
    headHtml(article, options, labels),
    `<body>\n<a class="skip" href="#story"${attribute}>${words.skip}</a>\n${stamp}<main id="story">\n`,
    articleHtml(article, options),
    '</main>\n</body>\n</html>\n',
  ].join('')
}

/** A story as one `article` element: the page without its head, its stamp and its style. */
export function articleHtml(
  article: Article,
  options: Pick<ExportOptions, 'imagePath' | 'imageFiles' | 'referenceStyle'>,
): string {
  const labels = labelsFor(article.language)
  const { body: printed, numbers, cited, listed, further } = printReferences(article, options.referenceStyle)
  const places = new Places()
  const body = bodyHtml(printed, { ...options, numbers, places, language: article.language })
  return [
    '<article>\n',
    headerHtml(article, labels),
    heroHtml(article.hero, options),
    ...(body === '' ? [] : ['<div class="body">\n', body, '</div>\n']),
    correctionsHtml(article, labels),
    referencesHtml(cited, places, article, labels),
    listedHtml(listed, article, labels),
    furtherHtml(further, article, labels),
    relatedHtml(article, labels),
    tagsHtml(article, labels),
    '</article>\n',
  ].join('')
}

function headHtml(article: Article, { notForPublication, stylesheet }: ExportOptions, { words }: Labels): string {
  const authors = article.bylines.filter(({ role, name }) => role === 'author' && name.trim() !== '')
  const description = article.summary.trim() || article.standfirst.trim()
  return [
    '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escapeText(printedTitle(article, words))}</title>\n`,
    description && meta('description', description),
    ...authors.map(({ name }) => meta('author', name.trim())),
    notForPublication ? meta('robots', 'noindex') : '',
    stylesheet ? `<style>\n${escapeStyle(stylesheet)}</style>\n` : '',
    '</head>\n',
  ].join('')
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeAttribute(content)}">\n`
}
