import { exportProblem } from '../export-story'
import { readManifest, writeManifest } from './manifest'
import { SiteFiles } from './site-files'

/** What share of a site's files goes only with a further word. */
const MANY = 0.1

/** Whether so many files are more of a site than anybody should remove without looking. */
export function areMany(orphans: number, files: number): boolean {
  return orphans > (orphans + files) * MANY
}

/**
 * Removes what the site in a folder no longer needs, as its manifest has it. Files that were changed by others stay. Gives
 * how many were removed. Throws site.manifest, export.folder or export.failed.
 */
export async function pruneSite(out: string): Promise<number> {
  try {
    const manifest = await readManifest(out)
    if (manifest.orphans.length === 0) return 0
    const files = new SiteFiles(out, new Map(Object.entries(manifest.files)))
    let removed = 0
    for (const path of manifest.orphans.toSorted(pagesFirst)) if (await files.remove(path)) removed++
    await writeManifest(out, { ...manifest, files: Object.fromEntries(files.known), orphans: [] })
    return removed
  } catch (error) {
    throw exportProblem(out, error)
  }
}

/** No page may show a picture that is gone already. */
function pagesFirst(a: string, b: string): number {
  return Number(b.endsWith('.html')) - Number(a.endsWith('.html'))
}
