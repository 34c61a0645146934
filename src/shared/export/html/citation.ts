import type { Citation, CitationItem } from '../../article/inline'
import type { BodyContext } from './context'
import { escapeText } from './escape'

/**
 * A citation as links to the reference list: `[2]`, `[2, p. 12]`, `[1, 3]`, `[2, p. 12; 3]`. Sources that are not
 * printed are left out; at least one must be.
 */
export function writeCitation({ items }: Citation, context: BodyContext): void {
  const { out, numbers } = context
  const printed = items.length === 1 ? items : items.filter(({ sourceId }) => numbers.has(sourceId))
  const [only] = printed
  if (printed.length === 1 && only) {
    writeLink(only, context, '[', ']')
    return
  }
  const separator = printed.some(({ locator = '' }) => locator.trim() !== '') ? '; ' : ', '
  out.push('<span class="cites">[')
  for (const [index, item] of printed.entries()) {
    if (index > 0) out.push(separator)
    writeLink(item, context, '', '')
  }
  out.push(']</span>')
}

function writeLink(
  { sourceId, locator = '' }: CitationItem,
  { out, numbers, places }: BodyContext,
  open: string,
  close: string,
): void {
  const number = numbers.get(sourceId)
  if (number === undefined) throw new Error(`no number for source ${sourceId}`)
  const where = locator.trim() === '' ? '' : `, ${escapeText(locator.trim())}`
  const label = `${open}${number}${where}${close}`
  out.push(`<a href="#source-${number}" id="${places.add(number)}" role="doc-noteref">${label}</a>`)
}
