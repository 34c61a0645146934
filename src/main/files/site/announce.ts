import { type Manifest, writeManifest } from './manifest'
import type { SiteFiles } from './site-files'

/**
 * Writes down which files will be Stet's own, before they are there: after a crash it still knows them, and not as what they
 * should become. Throws site.taken where somebody else's are.
 */
export async function announce(
  out: string,
  manifest: Manifest,
  files: SiteFiles,
  paths: Iterable<string>,
): Promise<void> {
  const fresh = [...paths].filter((path) => !files.isThere(path))
  if (fresh.length === 0) return
  for (const path of fresh) files.assertFree(path)
  for (const path of fresh) files.known.set(path, '')
  await writeManifest(out, { ...manifest, files: Object.fromEntries(files.known) })
}
