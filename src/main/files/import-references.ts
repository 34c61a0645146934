import { basename } from 'node:path'
import { type Problem, problemOf, StetError } from '../../shared/bridge/errors'
import type { ImportedReferences } from '../../shared/bridge/references'
import type { Library } from '../library/library'
import { foreignKind } from '../incoming/foreign-kind'
import { readBytes } from '../incoming/read-bytes'

const LIMIT_MB = 50

/** Brings files of references into the library; one that can't be read doesn't hold up the others. */
export async function importReferences(
  library: Library,
  paths: string[],
  { by, report }: { by: string; report?(error: unknown): void },
): Promise<ImportedReferences> {
  const files: { name: string; bytes: Uint8Array }[] = []
  const failed: { name: string; problem: Problem }[] = []
  for (const path of paths) {
    const name = basename(path)
    try {
      const bytes = await readBytes(path, LIMIT_MB)
      const foreign = foreignKind(bytes)
      if (foreign !== undefined) throw new StetError(`import.${foreign}`, { name })
      files.push({ name, bytes })
    } catch (error) {
      report?.(error)
      failed.push({ name, problem: problemOf(error) })
    }
  }
  return { ...(await library.importReferences({ files, by })), failed }
}
