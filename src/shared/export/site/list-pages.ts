import { formatDate } from '../../article/reference'
import { timeHtml } from '../html/element'
import { escapeAttribute, escapeText } from '../html/escape'
import { dayOf } from '../day-of'
import type { SiteCard } from './card'
import { type Find, findFrom, sitePage } from './shell'
import type { Listing, SitePlan } from './site'
import { siteWords } from './words'

/** So many stories are on a page; on the first one up to twice as many, less one. */
export const ON_PAGE = 20

/** A page of a list: all that it is written from but the site and its sections. */
export interface ListPage {
  path: string
  listing: Listing
  shown: SiteCard[]
  newer: string | undefined
  older: string | undefined
  /** 0 is the first page. */
  number: number
}

/** The pages of all the lists of a site. */
export function allListPages({ latest, sections, tags }: SitePlan): ListPage[] {
  return [latest, ...sections, ...tags.values()].flatMap(listPages)
}

/**
 * The pages of a list. Those of earlier stories are counted from the oldest on, so that what is on them, and where it is,
 * stays as it is when a story comes out: only the first page changes.
 */
export function listPages(listing: Listing): ListPage[] {
  const { cards } = listing
  const all = listPaths(listing)
  const earlier = all.length - 1
  return all.map((path, index) => {
    const end = cards.length - index * ON_PAGE
    return {
      path,
      listing,
      shown: cards.slice(index === earlier ? 0 : end - ON_PAGE, end),
      newer: all[index + 1],
      older: all[index - 1],
      number: index === earlier ? 0 : index + 1,
    }
  })
}

/** Where the pages of a list are, the earliest stories first. */
export function listPaths({ cards, folder }: Listing): string[] {
  const earlier = Math.max(0, Math.floor(cards.length / ON_PAGE) - 1)
  const paths = Array.from({ length: earlier }, (_, index) => `${folder}page-${index + 1}.html`)
  return [...paths, `${folder}index.html`]
}

/** A page of a list on which no story is yet. */
export function emptyListPage(plan: SitePlan, listing: Listing, path: string): string {
  return listPageHtml(plan, { path, listing, shown: [], newer: undefined, older: undefined, number: 0 })
}

export function listPageHtml(plan: SitePlan, { path, listing, shown, newer, older, number }: ListPage): string {
  const words = siteWords(plan.site.language)
  const heading = headingOf(listing, words)
  const part = number === 0 ? '' : ` – ${words.earlier}, ${number}`
  const title = listing.kind === 'latest' ? `${plan.site.name}${part}` : `${heading}${part} – ${plan.site.name}`
  const find = findFrom(path)
  const items = shown.map((card) => cardHtml(card, listing, find, plan.site.timeZone))
  const stories =
    items.length === 0 ? `<p class="nothing">${words.none}</p>\n` : `<div class="stories">\n${items.join('')}</div>\n`
  const step = (to: string | undefined, rel: string, text: string) =>
    to === undefined ? '' : `<li><a rel="${rel}" href="${find(to)}">${text}</a></li>\n`
  const steps = step(newer, 'prev', words.newer) + step(older, 'next', words.older)
  const nav = steps === '' ? '' : `<nav class="steps" aria-label="${words.pages}">\n<ul>\n${steps}</ul>\n</nav>\n`
  const content = `<h1>${escapeText(heading)}${part === '' ? '' : `<span class="part">${escapeText(part)}</span>`}</h1>\n${stories}${nav}`
  return sitePage(plan, { path, title, content, here: listing })
}

function headingOf({ kind, name }: Listing, words: ReturnType<typeof siteWords>): string {
  return kind === 'latest' ? words.latest : kind === 'tag' ? words.tagged(name) : name
}

/** A story in a list, in its own language and direction. */
function cardHtml(card: SiteCard, { kind }: Listing, find: Find, zone: string | undefined): string {
  const { title, standfirst, byline, language, direction, publishedAt, image } = card
  const url = find(`${card.folder}index.html`)
  const kicker = card.kicker || (kind === 'section' ? '' : card.section)
  const facts = [
    byline && escapeText(byline),
    timeHtml(publishedAt, formatDate(dayOf(publishedAt, zone), language)),
  ].filter(Boolean)
  return [
    `<article lang="${escapeAttribute(language)}" dir="${direction}">\n`,
    image === undefined ? '' : pictureHtml(image, find(card.folder)),
    '<div>\n',
    kicker === '' ? '' : `<p class="kicker">${escapeText(kicker)}</p>\n`,
    `<h2><a href="${url}">${escapeText(title)}</a></h2>\n`,
    standfirst === '' ? '' : `<p class="summary">${escapeText(standfirst)}</p>\n`,
    `<p class="facts">${facts.join(' · ')}</p>\n</div>\n</article>\n`,
  ].join('')
}

/** What the picture shows is told by the story; here it stands beside its headline. */
function pictureHtml({ url, width, height }: NonNullable<SiteCard['image']>, folder: string): string {
  return `<img src="${escapeAttribute(folder + url)}" alt="" width="${width}" height="${height}" loading="lazy">\n`
}
