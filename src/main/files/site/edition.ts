import type { SitePlan } from '../../../shared/export/site/site'
import { sha256 } from '../../store/hash'

/** Raised whenever pages come out otherwise from the same stories: then all of them are written anew. */
const EDITION = 1

/** A hash of all that is on each page of a site whatever stories there are. `more`: what else it depends on. */
export function shellOf({ site, sections }: SitePlan, ...more: unknown[]): string {
  const ways = sections.map(({ name, folder }) => [name, folder])
  return sha256(JSON.stringify([EDITION, site, ways, ...more]))
}
