import { NOT_FOUND, notFoundPage } from './not-found'
import type { SitePlan } from './site'
import { newsSitemap, sitemaps } from './sitemaps'

/**
 * The files of a site that are neither stories nor lists, by their paths: the page of what is not there and, where the site
 * has an address, sitemaps. `now`: milliseconds since 1970.
 */
export function aroundStories(plan: SitePlan, now: number): Map<string, string> {
  const files = new Map([[NOT_FOUND, notFoundPage(plan)]])
  if (plan.site.address === undefined) return files
  for (const [path, xml] of [...sitemaps(plan), ...newsSitemap(plan, now)]) files.set(path, xml)
  return files
}
