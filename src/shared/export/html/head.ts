import type { Article } from '../../article/article'
import { newsArticle } from '../news-article'
import type { ExportOptions } from '../options'
import { printedTags, printedTitle } from '../printed'
import { linkable } from '../safe-url'
import { toldImages } from '../told-images'
import { escapeAttribute, escapeScript, escapeStyle, escapeText } from './escape'
import type { Labels } from './labels'
import { factName, GENERATOR, type PageFact } from './page-facts'

/**
 * What a page says of itself: to readers, to those who link to it (Open Graph), and to machines (schema.org). `links`: what
 * it has beside it, such as its style sheet, as HTML.
 */
export function headHtml(article: Article, options: ExportOptions, { words }: Labels, links = ''): string {
  const title = printedTitle(article, words)
  const withdrawn = article.stage === 'withdrawn'
  const description = article.summary.trim() || article.standfirst.trim()
  const authors = article.bylines.filter(({ role, name }) => role === 'author' && name.trim() !== '')
  const address = linkable(article.publication?.url ?? '')
  return [
    '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escapeText(title)}</title>\n`,
    named('description', description),
    ...authors.map(({ name }) => named('author', name.trim())),
    options.notForPublication || withdrawn ? named('robots', 'noindex') : '',
    address === undefined ? '' : `<link rel="canonical" href="${escapeAttribute(address)}">\n`,
    ownFacts(article, options),
    withdrawn ? '' : openGraph(article, options, { title, description, address }),
    withdrawn ? '' : structured(newsArticle(article, words, options)),
    options.stylesheet ? `<style>\n${escapeStyle(options.stylesheet)}</style>\n` : '',
    links,
    '</head>\n',
  ].join('')
}

/** What readers don't see of a story, so that its page can be read again as the story it was: by whom, what version, its fields. */
function ownFacts(
  { slug, section, shortHeadline, summary, eventDate = '' }: Article,
  { origin, referenceStyle = 'numbers' }: ExportOptions,
): string {
  const facts: Record<PageFact, string> = {
    story: origin?.story ?? '',
    revision: origin?.revision ?? '',
    references: referenceStyle === 'numbers' ? '' : referenceStyle,
    slug,
    section: section.trim(),
    'short-headline': shortHeadline.trim(),
    summary: summary.trim(),
    'event-date': eventDate,
  }
  const told = Object.entries(facts).map(([name, content]) => named(factName(name as PageFact), content))
  return named('generator', GENERATOR) + told.join('')
}

function openGraph(
  article: Article,
  options: ExportOptions,
  { title, description, address = '' }: { title: string; description: string; address: string | undefined },
): string {
  // The widest cut is what most of those who show a link ask for.
  const image = toldImages(article, options).at(-1)
  const { publication, section } = article
  return [
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', address),
    property('og:site_name', options.publisher?.trim() ?? ''),
    property('og:locale', localeOf(article.language)),
    ...(image === undefined
      ? []
      : [
          property('og:image', image.url),
          property('og:image:width', String(image.width)),
          property('og:image:height', String(image.height)),
          property('og:image:alt', image.alt),
        ]),
    property('article:published_time', publication?.firstPublishedAt ?? ''),
    property('article:modified_time', publication?.updatedAt ?? ''),
    property('article:section', section.trim()),
    ...printedTags(article).map((tag) => property('article:tag', tag)),
  ].join('')
}

/** `en-GB` as Open Graph writes it: en_GB. Nothing for a language without a country, which it has no way to say. */
function localeOf(language: string): string {
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(language) ?? []
  return primary === undefined || region === undefined ? '' : `${primary.toLowerCase()}_${region.toUpperCase()}`
}

function named(name: string, content: string): string {
  return content === '' ? '' : `<meta name="${name}" content="${escapeAttribute(content)}">\n`
}

function property(name: string, content: string): string {
  return content === '' ? '' : `<meta property="${name}" content="${escapeAttribute(content)}">\n`
}

function structured(data: object): string {
  return `<script type="application/ld+json">${escapeScript(JSON.stringify(data))}</script>\n`
}
