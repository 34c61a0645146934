import { listPages } from './list-pages'
import { NOT_FOUND, notFoundPage } from './not-found'
import type { SitePlan } from './site'
import { newsSitemap, sitemaps } from './sitemaps'

/**
 * The files of a site that follow from the cards of its stories, by their paths: lists, the page of what is not there and,
 * where the site has an address, sitemaps. `now`: milliseconds since 1970.
 */
export function aroundStories(plan: SitePlan, now: number): Map<string, string> {
  const files = new Map<string, string>()
  for (const listing of [plan.latest, ...plan.sections, ...plan.tags.values()])
    for (const { path, html } of listPages(plan, listing)) files.set(path, html)
  files.set(NOT_FOUND, notFoundPage(plan))
  if (plan.site.address === undefined) return files
  for (const [path, xml] of [...sitemaps(plan), ...newsSitemap(plan, now)]) files.set(path, xml)
  return files
}
