import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import siteSheet from '../../../../resources/export/site.css?raw'
import { canonicalJson } from '../../../shared/article/canonical'
import { type Problem, problemOf } from '../../../shared/bridge/errors'
import { aroundStories } from '../../../shared/export/site/around'
import { STYLESHEET } from '../../../shared/export/site/shell'
import type { Site, SitePlan } from '../../../shared/export/site/site'
import { pageIn } from '../../../shared/export/site/story-page'
import type { Library } from '../../library/library'
import { exportProblem } from '../export-story'
import { FolderBook } from '../folder-book'
import type { Manner } from '../manner'
import { publicRelease } from '../release'
import { type Manifest, readManifest, writeManifest } from './manifest'
import { readChanges } from './read-changes'
import { SiteFiles } from './site-files'
import { SiteStories } from './site-stories'
import { STORIES, writeStory } from './write-story'

export interface SiteOptions {
  /** The folder of the site. */
  out: string
  site: Site
  /** The order of its sections. */
  sections: readonly string[]
  manner: Manner
  /** Milliseconds since 1970. */
  now: number
  /** Hears how many of the pages of stories that must be written are done. */
  progressed?: (done: number, total: number) => void
  /** Hears of everything that went wrong. */
  report?: (error: unknown) => void
}

export interface WrittenSite {
  /** How many stories the site has, and how many files. */
  stories: number
  files: number
  /** How many files were written now. */
  written: number
  /** Files of earlier times that the site no longer needs. They are removed by `pruneSite` alone. */
  orphans: string[]
  missingPictures: number
  /** Stories whose page, where they had one, is as it was. */
  failed: { id: string; problem: Problem }[]
}

/** So many pages wait for the disk at once. */
const AT_ONCE = 16

/**
 * Writes a site of the stories that readers may have, as they were published. What is as it should be is neither made anew
 * nor written; what Stet did not write is never touched. Style and pictures come first, then stories, then the lists that
 * lead to them, so that whenever it stops every page there is whole. What is about to be written is in the manifest before.
 * Throws site.taken, export.folder, export.disk-full or export.failed.
 */
export async function writeSite(library: Library, options: SiteOptions): Promise<WrittenSite> {
  try {
    return await write(library, options)
  } catch (error) {
    throw exportProblem(options.out, error)
  }
}

async function write(library: Library, options: SiteOptions): Promise<WrittenSite> {
  const { out, site, sections, manner, now, progressed, report } = options
  const manifest = await readManifest(out)
  await mkdir(join(out, STORIES), { recursive: true })
  const book = await FolderBook.open(join(out, STORIES))
  const files = new SiteFiles(out, new Map(Object.entries(manifest.files)))
  const isKept = (id: string) => isWhole(manifest, id, files, book)
  const changes = await readChanges(library, manifest, isKept, now)
  const { failed } = changes
  const stories = new SiteStories({ site, sections, manner }, manifest, changes, book, isKept)
  const announce = (paths: Iterable<string>) => announced(out, manifest, files, paths)

  let missingPictures = 0
  const place = { library, out, files, book, manner }
  const sheet = `${manner.stylesheet}\n${siteSheet}`
  let plan = stories.plan()
  for (let todo = stories.toWrite(plan); todo.length > 0; plan = stories.plan(), todo = stories.toWrite(plan)) {
    await announce([STYLESHEET, ...todo.map(({ card }) => pageIn(card.folder))])
    await files.put(STYLESHEET, sheet)
    let done = 0
    await eachOf(todo, async (story) => {
      const { id } = story.card
      try {
        const article = story.article ?? (await articleOf(library, id, now))
        const written = await writeStory(place, plan, story.card, article)
        missingPictures += written.missingPictures
        stories.wrote(story, written)
      } catch (error) {
        report?.(error)
        failed.push({ id, problem: problemOf(exportProblem(out, error)) })
        stories.giveUp(id)
      }
      progressed?.(++done, todo.length)
    })
    await book.keep()
  }

  const around = aroundOf(plan, sheet, now)
  await announce(around.keys())
  for (const [path, text] of around) await files.put(path, text)

  const needed = new Set([...around.keys(), ...[...stories.entries.values()].flatMap((entry) => entry.files)])
  const orphans = [...files.known.keys()].filter((path) => !needed.has(path)).sort()
  const next: Manifest = {
    form: 1,
    files: Object.fromEntries(files.known),
    orphans,
    stories: Object.fromEntries(stories.entries),
    withheld: changes.withheld,
  }
  if (canonicalJson(next) !== canonicalJson(manifest)) await writeManifest(out, next)
  const { written } = files
  return { stories: stories.entries.size, files: needed.size, written, orphans, missingPictures, failed }
}

/** Whether what the manifest says of a story is there. */
function isWhole({ stories }: Manifest, id: string, files: SiteFiles, book: FolderBook): boolean {
  const entry = stories[id]
  return entry !== undefined && book.knows(id, folderOf(entry.card)) && entry.files.every((path) => files.isThere(path))
}

function folderOf({ folder }: { folder: string }): string {
  return folder.slice(STORIES.length + 1, -1)
}

/** Writes down which files will be Stet's own, before they are there. Throws site.taken where somebody else's are. */
async function announced(out: string, manifest: Manifest, files: SiteFiles, paths: Iterable<string>): Promise<void> {
  const fresh = [...paths].filter((path) => !files.known.has(path))
  if (fresh.length === 0) return
  for (const path of fresh) files.assertFree(path)
  for (const path of fresh) files.known.set(path, '')
  await writeManifest(out, { ...manifest, files: Object.fromEntries(files.known) })
}

function aroundOf(plan: SitePlan, sheet: string, now: number): Map<string, string> {
  return new Map([[STYLESHEET, sheet], ...aroundStories(plan, now)])
}

/** What readers may have of a story that the manifest knows. */
async function articleOf(library: Library, id: string, now: number) {
  const [story] = await library.stored([id])
  const release = story && publicRelease(story, now)
  if (release === undefined || typeof release === 'string') throw new Error(`a story is no longer public: ${id}`)
  return release.article
}

/** Does something with each, several at once. */
async function eachOf<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < items.length) await work(items[next++] as T)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
