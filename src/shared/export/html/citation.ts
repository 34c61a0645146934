import type { Citation, CitationItem } from '../../article/inline'
import type { BodyContext } from './context'
import { escapeText } from './escape'

/**
 * A citation as links to the reference list: `[2]`, `[2, p. 12]`, `[1, 3]`, `[2, p. 12; 3]`. Sources that are not
 * printed are left out; at least one must be.
 */
export function citationHtml({ items }: Citation, context: BodyContext): string {
  const printed = items.length === 1 ? items : items.filter(({ sourceId }) => context.numbers.has(sourceId))
  if (printed.length === 1) return itemHtml(printed[0] as CitationItem, context, '[', ']')
  const separator = printed.some(({ locator = '' }) => locator.trim() !== '') ? '; ' : ', '
  return `<span class="cites">[${printed.map((item) => itemHtml(item, context)).join(separator)}]</span>`
}

function itemHtml({ sourceId, locator }: CitationItem, context: BodyContext, open = '', close = ''): string {
  const number = context.numbers.get(sourceId)
  if (number === undefined) throw new Error(`no number for source ${sourceId}`)
  const label = open + number + locatorHtml(locator) + close
  return `<a href="#source-${number}" id="${context.places.add(number)}" role="doc-noteref">${label}</a>`
}

function locatorHtml(locator: string | undefined): string {
  return locator === undefined || locator.trim() === '' ? '' : `, ${escapeText(locator.trim())}`
}
