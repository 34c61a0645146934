import type { Article } from '../article/article'
import { authorsOf, publisherOf, referenceOf } from '../article/reference'
import { printedSources } from '../article/numbering'
import type { Source } from '../article/source'
import { filled } from './filled'
import { toldImages } from './told-images'
import type { ExportOptions } from './options'
import { printedCorrections, printedTags, printedTitle } from './printed'
import { linkable } from './safe-url'
import type { Words } from './words'

type Json = Record<string, unknown>

/** What a machine is told of a story: a schema.org NewsArticle. What the story does not say is not there. */
export function newsArticle(article: Article, words: Words, options: ExportOptions): Json {
  const { publication, language, section, bylines } = article
  const { cited, further } = printedSources(article)
  const url = linkable(publication?.url ?? '')
  const publisher = options.publisher?.trim()
  const wrong = printedCorrections(article, words).filter(({ kind }) => CORRECTS.has(kind))
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: printedTitle(article, words),
    description: article.summary.trim() || article.standfirst.trim(),
    url,
    mainEntityOfPage: url,
    image: toldImages(article, options).map(({ alt: _alt, ...image }) => ({ '@type': 'ImageObject', ...image })),
    datePublished: publication?.firstPublishedAt,
    dateModified: publication?.updatedAt,
    author: bylines.filter(({ role, name }) => AUTHORS.has(role) && name.trim() !== '').map(authorOf),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    inLanguage: language,
    articleSection: section.trim(),
    keywords: printedTags(article),
    citation: [...cited, ...further].map((source) => citationOf(source, words)),
    correction: wrong.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at })),
  })
}

const AUTHORS = new Set<Article['bylines'][number]['role']>(['author', 'agency'])
/** An update or an editor's note doesn't say that anything was wrong. */
const CORRECTS = new Set(['correction', 'clarification', 'retraction'])

function authorOf({ role, name, organisation }: Article['bylines'][number]): Json {
  if (role === 'agency') return { '@type': 'Organization', name: name.trim() }
  const house = organisation?.trim()
  const worksFor = house ? { '@type': 'Organization', name: house } : undefined
  return filled({ '@type': 'Person', name: name.trim(), worksFor })
}

function citationOf(source: Source, words: Words): Json {
  const { title, date, url } = referenceOf(source, words.describe)
  const publisher = publisherOf(source.csl).trim()
  return filled({
    '@type': 'CreativeWork',
    name: title,
    author: authorsOf(source.csl).map((name) => ({ '@type': 'Person', name })),
    publisher: publisher === '' ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined,
    url: linkable(url),
  })
}
