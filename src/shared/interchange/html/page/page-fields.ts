import { directionOf } from '../../../article/article'
import { fromCslDate } from '../../../article/csl-date'
import type { CslName } from '../../../article/source'
import type { Draft } from '../../draft'
import { proposeTag } from '../../propose-tag'
import { cardOfData, dataIn, listOf, mainThing, wordsOf } from '../../references/saved-page/json-ld'
import { cardOfMeta } from '../../references/saved-page/meta-tags'
import type { PageParts } from '../../references/saved-page/page-parts'
import { addressOf, titleWithoutSite } from '../../references/saved-page/source-card'

const MOST_TAGS = 30
const LONGEST_TAG = 60

/** What a page says of its story in its linked data and meta tags goes to the fields. Gives the page's own address. */
export function takePageFields(parts: PageParts, draft: Draft, savedFrom: string | undefined): string | undefined {
  const { article } = draft
  const things = dataIn(parts.data)
  const [thing = {}] = mainThing(things) ?? []
  const [data, meta] = [cardOfData(things), cardOfMeta(parts.metas)]
  const said = (...names: string[]) => {
    const content = (name: string) => parts.metas.find(([known]) => known === name)?.[1].trim()
    return names.map(content).find((words) => words !== undefined && words !== '')
  }
  const publisher = data.publisher ?? meta.publisher
  article.headline = titleWithoutSite(data.title ?? meta.title, publisher) ?? ''
  article.standfirst = wordsOf(thing.description) ?? said('og:description', 'description', 'twitter:description') ?? ''
  article.section = wordsOf(thing.articleSection) ?? said('article:section', 'section', 'parsely-section') ?? ''
  for (const name of data.author ?? meta.author ?? []) addByline(name, publisher, draft)
  const day = fromCslDate(data.issued ?? meta.issued)
  if (day !== undefined) article.eventDate = day
  takeLanguage([data.language, parts.language, meta.language], draft)
  for (const tag of tagsIn(thing.keywords, parts)) proposeTag(article.tags, tag)
  return addressOf([parts.canonical, data.url, meta.url, savedFrom], savedFrom)?.replace(/#.*$/s, '')
}

function addByline({ given, family, literal }: CslName, publisher: string | undefined, { article }: Draft): void {
  const name = literal ?? [given, family].filter(Boolean).join(' ')
  if (name === '' || article.bylines.some((byline) => byline.name === name)) return
  article.bylines.push({ name, role: name === publisher ? 'agency' : 'author' })
}

function takeLanguage(said: (string | undefined)[], { article }: Draft): void {
  for (const each of said) {
    const tag = each?.trim().replace(/_/g, '-') ?? ''
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) continue
    article.language = tag
    article.direction = directionOf(tag)
    return
  }
}

function tagsIn(keywords: unknown, { metas }: PageParts): string[] {
  const ofMeta = metas.flatMap(([name, content]) => (name === 'article:tag' ? [content] : []))
  const listed = metas.flatMap(([name, content]) => (/^(?:news_)?keywords$/.test(name) ? [content] : []))
  const all = [...listOf(keywords).map((each) => wordsOf(each) ?? ''), ...ofMeta, ...listed]
  return all
    .flatMap((words) => words.split(/[,;،؛]/))
    .map((words) => words.trim().replace(/^\w+:/, ''))
    .filter((words) => words !== '' && words.length <= LONGEST_TAG)
    .slice(0, MOST_TAGS)
}
