import type { Article } from '../../../shared/article/article'
import type { Citation, CitationItem } from '../../../shared/article/inline'
import { isPrinted, numberSources } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { joined } from '../../../shared/messages/joined'
import { sourceTitle } from '../../ui/source-title'
import { t } from '../../../shared/messages/translate'

/** What a citation shows and is called: `1, 3`; `?` stands for a source that is gone, `•` for one that is not printed. */
export interface CitationLabel {
  label: string
  name: string
}

/** Labels for every citation of a story, from one numbering of it. */
export class CitationLabels {
  readonly #numbers: Map<string, number>
  readonly #sources: Map<string, Source>

  constructor({ body, sources }: Pick<Article, 'body' | 'sources'>) {
    this.#numbers = numberSources({ body, sources })
    this.#sources = new Map(sources.map((source) => [source.id, source]))
  }

  of(citation: Citation): CitationLabel {
    const { items } = citation
    const label = this.label(citation)
    const titles = joined(
      items.map((item) => this.#titled(item)),
      'semicolon',
    )
    return { label, name: t('editor.citation', { label, titles }) }
  }

  label({ items }: Citation): string {
    return items.map((item) => this.mark(item)).join(', ')
  }

  /** What a citation points to; undefined for a source that is gone. */
  sourcesOf({ items }: Citation): (Source | undefined)[] {
    return items.map(({ sourceId }) => this.#sources.get(sourceId))
  }

  /** The mark of one source in a citation. */
  mark({ sourceId }: CitationItem): string {
    const source = this.#sources.get(sourceId)
    if (!source) return '?'
    return isPrinted(source) ? String(this.#numbers.get(sourceId)) : '•'
  }

  #titled({ sourceId, locator }: CitationItem): string {
    const source = this.#sources.get(sourceId)
    const title = source ? sourceTitle(source) : t('editor.citation.gone')
    return joined([title, locator, source && visibilityOf(source)])
  }
}

/** Why readers don't see a source; undefined when they do. */
export function visibilityOf({ visibility }: Source): string | undefined {
  return visibility === 'printed' ? undefined : t(`editor.citation.${visibility}`)
}
