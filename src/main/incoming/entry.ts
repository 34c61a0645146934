import { directionOf, type Article } from '../../shared/article/article'
import { fromCslDate } from '../../shared/article/csl-date'
import { emptyFigure } from '../../shared/article/figure'
import { normalise } from '../../shared/article/normalise'
import { escapeAttribute } from '../../shared/export/html/escape'
import { importPage } from '../../shared/interchange/html/page/import-page'
import { proposeTag } from '../../shared/interchange/propose-tag'
import { readReferenceDate } from '../../shared/interchange/references/reference-date'
import { isWebAddress } from '../../shared/interchange/web-address'
import type { ReadStory } from './read-story'
import { sha256 } from './sha256'

/** A story as a system for publishing exports it: its text as HTML, and what it says of it beside. */
export interface Entry {
  title: string
  html: string
  language: string
  authors: string[]
  tags: string[]
  /** When it came out, in whatever form. */
  day: string | undefined
  fields: Partial<Pick<Article, 'standfirst' | 'slug' | 'section'>>
  hero?: { address: string; alt: string; caption: string } | undefined
  url?: string | undefined
}

/** The story of an entry; undefined where it has neither a title nor words. Its pictures are on the web and not fetched. */
export function importEntry(entry: Entry): ReadStory | undefined {
  const { title, html, language, url } = entry
  const read = importPage(
    `<!doctype html><meta property="og:title" content="${escapeAttribute(title.trim())}"><body>${html}`,
    { title, language, whole: true },
  )
  if (!read) return undefined
  const { summary, article: found } = read
  if (title.trim() === '' && found.body.length === 0) return undefined
  const article: Article = {
    ...found,
    ...filled(entry.fields),
    headline: title.trim() || found.headline,
    bylines: entry.authors.map((name) => ({ name, role: 'author' as const })),
    tags: [...found.tags],
  }
  if (isLanguage(language)) Object.assign(article, { language, direction: directionOf(language) })
  const day = entry.day && fromCslDate(readReferenceDate(entry.day))
  if (day) article.eventDate = day
  for (const tag of entry.tags) proposeTag(article.tags, tag)
  const leftOut = [...summary.leftOut]
  if (entry.hero) {
    article.hero ??= { ...emptyFigure(), alt: entry.hero.alt, caption: plain(entry.hero.caption) }
    leftOut.unshift({ text: entry.hero.address, why: 'remote-picture' })
  }
  const normal = normalise(article)
  const address = url !== undefined && isWebAddress(url) ? url : undefined
  return {
    part: title.trim() || found.headline || found.workingTitle,
    article: normal,
    summary: {
      ...summary,
      headline: normal.headline,
      tags: normal.tags.map(({ slug }) => slug),
      figures: summary.figures + (entry.hero && !found.hero ? 1 : 0),
      leftOut,
      ...(address !== undefined && { url: address }),
    },
    pictures: [],
    original: html,
    hash: sha256(JSON.stringify([title, html])),
    ...(address !== undefined && { url: address }),
  }
}

function filled(fields: Entry['fields']): Entry['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)
}

/** Captions are HTML in some systems. */
function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
