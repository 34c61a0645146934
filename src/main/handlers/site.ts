import { areMany, pruneSite } from '../files/site/prune-site'
import { siteOf } from '../files/site/site-of'
import { writeSite } from '../files/site/write-site'
import type { HandlersOf, House } from './house'

/** Adds the folder of the site to `exported`. */
export function siteHandlers(
  { library, settings, desktop, progressed, report }: House,
  exported: Set<string>,
): HandlersOf<'site'> {
  let stop = new AbortController()
  return {
    async 'site.export'() {
      stop = new AbortController()
      const path = await desktop.chooseSiteFolder(settings.get().siteFolder)
      if (path === undefined) return null
      const site = await siteOf(settings.get(), path)
      progressed({ work: 'exporting', done: 0, total: 0 })
      const outcome = await writeSite(await library, {
        ...site,
        stopped: stop.signal,
        now: Date.now(),
        progressed: (done, total) => progressed({ work: 'exporting', done, total }),
        report: (error) => report('site.export', error),
      })
      const { stories, files, written, orphans, missingPictures, disputed, failed, stopped } = outcome
      await settings.set({ siteFolder: path })
      exported.add(path)
      const consents = orphans.length > 0 && (await desktop.mayRemove(orphans.length, areMany(orphans.length, files)))
      return {
        path,
        stories,
        written,
        removed: consents ? await pruneSite(path) : 0,
        missingPictures,
        disputed,
        failed: failed.length,
        problem: failed[0]?.problem ?? null,
        feeds: site.site.address !== undefined,
        stopped,
      }
    },
    async 'site.stop'() {
      stop.abort()
      return {}
    },
  }
}
