import { directionOf } from '../../article/article'
import { escapeAttribute, escapeText } from '../html/escape'
import { addressOf, urlBetween } from './address'
import { ATOM, JSON_FEED } from './feed-files'
import type { Listing, Site, SitePlan } from './site'
import { siteWords } from './words'

export const STYLESHEET = 'style.css'

/** How a page finds what else is in the site. */
export type Find = (path: string) => string

/** From a page in its place, by relative URLs. */
export const findFrom =
  (path: string): Find =>
  (to) =>
    urlBetween(path, to)

/** The style sheet and the feeds, in the head of a page. */
export function besideHtml({ address, name }: Site, find: Find): string {
  const feed = (type: string, file: string) =>
    `<link rel="alternate" type="${type}" title="${escapeAttribute(name)}" href="${find(file)}">\n`
  const feeds =
    address === undefined ? '' : feed('application/atom+xml', ATOM) + feed('application/feed+json', JSON_FEED)
  return `<link rel="stylesheet" href="${find(STYLESHEET)}">\n${feeds}`
}

/** What stands above the content of each page: the name of the site and the way to its sections. */
export function mastheadHtml({ site, sections }: SitePlan, find: Find, here?: Listing): string {
  const words = siteWords(site.language)
  const links = sections.map((section) => {
    const current = section === here ? ' aria-current="page"' : ''
    return `<li><a href="${find(`${section.folder}index.html`)}"${current}>${escapeText(section.name)}</a></li>\n`
  })
  const nav = links.length === 0 ? '' : `<nav aria-label="${words.sections}">\n<ul>\n${links.join('')}</ul>\n</nav>\n`
  const current = here?.kind === 'latest' ? ' aria-current="page"' : ''
  const home = `<a href="${find('index.html')}"${current}>${escapeText(site.name)}</a>`
  return `<header class="masthead"${ownLanguage(site)}>\n<p class="site-name">${home}</p>\n${nav}</header>\n`
}

export function footerHtml({ site }: SitePlan, find: Find): string {
  const words = siteWords(site.language)
  const feed = site.address === undefined ? '' : ` · <a href="${find(ATOM)}">${words.feed}</a>`
  const home = `<a href="${find('index.html')}">${escapeText(site.name)}</a>`
  return `<footer class="site-foot"${ownLanguage(site)}>\n<p>${home}${feed}</p>\n</footer>\n`
}

function ownLanguage({ language }: Site): string {
  return ` lang="${escapeAttribute(language)}" dir="${directionOf(language)}"`
}

interface Page {
  path: string
  title: string
  content: string
  here?: Listing
  /** No search engine is to keep it. */
  hidden?: boolean
  find?: Find
}

/** A page of the site that is no story, in the site's language. */
export function sitePage(plan: SitePlan, { path, title, content, here, hidden, find = findFrom(path) }: Page): string {
  const { site } = plan
  const words = siteWords(site.language)
  const address = addressOf(site, path)
  const canonical = address === undefined || hidden ? '' : `<link rel="canonical" href="${escapeAttribute(address)}">\n`
  return [
    `<!DOCTYPE html>\n<html${ownLanguage(site)}>\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escapeText(title)}</title>\n`,
    hidden ? '<meta name="robots" content="noindex">\n' : '',
    canonical,
    besideHtml(site, find),
    `</head>\n<body class="of-site">\n<a class="skip" href="#content">${words.skip}</a>\n`,
    mastheadHtml(plan, find, here),
    `<main id="content">\n${content}</main>\n`,
    footerHtml(plan, find),
    '</body>\n</html>\n',
  ].join('')
}
