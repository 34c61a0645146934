import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileFormat } from '../../shared/bridge/transfer'
import type { Library } from '../library/library'
import { ENDING, exportFile } from './export-file'
import type { Manner } from './manner'
import type { Release } from './release'

/** What holds the sources of a story, rather than the story. */
const OF_SOURCES = new Set<FileFormat>(['csl-json', 'bibtex', 'ris'])

/**
 * Writes a story, or its sources, to files in its folder: a document or text is called like the folder, what holds the
 * sources *references*. Gives their names, and how many figures have no picture in them. Throws as `exportFile` does.
 */
export async function exportFiles(
  library: Library,
  release: Release,
  folder: string,
  formats: FileFormat[],
  manner: Manner,
): Promise<{ files: string[]; missingPictures: number }> {
  const files: string[] = []
  let missingPictures = 0
  if (formats.length > 0) await mkdir(folder, { recursive: true })
  for (const format of formats) {
    const name = `${OF_SOURCES.has(format) ? 'references' : basename(folder)}${ENDING[format]}`
    missingPictures = Math.max(missingPictures, await exportFile(library, release, join(folder, name), format, manner))
    files.push(name)
  }
  return { files, missingPictures }
}
