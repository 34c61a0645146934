import type { SiteCard } from './card'
import { NEWS_SITEMAP, SITEMAP } from './feed-files'
import { wholeAddress } from './feeds'
import type { SitePlan } from './site'
import { pageIn } from './story-page'
import { xmlElement } from './xml'

/** So many addresses a sitemap may hold; a site that has more gets several, and one that names them. */
const MOST = 50_000
/** Google News reads stories of two days, and a thousand of them. */
const NEWS_TIME = 2 * 86_400_000
const MOST_NEWS = 1000

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The addresses of all that readers may look for, for search engines: one file or several, by their paths. */
export function sitemaps(plan: SitePlan): Map<string, string> {
  const { site, latest, sections, tags } = plan
  const lists = [latest, ...sections, ...tags.values()].map(({ folder }) => {
    return `<url>\n${xmlElement('loc', wholeAddress(site, pageIn(folder)))}</url>\n`
  })
  const stories = latest.cards.map(({ folder, updatedAt }) => {
    return `<url>\n${xmlElement('loc', wholeAddress(site, pageIn(folder)))}${xmlElement('lastmod', updatedAt)}</url>\n`
  })
  const urls = [...lists, ...stories]
  if (urls.length <= MOST) return new Map([[SITEMAP, mapOf(urls)]])
  const parts = Array.from({ length: Math.ceil(urls.length / MOST) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    xml: mapOf(urls.slice(index * MOST, (index + 1) * MOST)),
  }))
  const index = parts.map(({ path }) => `<sitemap>\n${xmlElement('loc', wholeAddress(site, path))}</sitemap>\n`)
  return new Map([
    [SITEMAP, `${HEAD}<sitemapindex ${SCHEMA}>\n${index.join('')}</sitemapindex>\n`],
    ...parts.map(({ path, xml }) => [path, xml] as const),
  ])
}

function mapOf(urls: string[]): string {
  return `${HEAD}<urlset ${SCHEMA}>\n${urls.join('')}</urlset>\n`
}

/** What Google News reads: the stories of the two days before `now` (milliseconds since 1970). */
export function newsSitemap({ site, latest }: SitePlan, now: number): Map<string, string> {
  const recent = latest.cards.filter(({ publishedAt }) => Date.parse(publishedAt) > now - NEWS_TIME).slice(0, MOST_NEWS)
  const urls = recent.map((card) => {
    return `<url>\n${xmlElement('loc', wholeAddress(site, pageIn(card.folder)))}${newsOf(card, site.name)}</url>\n`
  })
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return new Map([[NEWS_SITEMAP, `${HEAD}<urlset ${SCHEMA} ${news}>\n${urls.join('')}</urlset>\n`]])
}

function newsOf({ language, publishedAt, title }: SiteCard, name: string): string {
  const publication = xmlElement('news:name', name) + xmlElement('news:language', newsLanguage(language))
  const facts = xmlElement('news:publication_date', publishedAt) + xmlElement('news:title', title)
  return `<news:news>\n<news:publication>\n${publication}</news:publication>\n${facts}</news:news>\n`
}

/** Two or three letters; of Chinese also where it is written. */
function newsLanguage(language: string): string {
  const tag = language.toLowerCase()
  if (/^zh(?:-|$)/.test(tag)) return /-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-tw' : 'zh-cn'
  return tag.split('-', 1)[0] ?? tag
}
