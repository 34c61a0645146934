import { setTimeout as wait } from 'node:timers/promises'
import type { Library } from '../../library/library'
import { sha256 } from '../../store/hash'
import type { SiteOptions } from './site-options'
import { type WrittenSite, writeSite } from './write-site'

/** How long to wait before looking again, in milliseconds. */
const PAUSE = 1000
/** Time alone lets stories out, whose embargo ends, and out of the sitemap of the news. */
const AT_LEAST = 60_000

/** Writes a site whenever its library has changed, and now and then, until it is stopped. Hears what came of each time. */
export async function followSite(
  library: Library,
  options: Omit<SiteOptions, 'now'>,
  stopped: AbortSignal,
  wrote: (site: WrittenSite) => Promise<void>,
): Promise<void> {
  let known = ''
  let last = -Infinity
  while (!stopped.aborted) {
    const state = sha256(JSON.stringify(await library.storedHashes()))
    const now = Date.now()
    if (state !== known || now - last >= AT_LEAST) {
      await wrote(await writeSite(library, { ...options, now }))
      known = state
      last = now
    }
    await wait(PAUSE, undefined, { signal: stopped }).catch(() => undefined)
  }
}
