import { aroundStories } from '../../../shared/export/site/around'
import { allListPages, type ListPage, listPageHtml } from '../../../shared/export/site/list-pages'
import type { SitePlan } from '../../../shared/export/site/site'
import { sha256 } from '../../store/hash'
import { announce } from './announce'
import { eachOf } from './each-of'
import { shellOf } from './edition'
import type { Manifest } from './manifest'
import type { SiteFiles } from './site-files'

/**
 * Writes what leads to the stories of a site. A list is made anew only where it would be made from something else than the
 * one that is there. Gives the paths, and of the lists what they were made from. Throws site.taken.
 */
export async function writeAround(
  out: string,
  manifest: Manifest,
  files: SiteFiles,
  { plan, now }: { plan: SitePlan; now: number },
): Promise<{ paths: string[]; lists: Manifest['lists'] }> {
  const pages = allListPages(plan)
  const around = aroundStories(plan, now)
  const paths = [...pages.map(({ path }) => path), ...around.keys()]
  await announce(out, manifest, files, paths)
  const madeFrom = sourcesOf(plan, files)
  await eachOf(pages, async (page) => {
    const { path } = page
    if (files.isThere(path) && manifest.lists[path] === madeFrom(page)) return
    await files.put(path, listPageHtml(plan, page))
  })
  await eachOf(around, ([path, text]) => files.put(path, text))
  return { paths, lists: Object.fromEntries(pages.map((page) => [page.path, madeFrom(page)])) }
}

/** Gives of a page a hash of what it is made from and of what is there: a page that has only been announced is like no other. */
function sourcesOf(plan: SitePlan, { known }: SiteFiles): (page: ListPage) => string {
  const shell = shellOf(plan)
  const cards = new Map([...plan.cards].map(([id, card]) => [id, sha256(JSON.stringify(card))]))
  return ({ path, listing: { kind, name }, shown, newer, older, number }) => {
    const stories = shown.map(({ id }) => cards.get(id))
    return sha256(JSON.stringify([shell, known.get(path), kind, name, newer, older, number, stories]))
  }
}
