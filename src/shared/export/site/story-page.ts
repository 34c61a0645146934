import type { Article } from '../../article/article'
import { articleHtml } from '../html'
import { escapeAttribute } from '../html/escape'
import { headHtml } from '../html/head'
import { labelsFor } from '../html/labels'
import { linkable } from '../safe-url'
import type { ExportOptions, SiteLinks } from '../options'
import { forReaders } from '../withdrawn'
import { addressOf } from './address'
import { besideHtml, findFrom, footerHtml, mastheadHtml } from './shell'
import type { SiteCard } from './card'
import type { SitePlan } from './site'

type StoryOptions = Omit<ExportOptions, 'notForPublication' | 'stylesheet'>

export interface SiteStory {
  /** The story with the address that it has in the site, unless it is known by another one. */
  article: Article
  options: ExportOptions
}

/** A story as its page in a site is written and proven. */
export function siteStory(plan: SitePlan, { folder }: SiteCard, article: Article, options: StoryOptions): SiteStory {
  const url = linkable(article.publication?.url ?? '') ?? addressOf(plan.site, pageIn(folder))
  const publication = article.publication && { ...article.publication, ...(url !== undefined && { url }) }
  return {
    article: { ...article, ...(publication && { publication }) },
    options: {
      ...options,
      publisher: options.publisher?.trim() || plan.site.name,
      notForPublication: false,
    },
  }
}

/** The page of a story: the story in its own language and direction, what is around it in those of the site. */
export function storyPage(plan: SitePlan, { folder }: SiteCard, { article, options }: SiteStory): string {
  const labels = labelsFor(article.language)
  const find = findFrom(pageIn(folder))
  return [
    `<!DOCTYPE html>\n<html lang="${escapeAttribute(article.language)}" dir="${article.direction}">\n`,
    headHtml(forReaders(article), options, labels, besideHtml(plan.site, find)),
    `<body class="of-site">\n<a class="skip" href="#story"${labels.attribute}>${labels.words.skip}</a>\n`,
    mastheadHtml(plan, find),
    '<main id="story">\n',
    articleHtml(article, options),
    '</main>\n',
    footerHtml(plan, find),
    '</body>\n</html>\n',
  ].join('')
}

/** Where a story leads to: stories that can be read, those of them whose page is there, and tags. */
export function linksFrom(
  { cards, tags }: SitePlan,
  folder: string,
  isThere: (page: string) => boolean = () => true,
): SiteLinks {
  const find = findFrom(pageIn(folder))
  return {
    story(id) {
      const card = cards.get(id)
      if (card === undefined || card.withdrawn) return undefined
      const page = pageIn(card.folder)
      return isThere(page) ? find(page) : undefined
    },
    tag(slug) {
      const tag = tags.get(slug)
      return tag && find(pageIn(tag.folder))
    },
  }
}

export function pageIn(folder: string): string {
  return `${folder}index.html`
}
