import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import siteSheet from '../../../../resources/export/site.css?raw'
import type { Problem } from '../../../shared/bridge/errors'
import { ATOM, JSON_FEED } from '../../../shared/export/site/feed-files'
import { STYLESHEET } from '../../../shared/export/site/shell'
import type { Library } from '../../library/library'
import { exportProblem } from '../export-story'
import { FolderBook } from '../folder-book'
import { layGround } from './lay-ground'
import { type Manifest, readManifest, writeManifest } from './manifest'
import { readChanges } from './read-changes'
import { SiteFiles } from './site-files'
import type { SiteOptions } from './site-options'
import { SiteStories } from './site-stories'
import { withoutUnshown } from './unshown'
import { writeAround } from './write-around'
import { writeFeeds } from './write-feeds'
import { writeStories } from './write-stories'
import { STORIES } from './write-story'

export interface WrittenSite {
  /** How many stories the site has, and how many files. */
  stories: number
  files: number
  /** How many files were written now. */
  written: number
  /** Files of earlier times that the site no longer needs. They are removed by `pruneSite` alone. */
  orphans: string[]
  missingPictures: number
  /** It was stopped before the site was as it should be. */
  stopped: boolean
  /** The ids of published stories that stay out until what two people changed differently is settled. */
  disputed: string[]
  /** Stories whose page, where they had one, is as it was. */
  failed: { id: string; problem: Problem }[]
}

/**
 * Writes a site of the stories that readers may have, as they were published. What is as it should be is neither made anew
 * nor written; what Stet did not write is never touched. First come the style and, where a list is new, a page of it
 * without stories; then pictures and stories, then what leads to them, and pictures that a page no longer shows go last. So
 * whenever it stops every page there is whole and leads nowhere that isn't there. What is about to be written is in the
 * manifest before. Throws site.taken, site.manifest, export.book, export.folder, export.disk-full or export.failed.
 */
export async function writeSite(library: Library, options: SiteOptions): Promise<WrittenSite> {
  try {
    return await write(library, options)
  } catch (error) {
    throw exportProblem(options.out, error)
  }
}

async function write(library: Library, options: SiteOptions): Promise<WrittenSite> {
  const { out, site, sections, manner, now, stopped } = options
  const manifest = await readManifest(out)
  await mkdir(join(out, STORIES), { recursive: true })
  const book = await FolderBook.open(join(out, STORIES), lyingIn(manifest))
  const files = new SiteFiles(out, new Map(Object.entries(manifest.files)))
  const isKept = (id: string) => isWhole(manifest, id, files, book)
  const changes = await readChanges(library, manifest, isKept, { now, stopped })
  if (stopped?.aborted) return outcomeOf(files, { ...changes, ...manifest, missingPictures: 0, stopped: true })
  const stories = new SiteStories({ site, sections, manner }, manifest, changes, book, isKept)
  const place = { library, out, files, book, manner }

  const sheet = `${manner.stylesheet}\n${siteSheet}`
  const bare = stories.plan()
  await layGround(out, manifest, files, { plan: bare, sheet, stopped })
  const writing = { ...options, manifest, failed: changes.failed }
  const { plan, missingPictures } = await writeStories(place, stories, bare, writing)
  const kept = { form: 1 as const, stories: Object.fromEntries(stories.entries) }
  if (stopped?.aborted) {
    await writeManifest(out, { ...manifest, ...kept, files: Object.fromEntries(files.known) })
    return outcomeOf(files, { ...changes, ...kept, orphans: [], missingPictures, stopped: true })
  }

  const { paths, lists } = await writeAround(out, manifest, files, { plan, now })
  const feeds = site.address === undefined ? [] : [ATOM, JSON_FEED]
  const fed = feeds.length === 0 ? '' : await writeFeeds(place, plan, stories, { before: manifest.fed, now })

  const needed = new Set([
    STYLESHEET,
    ...paths,
    ...feeds,
    ...[...stories.entries.values()].flatMap((entry) => entry.files),
  ])
  const orphans = await withoutUnshown(files, needed)
  const next: Manifest = {
    ...kept,
    files: Object.fromEntries(files.known),
    orphans,
    withheld: changes.withheld,
    fed,
    lists,
  }
  await writeManifest(out, next)
  return outcomeOf(files, { ...changes, ...next, missingPictures, stopped: false })
}

type Outcome = Pick<WrittenSite, 'orphans' | 'missingPictures' | 'disputed' | 'failed' | 'stopped'> &
  Pick<Manifest, 'stories'>

function outcomeOf({ known, written }: SiteFiles, { stories, ...outcome }: Outcome): WrittenSite {
  const { orphans, missingPictures, disputed, failed, stopped } = outcome
  const files = known.size - orphans.length
  return {
    stories: Object.keys(stories).length,
    files,
    written: written.size,
    orphans,
    missingPictures,
    disputed,
    failed,
    stopped,
  }
}

/** Whether what the manifest says of a story is there. */
function isWhole({ stories }: Manifest, id: string, files: SiteFiles, book: FolderBook): boolean {
  const entry = stories[id]
  return entry !== undefined && book.knows(id, folderOf(entry.card)) && entry.files.every((path) => files.isThere(path))
}

/** The pages of a site don't say which story they are of; the manifest does. */
function lyingIn({ stories }: Manifest): Record<string, string> {
  return Object.fromEntries(Object.entries(stories).map(([id, { card }]) => [id, folderOf(card)]))
}

function folderOf({ folder }: { folder: string }): string {
  return folder.slice(STORIES.length + 1, -1)
}
