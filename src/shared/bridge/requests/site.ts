import { ExportedSite } from '../transfer'
import { nothing } from './given'

export const siteRequests = {
  /** Asks for the folder of the site, then writes what has changed of it. `null`: the person cancelled. */
  'site.export': { input: nothing, output: ExportedSite.nullable() },
  /** Stops the writing of the site. What has been written stays. */
  'site.stop': { input: nothing, output: nothing },
} as const
