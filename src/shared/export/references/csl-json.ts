import type { Article } from '../../article/article'
import { printedCsl } from './printed-csl'

/** The printed sources of a story as CSL-JSON (the data schema of CSL 1.0.2), ready for other programs to read. */
export function referencesCslJson(article: Pick<Article, 'body' | 'sources'>): string {
  const items = printedCsl(article).map(({ key, csl, archiveUrl }) => {
    return { id: key, ...csl, ...(archiveUrl !== undefined && { archive: archiveUrl }) }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}
