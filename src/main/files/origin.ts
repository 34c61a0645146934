import type { ExportFormat } from '../../shared/bridge/transfer'
import type { Origin } from '../../shared/export/options'
import type { PortableFormat } from '../../shared/interchange/exported-from'
import type { Library } from '../library/library'
import type { Release } from './release'

/** Whether a page of a format, edited elsewhere, is told from the version that it was made from. */
export function comesBack(format: ExportFormat): format is PortableFormat {
  return format === 'markdown' || format === 'html'
}

/**
 * The version that an export is made from: what was published, or what is saved now, kept as a version where it is none
 * yet. Undefined where it is none and the library is open for reading only.
 */
export async function originOf(
  library: Library,
  story: string,
  { article, notForPublication }: Release,
  by: string,
): Promise<Origin | undefined> {
  if (!notForPublication && article.publication) return { story, revision: article.publication.revision }
  const { readOnly } = await library.info()
  if (!readOnly) await library.checkpoint({ id: story, reason: 'idle', by })
  const { current } = await library.versions(story)
  return current === null ? undefined : { story, revision: current }
}
