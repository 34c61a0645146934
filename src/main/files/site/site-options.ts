import type { Site } from '../../../shared/export/site/site'
import type { Manner } from '../manner'

export interface SiteOptions {
  /** The folder of the site. */
  out: string
  site: Site
  /** The order of its sections. */
  sections: readonly string[]
  manner: Manner
  /** Milliseconds since 1970. */
  now: number
  /** When it is, what has been written stays, and the rest is left to the next time. */
  stopped?: AbortSignal | undefined
  /** Hears how many of the pages of stories that must be written are done. */
  progressed?: (done: number, total: number) => void
  /** Hears of everything that went wrong. */
  report?: (error: unknown) => void
}
