import type { Article, BylineRole, Correction, Stage } from '../../article/article'
import { slugOf } from '../../article/slug'
import { dayOf } from '../day-of'
import type { ExportOptions } from '../options'
import { printedCorrections, printedTags, printedTitle } from '../printed'
import type { Words } from '../words'
import { oneLine } from './line'

/** What front matter can say of a story, by no tool's names. Texts that the story does not have are empty. */
export interface Facts {
  title: string
  shortTitle: string
  standfirst: string
  summary: string
  kicker: string
  dateline: string
  section: string
  authors: string[]
  contributors: { name: string; role: Exclude<BylineRole, 'author'>; organisation: string }[]
  tags: string[]
  slug: string
  language: string
  direction: Article['direction']
  stage: Stage
  /** ISO 8601 instants. */
  published: string | undefined
  updated: string | undefined
  /** The day on which readers had it: YYYY-MM-DD. */
  publishedOn: string | undefined
  eventDate: string
  /** On one line each, as below the body. */
  corrections: Pick<Correction, 'kind' | 'at' | 'text'>[]
  /** The story is not for publication. */
  draft: boolean
  /** The picture over the story. */
  image: { url: string; alt: string } | undefined
}

export function factsOf(
  article: Article,
  words: Words,
  { notForPublication, imagePath, timeZone }: Pick<ExportOptions, 'notForPublication' | 'imagePath' | 'timeZone'>,
): Facts {
  const { standfirst, summary, kicker, dateline, section, language, direction, stage, publication, hero } = article
  const title = printedTitle(article, words)
  const named = article.bylines.filter(({ name }) => name.trim() !== '')
  return {
    title,
    shortTitle: article.shortHeadline,
    standfirst,
    summary,
    kicker,
    dateline,
    section,
    authors: named.filter(({ role }) => role === 'author').map(({ name }) => name.trim()),
    contributors: named.flatMap(({ name, role, organisation = '' }) =>
      role === 'author' ? [] : [{ name: name.trim(), role, organisation: organisation.trim() }],
    ),
    tags: printedTags(article),
    slug: article.slug || slugOf(title),
    language,
    direction,
    stage,
    published: publication?.firstPublishedAt,
    updated: publication?.updatedAt,
    publishedOn: publication && dayOf(publication.firstPublishedAt, timeZone),
    eventDate: article.eventDate ?? '',
    corrections: printedCorrections(article, words).map(({ kind, at, text }) => ({
      kind,
      at,
      text: oneLine(text).trim(),
    })),
    draft: notForPublication,
    image: hero?.asset && { url: imagePath(hero.asset), alt: hero.decorative ? '' : hero.alt.trim() },
  }
}
