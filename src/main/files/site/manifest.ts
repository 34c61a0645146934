import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { StetError } from '../../../shared/bridge/errors'
import { SiteCard } from '../../../shared/export/site/card'
import { isMissing } from '../../desk/folder-error'
import { writeAtomic } from '../write-atomic'

/** What Stet wrote to the folder of a site, so that it writes no more than what has changed, and touches nothing else. */
export const MANIFEST = '.stet-site.json'

/** Below the folder, with slashes. Whoever may write in it could name anything. */
const SITE_PATH = /^(?:(?!\.{0,2}(?:\/|$))[^/\\:\0]+(?:\/(?!$)|$))+$/
const SitePath = z.string().regex(SITE_PATH)
const StoryFolder = z.string().regex(/^stories\/(?!\.{1,2}\/)[^/\\:\0]+\/$/)

/** Hashes by paths. A large site has tens of thousands, and to ask a schema for each takes ten times as long. */
const Hashes = z.custom<Record<string, string>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([path, hash]) => SITE_PATH.test(path) && typeof hash === 'string'),
)

const SiteEntry = z.strictObject({
  /** The hash of what was saved of the story, and of what of it readers may have. */
  saved: z.string(),
  told: z.string(),
  /** A hash of all that its page was made from. */
  made: z.string(),
  /** Pages and pictures. */
  files: z.array(SitePath),
  card: SiteCard.extend({ folder: StoryFolder }),
})
export type SiteEntry = z.infer<typeof SiteEntry>

const Manifest = z.strictObject({
  form: z.literal(1),
  /** The SHA-256 of each file; empty for pictures, whose names say it, and for what is just being written. */
  files: Hashes,
  /** Those of the files that the site no longer needs. */
  orphans: z.array(SitePath),
  stories: z.record(z.string(), SiteEntry),
  /** Stories that readers may not have, with the hash of what was saved of them, unless time alone changes that. */
  withheld: z.record(z.string(), z.string()),
  /** A hash of its feeds and of all that they were made from; and of each page of a list by its path. */
  fed: z.string().default(''),
  lists: Hashes.default({}),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest of a folder; an empty one where there is none. Throws site.manifest where it can't be understood. */
export async function readManifest(out: string): Promise<Manifest> {
  const path = join(out, MANIFEST)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (text === undefined) return { form: 1, files: {}, orphans: [], stories: {}, withheld: {}, fed: '', lists: {} }
  try {
    return Manifest.parse(JSON.parse(text))
  } catch (error) {
    throw new StetError('site.manifest', { path }, { cause: error })
  }
}

/** Writes the manifest of a folder, unless that is what it says already. */
export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  const path = join(out, MANIFEST)
  const bytes = Buffer.from(textOf(manifest))
  const before = await readFile(path).catch(() => undefined)
  if (before?.equals(bytes) !== true) await writeAtomic(path, bytes)
}

/** What says the same is the same text, in whatever order it was found. */
function textOf({ form, files, orphans, stories, withheld, fed, lists }: Manifest): string {
  const kept = { stories: ordered(stories), withheld: ordered(withheld), fed, lists: ordered(lists) }
  return `${JSON.stringify({ form, files: ordered(files), orphans, ...kept })}\n`
}

function ordered<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
