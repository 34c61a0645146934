import { mkdir } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import type { ExportFormat } from '../../shared/bridge/transfer'
import { exportHtml } from '../../shared/export/html'
import { exportMarkdown } from '../../shared/export/markdown'
import { exportNinjs } from '../../shared/export/ninjs'
import type { ExportOptions } from '../../shared/export/options'
import type { Library } from '../library/library'
import { sweepBeside } from './beside'
import type { Manner } from './manner'
import { type CopiedPictures, copyPictures } from './pictures'
import { prove, type Told } from './prove'
import type { Release } from './release'
import { placeOf, type StoryPlace } from './story-place'
import { sweepPictures } from './sweep-pictures'
import { type Staged, stage, type Writing } from './write-atomic'

const WRITERS: Record<ExportFormat, (pictures: CopiedPictures, told: Told) => string> = {
  html: ({ article, urls }, told) => exportHtml(article, { ...urls, ...told }),
  markdown: ({ article, urls }, told) => exportMarkdown(article, { ...urls, ...told }),
  ninjs: ({ article, urls }, told) => exportNinjs(article, { ...urls, ...told }),
}

export interface ExportedStory {
  /** The files of the story by their paths from its folder, pages first: `index.html`, `images/harbour-0123456789ab.jpg`. */
  files: string[]
  /** How many figures were left out because their picture is missing. */
  missingPictures: number
}

interface Replacing extends Pick<Writing, 'unfinished'> {
  /** Comes when all is ready, and may throw where earlier pages are to stay. */
  beforeReplacing?: () => Promise<void>
}

/**
 * Writes a story to a folder of its own, or where a preset wants it beside that: one page for each format, and its
 * pictures. Pictures come first, under names that
 * follow their bytes; then the pages are written, read again and compared with the story, and replace the earlier ones;
 * last go the pictures that no page shows any more, and what a crash left half written. So whenever it stops, every page there is whole.
 * Throws export.proof, export.folder, export.disk-full or export.failed; earlier pages are untouched then.
 */
export async function exportStory(
  library: Library,
  release: Release,
  folder: string,
  formats: ExportFormat[],
  { beforeReplacing, unfinished, ...manner }: Manner & Pick<ExportOptions, 'origin'> & Replacing,
): Promise<ExportedStory> {
  const { id, article, notForPublication } = release
  try {
    await mkdir(folder, { recursive: true })
    const told = { ...manner, id, notForPublication }
    const pages: Page[] = []
    let replaced = 0
    try {
      for (const format of formats) {
        const place = placeOf(format, folder, release, manner.preset)
        await mkdir(dirname(place.page), { recursive: true })
        pages.push({
          format,
          place,
          pictures: await copyPictures(library, article, place, { cuts: format === 'html', unfinished }),
        })
      }
      const write = ({ format, pictures }: Page) => WRITERS[format](pictures, told)
      const check = ({ format, pictures }: Page, page: string) =>
        prove(library, format, page, { folder, pictures, told })
      await commitAll(await stageAll(pages, write, check, unfinished), () => replaced++, beforeReplacing)
    } catch (error) {
      // A page that has been replaced already shows the new pictures.
      if (replaced === 0) for (const { pictures } of pages) await pictures.undo()
      throw error
    }
    await sweepPictures(folder)
    const paths = [...pages.map(({ place }) => place.page), ...pages.flatMap(({ pictures }) => pictures.paths)]
    await sweepBeside(paths, Date.now())
    const files = new Set(paths.map((path) => relative(folder, path).split(sep).join('/')))
    return { files: [...files], missingPictures: pages[0]?.pictures.missing ?? 0 }
  } catch (error) {
    throw exportProblem(folder, error)
  }
}

interface Page {
  format: ExportFormat
  place: StoryPlace
  pictures: CopiedPictures
}

/** Pages that are on disk beside the earlier ones and, read again, have passed their proof. */
async function stageAll(
  pages: Page[],
  write: (page: Page) => string,
  check: (page: Page, text: string) => Promise<void>,
  unfinished: string | undefined,
): Promise<Staged[]> {
  const staged: Staged[] = []
  try {
    for (const page of pages) {
      const file = await stage(page.place.page, write(page), { unfinished })
      staged.push(file)
      await check(page, await file.read())
    }
    return staged
  } catch (error) {
    for (const page of staged) await page.discard()
    throw error
  }
}

async function commitAll(
  staged: Staged[],
  committed: () => void,
  beforeReplacing: Replacing['beforeReplacing'],
): Promise<void> {
  try {
    await beforeReplacing?.()
    for (const page of staged) {
      await page.commit()
      committed()
    }
  } catch (error) {
    for (const page of staged) await page.discard()
    throw error
  }
}

const NO_ENTRY = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'])
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT'])

/** What the file system said while something was written to `path`, as a problem that a person can do something about. */
export function exportProblem(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (error instanceof StetError || typeof code !== 'string') return error
  if (NO_ENTRY.has(code)) return new StetError('export.folder', { path }, { cause: error })
  if (NO_ROOM.has(code)) return new StetError('export.disk-full', {}, { cause: error })
  return new StetError('export.failed', { path, detail: code }, { cause: error })
}
