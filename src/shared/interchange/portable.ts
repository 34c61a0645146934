import type { Article } from '../article/article'
import { portableMarkdown } from './markdown/portable-markdown'

/** The formats that a story can leave in and come back from. */
export type PortableFormat = 'markdown'

const PORTABLE: Record<PortableFormat, (article: Article) => Article> = { markdown: portableMarkdown }

/**
 * What of a story a format carries: exported and imported again, a story is this one, but for new ids. Takes a normalised
 * article whose pictures are there.
 */
export function portable(article: Article, format: PortableFormat): Article {
  return PORTABLE[format](article)
}
