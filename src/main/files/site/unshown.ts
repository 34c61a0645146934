import { areMany } from './prune-site'
import type { SiteFiles } from './site-files'

/**
 * The files that a site no longer needs, without the pictures beside pages that stay: those are removed, unless they are
 * so many that somebody should look. A picture that was taken out of a story is meant to be gone.
 */
export async function withoutUnshown(files: SiteFiles, needed: ReadonlySet<string>): Promise<string[]> {
  const orphans = [...files.known.keys()].filter((path) => !needed.has(path)).sort()
  const unshown = new Set(orphans.filter((path) => isBeside(path, needed)))
  if (areMany(unshown.size, needed.size)) return orphans
  for (const path of unshown) await files.remove(path)
  return orphans.filter((path) => !unshown.has(path))
}

function isBeside(path: string, needed: ReadonlySet<string>): boolean {
  const [, folder] = /^(.*\/)images\/[^/]*$/.exec(path) ?? []
  return folder !== undefined && needed.has(`${folder}index.html`)
}
