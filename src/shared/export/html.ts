import type { Article } from '../article/article'
import { bodyHtml } from './html/body'
import { escapeAttribute } from './html/escape'
import { heroHtml } from './html/figure'
import { relatedHtml, tagsHtml } from './html/foot'
import { headHtml } from './html/head'
import { headerHtml } from './html/header'
import { type Labels, labelsFor } from './html/labels'
import { noticesHtml, notesHtml } from './html/notices'
import { Places } from './html/places'
import { furtherHtml, listedHtml, referencesHtml } from './html/references'
import type { ExportOptions } from './options'
import { printReferences } from './reference-style'
import { steppedHeadings } from './stepped-headings'
import { forReaders } from './withdrawn'

/**
 * A story as a complete HTML page: no script but its facts as data, nothing from the network, one style sheet inlined.
 * Takes a normalised article. Only what readers may see is in it: printed sources, accepted tags, figures whose picture
 * is there, and of a withdrawn story its notice.
 */
export function exportHtml(article: Article, options: ExportOptions): string {
  const labels = labelsFor(article.language, options.timeZone)
  const { words, attribute } = labels
  const stamp = options.notForPublication ? `<p class="stamp"${attribute}>${words.notForPublication}</p>\n` : ''
  return [
    `<!DOCTYPE html>\n<html lang="${escapeAttribute(article.language)}" dir="${article.direction}">\n`,
    headHtml(forReaders(article), options, labels),
    `<body>\n<a class="skip" href="#story"${attribute}>${words.skip}</a>\n<main id="story">\n${stamp}`,
    articleHtml(article, options),
    '</main>\n</body>\n</html>\n',
  ].join('')
}

type FragmentOptions = Pick<ExportOptions, 'imagePath' | 'imageFiles' | 'referenceStyle' | 'links' | 'timeZone'>

/** A story as one `article` element: the page without its head, its stamp and its style. */
export function articleHtml(story: Article, options: FragmentOptions): string {
  const article = forReaders(story)
  const labels = labelsFor(article.language, options.timeZone)
  const { body, references } = runningText(article, options, labels)
  return [
    '<article>\n',
    headerHtml(article, labels),
    heroHtml(article.hero, options),
    ...(body === '' ? [] : ['<div class="body">\n', body, '</div>\n']),
    notesHtml(article, labels),
    references,
    relatedHtml(article, labels, options.links),
    tagsHtml(article, labels, options.links),
    '</article>\n',
  ].join('')
}

/** All that a story says below its headline and standfirst: for those who show these from fields of their own. */
export function wholeTextHtml(story: Article, options: FragmentOptions): string {
  const article = forReaders(story)
  const labels = labelsFor(article.language, options.timeZone)
  const { body, references } = runningText(article, options, labels)
  return [
    noticesHtml(article, labels),
    heroHtml(article.hero, options),
    body,
    notesHtml(article, labels),
    references,
  ].join('')
}

/** The body of a story and the references that it leads to: what systems ask for that have fields for all the rest. */
export function bodyOnlyHtml(story: Article, options: FragmentOptions): string {
  const article = forReaders(story)
  const { body, references } = runningText(article, options, labelsFor(article.language))
  return body + references
}

function runningText(article: Article, options: FragmentOptions, labels: Labels): { body: string; references: string } {
  const { body: printed, numbers, cited, listed, further } = printReferences(article, options.referenceStyle)
  const places = new Places()
  const context = { ...options, numbers, places, language: article.language }
  const body = bodyHtml(steppedHeadings(printed, numbers), context)
  const lists = [
    referencesHtml(cited, places, article, labels),
    listedHtml(listed, article, labels),
    furtherHtml(further, article, labels),
  ]
  return { body, references: lists.join('') }
}
