import { ATOM, JSON_FEED } from './feed-files'
import { atomFeed, jsonFeed } from './feeds'
import { emptyListPage, listPaths } from './list-pages'
import type { SitePlan } from './site'

/**
 * What the pages of stories and lists lead to and is not there yet, without any story, by paths: feeds and lists. Each leads
 * at most to those before it, so that once all are there, the pages of a site can be written in any order and none ever
 * leads nowhere.
 */
export function groundOf(plan: SitePlan, isThere: (path: string) => boolean): Map<string, string> {
  const { latest, sections, tags } = plan
  const bare: SitePlan = { ...plan, latest: { ...latest, cards: [] }, sections: [], tags: new Map(), cards: new Map() }
  const files = new Map<string, string>()
  const lay = (path: string, write: () => string) => {
    if (!isThere(path)) files.set(path, write())
  }
  if (plan.site.address !== undefined) {
    lay(ATOM, () => atomFeed(bare, NO_TEXTS))
    lay(JSON_FEED, () => jsonFeed(bare, NO_TEXTS))
  }
  for (const listing of [latest, ...sections, ...tags.values()])
    for (const path of listPaths(listing).toReversed()) lay(path, () => emptyListPage(bare, listing, path))
  return files
}

const NO_TEXTS = new Map<string, string>()
