import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import type { ExportFormat } from '../../shared/bridge/transfer'
import { exportHtml } from '../../shared/export/html'
import { exportMarkdown } from '../../shared/export/markdown'
import type { Library } from '../library/library'
import type { Manner } from './manner'
import { type CopiedPictures, copyPictures } from './pictures'
import { prove, type Told } from './prove'
import type { Release } from './release'
import { sweepPictures } from './sweep-pictures'
import { type Staged, stage } from './write-atomic'

/** The page that each format makes in a story's folder. */
export const PAGE: Record<ExportFormat, string> = { html: 'index.html', markdown: 'index.md' }

const WRITERS: Record<ExportFormat, (pictures: CopiedPictures, told: Told) => string> = {
  html: ({ article, urls }, told) => exportHtml(article, { ...urls, ...told }),
  markdown: ({ article, urls }, told) => exportMarkdown(article, { ...urls, ...told }),
}

export interface ExportedStory {
  /** The files of the story in its folder, pages first: `index.html`, `images/harbour-0123456789ab.jpg`. */
  files: string[]
  /** How many figures were left out because their picture is missing. */
  missingPictures: number
}

/**
 * Writes a story to a folder of its own: one page for each format, and `images/`. Pictures come first, under names that
 * follow their bytes; then the pages are written, read again and compared with the story, and replace the earlier ones;
 * last go the pictures that no page shows any more. So whenever it stops, every page there is whole.
 * Throws export.proof, export.folder, export.disk-full or export.failed; earlier pages are untouched then.
 */
export async function exportStory(
  library: Library,
  { article, notForPublication }: Release,
  folder: string,
  formats: ExportFormat[],
  manner: Manner,
): Promise<ExportedStory> {
  try {
    await mkdir(folder, { recursive: true })
    const pictures = await copyPictures(library, article, folder, { cuts: formats.includes('html') })
    try {
      const told = { ...manner, notForPublication }
      await writePages(
        folder,
        formats,
        (format) => WRITERS[format](pictures, told),
        (format, page) => prove(format, page, { folder, pictures, told }),
      )
    } catch (error) {
      await pictures.undo()
      throw error
    }
    await sweepPictures(folder)
    return { files: [...formats.map((format) => PAGE[format]), ...pictures.paths], missingPictures: pictures.missing }
  } catch (error) {
    throw exportProblem(folder, error)
  }
}

/** Pages take the place of earlier ones when all of them are on disk and, read again, have passed their proof. */
async function writePages(
  folder: string,
  formats: ExportFormat[],
  write: (format: ExportFormat) => string,
  check: (format: ExportFormat, page: string) => Promise<void>,
) {
  const staged: Staged[] = []
  try {
    for (const format of formats) {
      const page = await stage(join(folder, PAGE[format]), write(format))
      staged.push(page)
      await check(format, await page.read())
    }
    for (const page of staged) await page.commit()
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
