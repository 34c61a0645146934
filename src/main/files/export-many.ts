import { join, posix } from 'node:path'
import { readArticle } from '../../shared/article/read'
import { type Problem, problemOf, StetError } from '../../shared/bridge/errors'
import { ExportFormat, FileFormat } from '../../shared/bridge/transfer'
import type { StoredStory } from '../library/door/stories'
import type { Library } from '../library/library'
import { exportFiles } from './export-files'
import { exportStory } from './export-story'
import { FolderBook, type Named } from './folder-book'
import { folderName } from './folder-name'
import type { Manner } from './manner'
import { comesBack, originOf } from './origin'
import { settle } from './settle'
import { publicRelease, type Release, savedRelease, type Withheld } from './release'

export interface ManyOptions {
  /** Only these stories, as they are saved; otherwise all that readers may have, as they were published. */
  ids?: string[]
  /** With all: also what readers may not have, stamped. */
  drafts: boolean
  /** Pages, with their pictures beside them, and single files. */
  formats: (ExportFormat | FileFormat)[]
  manner: Manner
  /** Who exports. */
  by: string
  /** The folder that gets one folder for each story. */
  out: string
  /** Milliseconds since 1970. */
  now: number
  /** The folder of each story in `out`; otherwise as `folderNames` gives them for the whole library. */
  folders?: ReadonlyMap<string, string>
  /** Hears how many stories are done. */
  progressed?: (done: number, total: number) => void
  /** Hears of everything that went wrong. */
  report?: (error: unknown) => void
}

export interface ExportedMany {
  /** Paths are relative to `out`, with slashes. */
  exported: { id: string; files: string[]; missingPictures: number; notForPublication: boolean }[]
  skipped: { id: string; why: Withheld }[]
  failed: { id: string; problem: Problem }[]
}

const AT_A_TIME = 500
/** Later than any time of publication. */
const NEVER = '9999'

/** Exports stories one by one; one that fails doesn't hold up the others. Throws only when the list can't be read, or export.book. */
export async function exportMany(library: Library, options: ManyOptions): Promise<ExportedMany> {
  const outcome: ExportedMany = { exported: [], skipped: [], failed: [] }
  const all = options.ids && options.folders ? [] : await idsOf(library)
  const book = await FolderBook.open(options.out)
  const pages = ExportFormat.options.filter((format) => options.formats.includes(format))
  const single = FileFormat.options.filter((format) => options.formats.includes(format))
  const names = options.folders ?? (await folderNames(library, all, book))
  const ids = options.ids ?? all
  for (const [index, id] of ids.entries()) {
    options.progressed?.(index, ids.length)
    try {
      const story = await storyOf(library, id)
      const release = options.ids ? savedRelease(story, options.now) : releaseOf(story, options)
      if (typeof release === 'string') {
        outcome.skipped.push({ id, why: release })
        continue
      }
      const name = names.get(id) ?? folderName(release.article, id)
      const folder = join(options.out, name)
      const origin = pages.some(comesBack) ? await originOf(library, id, release, options.by) : undefined
      const manner = { ...options.manner, origin }
      const written = await exportStory(library, release, folder, pages, manner)
      const beside = await exportFiles(library, release, folder, single, manner)
      const { slug } = readArticle(story.json).article
      await settle(book, options.out, { id, slug, shown: release.article, folder: name })
      const { notForPublication } = release
      outcome.exported.push({
        id,
        files: [...written.files, ...beside.files].map((file) => posix.join(name, file)),
        missingPictures: Math.max(written.missingPictures, beside.missingPictures),
        notForPublication,
      })
    } catch (error) {
      options.report?.(error)
      outcome.failed.push({ id, problem: problemOf(error) })
    }
  }
  options.progressed?.(ids.length, ids.length)
  return outcome
}

function releaseOf(story: StoredStory, { drafts, now }: ManyOptions): Release | Withheld {
  const release = publicRelease(story, now)
  return typeof release === 'string' && release !== 'sample' && drafts ? savedRelease(story, now) : release
}

async function storyOf(library: Library, id: string): Promise<StoredStory> {
  const [story] = await library.stored([id])
  if (!story) throw new StetError('article.not-found', { id })
  return story
}

/**
 * The folder of each story among these: the one it has in the book, or a new one. With the whole library it doesn't
 * depend on what else is exported. Readers see the name, so a story that went out is called by the title it had then. Of
 * several with one slug, the one published first keeps it, then the one with the lowest id.
 */
export async function folderNames(library: Library, ids: string[], book: FolderBook): Promise<Map<string, string>> {
  const named: (Named & { since: string })[] = []
  for (const id of ids) {
    try {
      const { json, published } = await storyOf(library, id)
      const { slug, publication, ...saved } = readArticle(json).article
      const { headline, workingTitle } = published === null ? saved : readArticle(published).article
      named.push({ id, slug, headline, workingTitle, since: publication?.firstPublishedAt ?? NEVER })
    } catch {
      // A damaged story has no name to keep; exporting it says what is wrong.
    }
  }
  named.sort((a, b) => compare(a.since, b.since) || compare(a.id, b.id))
  return book.foldersFor(named)
}

async function idsOf(library: Library): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const { rows, total } = await library.list({ filter: {}, offset: ids.length, limit: AT_A_TIME })
    ids.push(...rows.map(({ id }) => id))
    if (rows.length === 0 || ids.length >= total) return [...new Set(ids)].sort(compare)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
