import { basename } from 'node:path'
import type { Article } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { normalise } from '../../shared/article/normalise'
import { type Problem, problemOf } from '../../shared/bridge/errors'
import type { ImportSummary } from '../../shared/bridge/transfer'
import type { Library } from '../library/library'
import { readText } from './read-text'

export interface ImportOptions {
  /** The language (BCP 47) of stories that do not say theirs. */
  language: string
  /** Who imports. */
  by: string
  /** Takes proposed tags as they are. */
  acceptTags?: boolean
  /** Hears of everything that went wrong. */
  report?: (error: unknown) => void
}

export interface Imported {
  id: string
  name: string
  article: Article
  summary: ImportSummary
}

export interface ImportedFiles {
  imported: Imported[]
  failed: { name: string; problem: Problem }[]
}

/** Brings text files into the library, each by itself: one that can't be read doesn't hold up the others. Never throws. */
export async function importFiles(library: Library, paths: string[], options: ImportOptions): Promise<ImportedFiles> {
  const outcome: ImportedFiles = { imported: [], failed: [] }
  for (const path of paths) {
    const name = basename(path)
    try {
      outcome.imported.push(await importOne(library, { name, text: await readText(path) }, options))
    } catch (error) {
      options.report?.(error)
      outcome.failed.push({ name, problem: problemOf(error) })
    }
  }
  return outcome
}

/** Brings one text in. Throws a StetError when it holds no story, or when the library can't take it. */
export async function importOne(
  library: Library,
  original: { name: string; text: string },
  { language, by, acceptTags = false }: ImportOptions,
): Promise<Imported> {
  // The parsers are loaded by the first import, so that the app doesn't wait for them when it starts.
  const { importText } = await import('../../shared/interchange/import-text')
  const read = importText({ ...original, language })
  const article = normalise(acceptTags ? withTagsAccepted(read.article) : read.article)
  const [id] = await library.bringIn({ stories: [{ json: canonicalJson(article), original }], by })
  if (id === undefined) throw new Error('bringIn gave no id')
  return { id, name: original.name, article, summary: read.summary }
}

function withTagsAccepted(article: Article): Article {
  return { ...article, tags: article.tags.map(({ proposed: _, ...tag }) => tag) }
}
