/** Elements whose words are no words of the page. */
const UNSEEN = /^(?:head|script|style|title|template|noscript|svg|xml)$/
const LINES =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/
const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The words of HTML that is too long or too broken to be read as a document, a line for each block, in a time that
 * grows with its length and no more.
 */
export function flatText(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    parts.push(words(html.slice(at, open < 0 ? undefined : open)))
    if (open < 0) break
    const comment = html.startsWith('<!--', open)
    const close = html.indexOf(comment ? '-->' : '>', open)
    if (close < 0) break
    at = close + (comment ? 3 : 1)
    if (comment) continue
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 32))?.[1]?.toLowerCase() ?? ''
    if (LINES.test(name)) parts.push('\n')
    if (UNSEEN.test(name) && html.charAt(open + 1) !== '/') at = endOf(html, name, at)
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Where an element that shows nothing ends; one that is never closed goes on to the end. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

function words(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return CHARACTERS[name.toLowerCase()] ?? whole
    })
}
