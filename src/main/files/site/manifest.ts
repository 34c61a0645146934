import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { SiteCard } from '../../../shared/export/site/card'
import { writeAtomic } from '../write-atomic'

/** What Stet wrote to the folder of a site, so that it writes no more than what has changed, and touches nothing else. */
export const MANIFEST = '.stet-site.json'

/** Below the folder, with slashes. Whoever may write in it could name anything. */
const SitePath = z.string().refine((path) => {
  const parts = path.split('/')
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
})

const SiteEntry = z.strictObject({
  /** The hash of what was saved of the story, and of what of it readers may have. */
  saved: z.string(),
  told: z.string(),
  /** A hash of all that its page was made from. */
  made: z.string(),
  /** Pages and pictures. */
  files: z.array(SitePath),
  card: SiteCard,
})
export type SiteEntry = z.infer<typeof SiteEntry>

const Manifest = z.strictObject({
  form: z.literal(1),
  /** The SHA-256 of each file; empty for pictures, whose names say it, and for what is just being written. */
  files: z.record(SitePath, z.string()),
  /** Those of the files that the site no longer needs. */
  orphans: z.array(SitePath),
  stories: z.record(z.string(), SiteEntry),
  /** Stories that readers may not have, with the hash of what was saved of them, unless time alone changes that. */
  withheld: z.record(z.string(), z.string()),
  /** A hash of its feeds and of all that they were made from. */
  fed: z.string().default(''),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest of a folder; an empty one where there is none, or none that can be understood. */
export async function readManifest(out: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(out, MANIFEST), 'utf8')))
  } catch {
    return { form: 1, files: {}, orphans: [], stories: {}, withheld: {}, fed: '' }
  }
}

export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  await writeAtomic(join(out, MANIFEST), `${JSON.stringify(manifest)}\n`)
}
