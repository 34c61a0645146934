import { titleOf, type Article, type Byline, type BylineRole, type Correction, type Related } from '../article/article'
import { formatDate, referenceOf, referenceParts, type ReferencePart } from '../article/reference'
import type { Source } from '../article/source'
import type { Tag } from '../article/tag'
import { dayOf } from './day-of'
import type { SiteLinks } from './options'
import { linkable } from './safe-url'
import type { Words } from './words'

/** A source as a line of a list. `url` and `archiveUrl` are links; a URL that must not be one is in `address`. */
export interface PrintedSource {
  parts: ReferencePart[]
  url: string | undefined
  archiveUrl: string | undefined
  address: string
}

export function printSource(source: Source, article: Article, words: Words): PrintedSource {
  const reference = referenceOf(source, words.describe)
  const url = linkable(reference.url)
  return {
    parts: referenceParts(reference, article.language),
    url,
    archiveUrl: linkable(reference.archiveUrl),
    address: url === undefined ? reference.url.trim() : '',
  }
}

/** The title that readers see. */
export function printedTitle(article: Article, words: Words): string {
  return titleOf(article) || (article.stage === 'withdrawn' ? words.withdrawn : words.untitled)
}

export interface PrintedByline {
  role: BylineRole
  people: Byline[]
  text: string
}

/** One line for each role that somebody has, in the order of the roles. */
export function printedBylines(article: Article, words: Words): PrintedByline[] {
  const named = article.bylines.filter(({ name }) => name.trim() !== '')
  return (Object.keys(words.byline) as BylineRole[]).flatMap((role) => {
    const people = named.filter((byline) => byline.role === role)
    return people.length === 0 ? [] : [{ role, people, text: bylineText({ role, people }, words, nameOf) }]
  })
}

/** A line of people in one role, each as `write` writes them. */
export function bylineText(
  { role, people }: Pick<PrintedByline, 'role' | 'people'>,
  { byline, list }: Words,
  write: (person: Byline) => string,
): string {
  return `${byline[role]} ${list(people.map(write))}`
}

function nameOf({ name, organisation }: Byline): string {
  return organisation?.trim() ? `${name.trim()} (${organisation.trim()})` : name.trim()
}

/** Tags that were accepted, by name. */
export function printedTags(article: Article): string[] {
  return acceptedTags(article).map(({ name }) => name)
}

export function acceptedTags({ tags }: Pick<Article, 'tags'>): Tag[] {
  return tags.filter(({ proposed, name }) => !proposed && name.trim() !== '')
}

/** Related stories that have something to show. */
export function printedRelated(article: Article, links?: SiteLinks): { title: string; url: string | undefined }[] {
  return article.related
    .map(({ title, url = '', story }: Related) => {
      const beside = story === undefined ? undefined : links?.story(story)
      return { title: title.trim() || url.trim(), url: beside ?? linkable(url) }
    })
    .filter(({ title }) => title !== '')
}

export interface PrintedCorrection extends Pick<Correction, 'id' | 'kind' | 'at' | 'text'> {
  label: string
  /** As words. */
  day: string
  /** It says that something in the story was wrong, which readers must see before they read on. */
  first: boolean
}

const FIRST = new Set<Correction['kind']>(['correction', 'retraction'])

/** What a correction is, and its day: what stands before its words. */
export function correctionLabel({ label, day }: PrintedCorrection, { comma }: Words): string {
  return `${label}${comma} ${day}:`
}

/** A correction as one line. */
export function correctionLine(correction: PrintedCorrection, words: Words): string {
  return `${correctionLabel(correction, words)} ${correction.text.trim()}`
}

/** Corrections and notes that say something, each on its day in a time zone, see `dayOf`. */
export function printedCorrections(article: Article, words: Words, zone?: string): PrintedCorrection[] {
  return article.corrections
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, kind, at, text }: Correction) => ({
      id,
      kind,
      label: words.correction[kind],
      at,
      day: formatDate(dayOf(at, zone), article.language),
      text,
      first: FIRST.has(kind),
    }))
}

/** The day on which a story was published, and that on which it last changed if it is another one, each as words. */
export function printedDates(
  { publication, language }: Pick<Article, 'publication' | 'language'>,
  words: Words,
  zone?: string,
): string[] {
  if (publication === undefined) return []
  const [first, last] = [dayOf(publication.firstPublishedAt, zone), dayOf(publication.updatedAt, zone)]
  const published = `${words.published} ${formatDate(first, language)}`
  return first === last ? [published] : [published, `${words.updated} ${formatDate(last, language)}`]
}
