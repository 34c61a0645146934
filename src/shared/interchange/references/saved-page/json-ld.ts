import type { CslName } from '../../../article/source'
import { jsonItems } from '../csl-json/json-items'
import { readReferenceDate } from '../reference-date'
import { peopleIn } from './meta-tags'
import type { PageCard } from './page-card'

export type Thing = Record<string, unknown>

/** The types of schema.org that are what a page is about, from the surest, and their CSL types. */
const TYPES: [RegExp, string][] = [
  [/^(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle$/, 'article-newspaper'],
  [/^ScholarlyArticle$/, 'article-journal'],
  [/^BlogPosting$/, 'post-weblog'],
  [/^LiveBlogPosting$/, 'article-newspaper'],
  [/^(?:SocialMedia|DiscussionForum)Posting$/, 'post'],
  [/^(?:Article|SatiricalArticle|AdvertiserContentArticle)$/, 'article-newspaper'],
  [/^(?:Report|TechArticle)$/, 'report'],
  [/^Dataset$/, 'dataset'],
  [/^Legislation$/, 'legislation'],
  [/^(?:VideoObject|PodcastEpisode|RadioEpisode|TVEpisode|AudioObject)$/, 'broadcast'],
  [/^Book$/, 'book'],
  [/^(?:WebPage|ItemPage)$/, 'webpage'],
]

/** The things that texts of linked data tell of: in arrays and graphs too. What is no JSON tells of nothing. */
export function dataIn(texts: string[]): Thing[] {
  return texts.flatMap((text) => {
    const found = jsonItems(loosened(text))
    return found === 'too-deep' ? [] : thingsIn(found.items)
  })
}

/** Pages put comments around their data and line ends inside its texts, which JSON has not. */
function loosened(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/;\s*$/, '')
    .replace(/[\n\r\t]/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
}

function thingsIn(items: unknown[]): Thing[] {
  return items.flatMap((item) => {
    if (Array.isArray(item)) return thingsIn(item)
    if (!isThing(item)) return []
    const graph = item['@graph']
    return [
      item,
      ...(Array.isArray(graph) ? thingsIn(graph) : []),
      ...(isThing(item.mainEntity) ? [item.mainEntity] : []),
    ]
  })
}

/** What the thing that a page is about says. Others are asked only for what it refers to by its `@id`. */
export function cardOfData(things: Thing[]): PageCard {
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  )
  const whole = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value
  const [about, type] = mainThing(things) ?? []
  if (!about) return {}
  const first = (...names: string[]) =>
    names.map((name) => wordsOf(whole(about[name]))).find((words) => words !== undefined)
  const date = (...names: string[]) => {
    const text = first(...names)
    return text === undefined ? undefined : readReferenceDate(text)
  }
  const people = listOf(about.author ?? about.creator)
    .map(whole)
    .flatMap(namesOf)
  return {
    type,
    title: first('headline', 'name', 'alternativeHeadline'),
    author: people.length > 0 ? people : undefined,
    publisher: first('publisher', 'sourceOrganization', 'isPartOf'),
    issued: date('datePublished', 'dateCreated', 'uploadDate'),
    modified: date('dateModified'),
    url: first('url', 'mainEntityOfPage', '@id'),
    language: first('inLanguage'),
    doi: /^(?:https?:\/\/doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(first('sameAs', 'identifier') ?? '')?.[1],
  }
}

/** The thing that a page is about, and its CSL type. */
export function mainThing(things: Thing[]): [Thing, string] | undefined {
  for (const [pattern, type] of things.length === 0 ? [] : TYPES) {
    const found = things.find((thing) => listOf(thing['@type']).some((name) => pattern.test(String(name))))
    if (found) return [found, type]
  }
  return undefined
}

/** A text, or what a thing or a list is called by. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(wordsOf).find((words) => words !== undefined)
  return isThing(value) ? (wordsOf(value.name) ?? wordsOf(value['@id'])) : undefined
}

/** A person by its parts where the page gives them; an organisation whole. */
function namesOf(author: unknown): CslName[] {
  if (typeof author === 'string') return peopleIn(author)
  if (!isThing(author)) return []
  const [family, given] = [wordsOf(author.familyName), wordsOf(author.givenName)]
  if (family !== undefined) return [{ family, ...(given !== undefined && { given }) }]
  const name = wordsOf(author.name)
  if (name === undefined || /^https?:/.test(name)) return []
  return listOf(author['@type']).includes('Person') ? peopleIn(name) : [{ literal: name }]
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
