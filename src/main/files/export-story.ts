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
    const told = { ...manner, notForPublication }
    let replaced = 0
    try {
      const write = (format: ExportFormat) => WRITERS[format](pictures, told)
      const check = (format: ExportFormat, page: string) => prove(format, page, { folder, pictures, told })
      await commitAll(await stageAll(folder, formats, write, check), () => replaced++)
    } catch (error) {
      // A page that has been replaced already shows the new pictures.
      if (replaced === 0) await pictures.undo()
      throw error
    }
    await sweepPictures(folder)
    return { files: [...formats.map((format) => PAGE[format]), ...pictures.paths], missingPictures: pictures.missing }
  } catch (error) {
    throw exportProblem(folder, error)
  }
}

/** Pages that are on disk beside the earlier ones and, read again, have passed their proof. */
async function stageAll(
  folder: string,
  formats: ExportFormat[],
  write: (format: ExportFormat) => string,
  check: (format: ExportFormat, page: string) => Promise<void>,
): Promise<Staged[]> {
  const staged: Staged[] = []
  try {
    for (const format of formats) {
      const page = await stage(join(folder, PAGE[format]), write(format))
      staged.push(page)
      await check(format, await page.read())
    }
    return staged
  } catch (error) {
    for (const page of staged) await page.discard()
    throw error
  }
}

async function commitAll(staged: Staged[], committed: () => void): Promise<void> {
  try {
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
