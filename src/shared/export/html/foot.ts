import type { Article } from '../../article/article'
import { printedCorrections, printedRelated, printedTags } from '../printed'
import { linkHtml, timeHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { listSectionHtml, sectionHtml } from './section'

/** Corrections and other notes to the reader, each with its day. */
export function correctionsHtml(article: Article, labels: Labels): string {
  const { words, attribute } = labels
  const notes = printedCorrections(article, words).map(({ label, at, day, text }) => {
    const when = `<span${attribute}>${label}${words.comma}</span> ${timeHtml(at, day)}`
    return `<p><strong>${when}:</strong> ${escapeText(text)}</p>\n`
  })
  if (notes.length === 0) return ''
  return sectionHtml({ name: 'corrections', heading: words.corrections }, notes.join(''), labels)
}

export function relatedHtml(article: Article, labels: Labels): string {
  const items = printedRelated(article).map(({ title, url }) => {
    const text = escapeText(title)
    return `<li>${url === undefined ? text : linkHtml(url, text)}</li>\n`
  })
  return listSectionHtml({ name: 'related', heading: labels.words.readAlso }, 'ul', items, labels)
}

export function tagsHtml(article: Article, labels: Labels): string {
  const items = printedTags(article).map((name) => `<li>${escapeText(name)}</li>\n`)
  return listSectionHtml({ name: 'tags', heading: labels.words.tags }, 'ul', items, labels)
}
