import { cslNameOf, looksLikeName, looksLikeOrganisation, splitNames } from '../../names'
import type { CslName } from '../../../article/source'
import { ownEntry } from '../../../own-entry'
import { readReferenceDate } from '../reference-date'
import { risName } from '../ris/ris-name'
import type { PageCard } from './page-card'

/** The types of Open Graph that say more than *website*. */
const TYPES: Record<string, string> = { article: 'article-newspaper', 'video.other': 'broadcast', book: 'book' }

/** What a page's meta tags say: of Highwire (`citation_…`), Dublin Core, Open Graph, Twitter, and the plain ones. */
export function cardOfMeta(metas: [name: string, content: string][]): PageCard {
  const values = new Map<string, string[]>()
  for (const [name, content] of metas) {
    const known = values.get(name)
    if (known) known.push(content)
    else values.set(name, [content])
  }
  const all = (...names: string[]) => values.get(names.find((name) => values.has(name)) ?? '') ?? []
  const first = (...names: string[]) => all(...names)[0]
  const date = (...names: string[]) => {
    const text = first(...names)
    return text === undefined ? undefined : readReferenceDate(text)
  }
  const [from, to] = [first('citation_firstpage'), first('citation_lastpage')]
  const journal = first('citation_journal_title')
  return {
    type: journal === undefined ? ownEntry(TYPES, first('og:type')?.toLowerCase() ?? '') : 'article-journal',
    title: first('citation_title', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'parsely-title'),
    author: peopleOf(
      all(
        'citation_author',
        'dc.creator',
        'dcterms.creator',
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'twitter:creator',
      ),
    ),
    publisher:
      journal ??
      first('og:site_name', 'citation_publisher', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'),
    issued: date(
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'article:published_time',
      'article:published',
      'og:article:published_time',
      'datepublished',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'date',
    ),
    modified: date('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'),
    url: first('og:url', 'citation_public_url', 'citation_fulltext_html_url', 'twitter:url', 'parsely-link'),
    language: first('citation_language', 'og:locale', 'dc.language', 'dcterms.language')?.replace('_', '-'),
    doi: first('citation_doi', 'dc.identifier.doi', 'prism.doi')?.replace(/^doi:\s*/i, ''),
    volume: first('citation_volume'),
    issue: first('citation_issue'),
    page: from !== undefined && to !== undefined && from !== to ? `${from}–${to}` : from,
  }
}

/** Addresses and handles of accounts are no names; *By* before one is none of it. */
function peopleOf(values: string[]): CslName[] | undefined {
  const names = values
    .filter((value) => !/^(?:https?:|@|www\.)/i.test(value))
    .flatMap((value) => peopleIn(value.replace(/^(?:by|von|par|por|di|door|بقلم|کتبه)[\s:]+/i, '')))
  return names.length > 0 ? names : undefined
}

/** The people of a byline: one, several, or `Petrov, Ana`. What is none stays whole. */
export function peopleIn(byline: string): CslName[] {
  const plain = byline.trim()
  if (plain === '') return []
  const names = splitNames(plain)
  if (names.length > 1 && names.every(looksLikeName)) return names.map(cslNameOf)
  if (/^[^,]+,\s*[^,]+$/.test(plain) && !looksLikeOrganisation(plain)) return [risName(plain)]
  return [looksLikeName(plain) && !looksLikeOrganisation(plain) ? cslNameOf(plain) : { literal: plain }]
}
