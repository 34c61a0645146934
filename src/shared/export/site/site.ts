import { slugOf } from '../../article/slug'
import { clashKey, safeFileName } from '../file-name'
import type { SiteCard } from './card'

/** What a site is, whatever stories are in it. */
export interface Site {
  name: string
  /** Where it will be found, as `siteAddress` gives it: what feeds and sitemaps need. */
  address?: string | undefined
  /** The language (BCP 47) of everything that is not a story. */
  language: string
  /** The time zone by which days are told, see `dayOf`. */
  timeZone?: string | undefined
}

/** A page that gathers stories: all of them, those of a section or those with a tag. */
export interface Listing {
  kind: 'latest' | 'section' | 'tag'
  name: string
  /** Its folder in the site, with a slash at its end; empty for the whole. */
  folder: string
  /** The newest first. */
  cards: SiteCard[]
}

/** A site with its stories in their places. */
export interface SitePlan {
  site: Site
  latest: Listing
  sections: Listing[]
  tags: ReadonlyMap<string, Listing>
  /** By id. */
  cards: ReadonlyMap<string, SiteCard>
}

/** Sections stand in the order that the newsroom gave them, others after them by name. Withdrawn stories are in no list. */
export function planOf(site: Site, all: SiteCard[], sectionOrder: readonly string[]): SitePlan {
  const cards = all.toSorted(newestFirst)
  const listed = cards.filter(({ withdrawn }) => !withdrawn)
  const sections = new Map<string, { name: string; cards: SiteCard[] }>()
  const tags = new Map<string, { name: string; cards: SiteCard[] }>()
  const slugs = new Map<string, string>()
  for (const card of listed) {
    const { section } = card
    if (section !== '') {
      const slug = slugs.get(section) ?? slugOf(section)
      slugs.set(section, slug)
      gather(sections, slug, section, card)
    }
    for (const { slug, name } of card.tags) gather(tags, slug, name, card)
  }
  const place = new Map(sectionOrder.map((name, index) => [slugOf(name), index]))
  const rank = (slug: string) => place.get(slug) ?? Infinity
  const ordered = [...sections].sort(
    ([a, { name }], [b, other]) => rank(a) - rank(b) || (name < other.name ? -1 : 1) || 0,
  )
  const listing = foldersIn()
  const bySection = listing('section', ordered)
  const byTag = listing(
    'tag',
    [...tags].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return {
    site,
    latest: { kind: 'latest', name: site.name, folder: '', cards: listed },
    sections: bySection.map(([, section]) => section),
    tags: new Map(byTag),
    cards: new Map(cards.map((card) => [card.id, card])),
  }
}

/** What is published last comes first; what came out at the same moment by its id, so that an order is always the same. */
function newestFirst(a: SiteCard, b: SiteCard): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}

type Gathered = { name: string; cards: SiteCard[] }

function gather(into: Map<string, Gathered>, slug: string, name: string, card: SiteCard): void {
  const gathered = into.get(slug)
  if (!gathered) into.set(slug, { name, cards: [card] })
  else if (gathered.cards.at(-1) !== card) gathered.cards.push(card)
}

/** Gives each list a folder that no other has on any system. */
function foldersIn() {
  const taken = new Set<string>()
  return (kind: 'section' | 'tag', lists: [string, Gathered][]): [string, Listing][] =>
    lists.map(([slug, { name, cards }]) => {
      const stem = safeFileName(slugOf(slug)) || kind
      let folder = `${kind}s/${stem}/`
      for (let n = 2; taken.has(clashKey(folder)); n++) folder = `${kind}s/${stem}-${n}/`
      taken.add(clashKey(folder))
      return [slug, { kind, name, folder, cards }]
    })
}
