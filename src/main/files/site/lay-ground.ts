import { groundOf } from '../../../shared/export/site/ground'
import { STYLESHEET } from '../../../shared/export/site/shell'
import type { SitePlan } from '../../../shared/export/site/site'
import { announce } from './announce'
import { eachOf } from './each-of'
import type { Manifest } from './manifest'
import type { SiteFiles } from './site-files'

/** Writes the style sheet and, of all that pages will lead to, what is not there yet, without stories. Throws site.taken. */
export async function layGround(
  out: string,
  manifest: Manifest,
  files: SiteFiles,
  { plan, sheet, stopped }: { plan: SitePlan; sheet: string; stopped: AbortSignal | undefined },
): Promise<void> {
  const ground = [...groundOf(plan, (path) => files.isThere(path))]
  await announce(out, manifest, files, [STYLESHEET, ...ground.map(([path]) => path)])
  await files.put(STYLESHEET, sheet)
  // What is at the top is led to by all the others.
  const top = ground.findLastIndex(([path]) => !path.includes('/')) + 1
  for (const [path, text] of ground.slice(0, top)) await files.put(path, text)
  await eachOf(ground.slice(top), ([path, text]) => files.put(path, text), stopped)
}
