import type { Article } from '../../article/article'
import type { SiteLinks } from '../options'
import { acceptedTags, printedRelated } from '../printed'
import { linkHtml } from './element'
import { escapeText } from './escape'
import type { Labels } from './labels'
import { listSectionHtml } from './section'

export function relatedHtml(article: Article, labels: Labels, links?: SiteLinks): string {
  const items = printedRelated(article, links).map(({ title, url }) => {
    const text = escapeText(title)
    return `<li>${url === undefined ? text : linkHtml(url, text)}</li>\n`
  })
  return listSectionHtml({ name: 'related', heading: labels.words.readAlso }, 'ul', items, labels)
}

export function tagsHtml(article: Article, labels: Labels, links?: SiteLinks): string {
  const items = acceptedTags(article).map(({ slug, name }) => {
    const url = links?.tag(slug)
    return `<li>${url === undefined ? escapeText(name) : linkHtml(url, escapeText(name))}</li>\n`
  })
  return listSectionHtml({ name: 'tags', heading: labels.words.tags }, 'ul', items, labels)
}
