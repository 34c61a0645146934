import type { Article } from '../article/article'
import type { ReferenceStyle } from '../export/reference-style'
import type { PortableFormat } from './exported-from'
import { portableHtml } from './html/own-page/portable-html'
import { portableMarkdown } from './markdown/portable-markdown'

const PORTABLE: Record<PortableFormat, (article: Article, referenceStyle?: ReferenceStyle) => Article> = {
  markdown: portableMarkdown,
  html: portableHtml,
}

/**
 * What of a story a format carries: exported and imported again, a story is this one, but for new ids. Takes a normalised
 * article whose pictures are there. Citations are only carried as numbers: other styles leave their words.
 */
export function portable(article: Article, format: PortableFormat, referenceStyle?: ReferenceStyle): Article {
  return PORTABLE[format](article, referenceStyle)
}
