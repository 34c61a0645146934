import { StetError } from '../../../shared/bridge/errors'
import { exportHtml } from '../../../shared/export/html'
import type { Library } from '../../library/library'
import type { Manner } from '../manner'
import { prove } from '../prove'
import type { Release } from '../release'
import { printPictures } from './print-pictures'
import type { Printer } from './printed-page'

/**
 * A story as a PDF: its exported page, compared with the story before it is printed. Gives the bytes and how many figures
 * have no picture. Throws export.proof, export.pdf-slow and export.pdf-failed.
 */
export async function exportPdf(
  library: Library,
  { id, article: story, notForPublication }: Release,
  manner: Manner,
  { print, size, longestMs }: Printer,
): Promise<{ bytes: Uint8Array; missingPictures: number }> {
  const { article, missing, files, imagePath } = await printPictures(library, story)
  const told = { ...manner, id, notForPublication }
  const html = exportHtml(article, { ...told, imagePath })
  await prove(library, 'html', html, { pictures: { article, urls: { imagePath } }, told, beside: [...files.keys()] })

  const signal = AbortSignal.timeout(longestMs)
  const page = { html, files, direction: article.direction, size }
  const bytes = await print(page, signal).catch((error: unknown) => {
    const code = signal.aborted ? 'export.pdf-slow' : 'export.pdf-failed'
    throw new StetError(code, {}, { cause: error })
  })
  if (!isWhole(bytes)) throw new StetError('export.pdf-failed')
  return { bytes, missingPictures: missing }
}

/** Whether these are the first and the last bytes of a PDF, with a sheet between them. */
function isWhole(bytes: Uint8Array): boolean {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = pdf.subarray(-32).toString('latin1').trimEnd()
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && end.endsWith('%%EOF') && pdf.includes('/Type /Page\n')
}
