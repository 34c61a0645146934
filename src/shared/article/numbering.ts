import type { Article } from './article'
import { inlinesOf, isTextBlock, type Body } from './block'
import type { Citation, Inline } from './inline'
import type { Source } from './source'

/** Every citation of a body in reading order. */
export function citationsOf(body: Body): Citation[] {
  const citations: Citation[] = []
  for (const block of body)
    for (const line of inlinesOf(block))
      for (const inline of line) if (inline.type === 'citation') citations.push(inline)
  return citations
}

/**
 * The number of each printed source: 1, 2, 3 … in the order in which the body first cites it. Sources that are not
 * printed, not cited or not there have no number.
 */
export function numberSources(article: Pick<Article, 'body' | 'sources'>): Map<string, number> {
  const printed = new Set(article.sources.filter(isPrinted).map((source) => source.id))
  const numbers = new Map<string, number>()
  const number = (line: Inline[]) => {
    for (const inline of line) {
      if (inline.type !== 'citation') continue
      for (const { sourceId } of inline.items)
        if (!numbers.has(sourceId) && printed.has(sourceId)) numbers.set(sourceId, numbers.size + 1)
    }
  }
  for (const block of article.body) {
    if (isTextBlock(block)) number(block.content)
    else for (const line of inlinesOf(block)) number(line)
  }
  return numbers
}

/** How often the body cites each source id, sources that are not there included. */
export function countCitations(body: Body): Map<string, number> {
  const counts = new Map<string, number>()
  for (const citation of citationsOf(body))
    for (const { sourceId } of citation.items) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  return counts
}

/** The sources that readers see: `cited` in number order, then `further` ones that the body does not cite. */
export function printedSources(
  article: Pick<Article, 'body' | 'sources'>,
  numbers = numberSources(article),
): { cited: Source[]; further: Source[] } {
  const printed = article.sources.filter(isPrinted)
  const cited = printed
    .filter((source) => numbers.has(source.id))
    .sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  return { cited, further: printed.filter((source) => !numbers.has(source.id)) }
}

export function isPrinted(source: Source): boolean {
  return source.visibility === 'printed'
}
