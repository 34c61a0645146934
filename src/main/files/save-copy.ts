import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { readArticle } from '../../shared/article/read'
import { exportMarkdown } from '../../shared/export/markdown'
import { exportProblem } from './export-story'
import { imageUrl } from './pictures'
import { type Staged, stage } from './write-atomic'

/** The files of a copy: the words for people, and the whole story as Stet keeps it. */
export interface CopyPlace {
  markdown: string
  json: string
}

/** Where a copy goes when the person names a file: Markdown under that name, the whole story beside it. */
export function copyPlace(chosen: string): CopyPlace {
  const stem = chosen.replace(/\.(md|markdown)$/i, '')
  return { markdown: stem === chosen ? `${chosen}.md` : chosen, json: `${stem}.stet.json` }
}

/** Files of a place that are there already, but for the one that the person named and so agreed to replace. */
export function takenBy({ markdown, json }: CopyPlace, chosen: string): string[] {
  return [markdown, json].filter((path) => path !== chosen && existsSync(path))
}

/**
 * Writes a story as it stands in a window, without the library: pictures stay where they are. What this version does not
 * understand of it is in the JSON alone. Throws export.folder, export.disk-full or export.failed; earlier files are
 * untouched then.
 */
export async function saveCopy(json: string, place: CopyPlace): Promise<void> {
  const { article } = readArticle(json)
  const markdown = exportMarkdown(article, { notForPublication: true, imagePath: imageUrl })
  const staged: Staged[] = []
  try {
    staged.push(await stage(place.json, json))
    staged.push(await stage(place.markdown, markdown))
    for (const file of staged) await file.commit()
  } catch (error) {
    for (const file of staged) await file.discard()
    throw exportProblem(dirname(place.markdown), error)
  }
}
