import { addressOf } from './address'
import { findFrom, sitePage } from './shell'
import type { SitePlan } from './site'
import { siteWords } from './words'

export const NOT_FOUND = '404.html'

/** The page of addresses that lead nowhere. It is shown at any depth, so that it finds the rest from the root of the web site. */
export function notFoundPage(plan: SitePlan): string {
  const { site } = plan
  const words = siteWords(site.language)
  const beside = findFrom(NOT_FOUND)
  const find = (path: string) => {
    const address = addressOf(site, path)
    return address === undefined ? beside(path) : new URL(address).pathname
  }
  const content = `<h1>${words.notFound}</h1>\n<p class="nothing">${words.notFoundHint}</p>\n`
  return sitePage(plan, { path: NOT_FOUND, title: `${words.notFound} – ${site.name}`, content, hidden: true, find })
}
