import type { Article } from '../../article/article'
import { printedRelated, printedTags } from '../printed'
import { linkHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { listSectionHtml } from './section'

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
