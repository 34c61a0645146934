import { addressOf } from './address'
import type { SiteCard } from './card'
import { ATOM, FED, JSON_FEED } from './feed-files'
import type { Listing, Site, SitePlan } from './site'
import { pageIn } from './story-page'
import { xmlElement, xmlText } from './xml'

/** The whole texts of stories, as HTML that can be read anywhere, by the ids of the stories. */
export type FeedTexts = ReadonlyMap<string, string>

/** The newest stories, with their texts, as an Atom feed (RFC 4287). Takes a site that has an address. */
export function atomFeed({ site, latest }: SitePlan, texts: FeedTexts): string {
  const entries = fedCards(latest)
  const home = wholeAddress(site, 'index.html')
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(site.language)}">\n`,
    xmlElement('id', home),
    xmlElement('title', site.name),
    xmlElement('updated', lastOf(entries)),
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>\n`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(wholeAddress(site, ATOM))}"/>\n`,
    `<author>${xmlElement('name', site.name)}</author>\n`,
    ...entries.map((card) => atomEntry(site, card, texts.get(card.id))),
    '</feed>\n',
  ].join('')
}

function atomEntry(site: Site, card: SiteCard, text: string | undefined): string {
  const address = wholeAddress(site, pageIn(card.folder))
  const { title, standfirst, publishedAt, updatedAt, authors, tags, language } = card
  return [
    `<entry xml:lang="${xmlText(language)}">\n`,
    xmlElement('id', address),
    xmlElement('title', title),
    xmlElement('published', publishedAt),
    xmlElement('updated', updatedAt),
    `<link rel="alternate" type="text/html" hreflang="${xmlText(language)}" href="${xmlText(address)}"/>\n`,
    ...authors.map((name) => `<author>${xmlElement('name', name)}</author>\n`),
    ...tags.map(({ slug, name }) => `<category term="${xmlText(slug)}" label="${xmlText(name)}"/>\n`),
    standfirst === '' ? '' : xmlElement('summary', standfirst),
    text === undefined ? '' : `<content type="html">${xmlText(text)}</content>\n`,
    '</entry>\n',
  ].join('')
}

/** The same as a JSON feed (1.1). */
export function jsonFeed({ site, latest }: SitePlan, texts: FeedTexts): string {
  const items = fedCards(latest).map((card) => {
    const url = wholeAddress(site, pageIn(card.folder))
    const { title, standfirst, publishedAt, updatedAt, authors, tags, language, image } = card
    const text = texts.get(card.id)
    return {
      id: url,
      url,
      title,
      ...(standfirst !== '' && { summary: standfirst }),
      ...(text === undefined ? { content_text: standfirst || title } : { content_html: text }),
      ...(image && { image: new URL(image.url, url).href }),
      date_published: publishedAt,
      date_modified: updatedAt,
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
      language,
    }
  })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: wholeAddress(site, 'index.html'),
    feed_url: wholeAddress(site, JSON_FEED),
    language: site.language,
    items,
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

/** The stories that feeds have. */
export function fedCards({ cards }: Pick<Listing, 'cards'>): SiteCard[] {
  return cards.slice(0, FED)
}

/** The time at which something last changed; the beginning of time where there is nothing. */
function lastOf(cards: SiteCard[]): string {
  return cards.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), new Date(0).toISOString())
}

export function wholeAddress(site: Site, path: string): string {
  const address = addressOf(site, path)
  if (address === undefined) throw new Error(`a site without an address has no feeds: ${path}`)
  return address
}
