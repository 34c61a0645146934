import { basename, dirname } from 'node:path'
import type { FileFormat } from '../../shared/bridge/transfer'
import { referencesBibtex } from '../../shared/export/references/bibtex'
import { referencesCslJson } from '../../shared/export/references/csl-json'
import { referencesRis } from '../../shared/export/references/ris'
import { exportText } from '../../shared/export/text'
import type { Library } from '../library/library'
import { exportProblem } from './export-story'
import type { Manner } from './manner'
import type { Printer } from './pdf/printed-page'
import type { Release } from './release'
import { writeAtomic } from './write-atomic'

/** The ending of each kind of file. */
export const ENDING: Record<FileFormat, string> = {
  pdf: '.pdf',
  docx: '.docx',
  text: '.txt',
  'csl-json': '.json',
  bibtex: '.bib',
  ris: '.ris',
}

interface Written {
  bytes: string | Uint8Array
  /** How many figures have no picture in it, though the story has. */
  missingPictures: number
}

type Writer = (release: Release, manner: Manner, library: Library, printer?: Printer) => Written | Promise<Written>

const WRITERS: Record<FileFormat, Writer> = {
  pdf: async (release, manner, library, printer) => {
    if (printer === undefined) throw new Error('only the app prints PDFs')
    const { exportPdf } = await import('./pdf/export-pdf')
    return exportPdf(library, release, manner, printer)
  },
  docx: writeDocx,
  text: ({ article, notForPublication }, { referenceStyle, timeZone }) =>
    written(exportText(article, { notForPublication, referenceStyle, timeZone })),
  'csl-json': ({ article }) => written(referencesCslJson(article)),
  bibtex: ({ article }) => written(referencesBibtex(article)),
  ris: ({ article }) => written(referencesRis(article)),
}

/**
 * Writes a story, or its sources, to one file, which holds the earlier bytes or the new ones whenever it stops. Gives how
 * many figures have no picture in it. A PDF alone needs the `printer`. Throws export.folder, export.disk-full or
 * export.failed, and as `exportPdf` does.
 */
export async function exportFile(
  library: Library,
  release: Release,
  path: string,
  format: FileFormat,
  manner: Manner,
  printer?: Printer,
): Promise<number> {
  try {
    const { bytes, missingPictures } = await WRITERS[format](release, manner, library, printer)
    await writeAtomic(path, bytes)
    return missingPictures
  } catch (error) {
    throw exportProblem(dirname(path), error)
  }
}

/** A file's path with the ending of its format, which people may leave out. */
export function withEnding(path: string, format: FileFormat): string {
  const name = basename(path).toLowerCase()
  return name.endsWith(ENDING[format]) ? path : `${path}${ENDING[format]}`
}

async function writeDocx(
  { article, notForPublication }: Release,
  { referenceStyle, timeZone }: Manner,
  library: Library,
): Promise<Written> {
  // The writer of documents is loaded by the first that asks for one.
  const [{ exportDocx }, { docxPictures }] = await Promise.all([
    import('./docx/export-docx'),
    import('./docx/pictures'),
  ])
  const { pictures, missing } = await docxPictures(library, article)
  return {
    bytes: await exportDocx(article, { notForPublication, referenceStyle, timeZone, pictures }),
    missingPictures: missing,
  }
}

function written(bytes: string): Written {
  return { bytes, missingPictures: 0 }
}
