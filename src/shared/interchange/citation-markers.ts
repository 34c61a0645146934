import type { CitationItem, Inline } from '../article/inline'
import { europeanDigits } from './digits'

/** The sources that a text numbers, by their numbers, as ids. */
export type NumberedSources = ReadonlyMap<number, string>

const MARKER = /\[([^[\]\n]{1,80})\]/g
const WIDEST_RANGE = 50

/**
 * A text with its markers, `[2]`, `[1, 3]`, `[1][2]`, `[2–4]`, `[5, p. 12]`, as citations of the numbered sources. A
 * marker that names a number without a source stays text, whole, and goes to `unknown`.
 */
export function citeMarkers(text: string, sources: NumberedSources, unknown: string[]): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const match of text.matchAll(MARKER)) {
    const items = readMarker(match[1] ?? '')
    if (items === undefined) continue
    const cited = items.flatMap(({ number, locator }): CitationItem[] => {
      const sourceId = sources.get(number)
      return sourceId === undefined ? [] : [{ sourceId, ...(locator !== undefined && { locator }) }]
    })
    if (cited.length < items.length) {
      unknown.push(match[0])
      continue
    }
    if (match.index > from) inlines.push({ type: 'text', text: text.slice(from, match.index) })
    pushCitation(inlines, cited)
    from = match.index + match[0].length
  }
  if (from < text.length) inlines.push({ type: 'text', text: text.slice(from) })
  return inlines
}

/** The numbers that markers inside the lines name; a number that begins its line is a reference and cites nothing. */
export function citedNumbers(lines: Iterable<string>): Set<number> {
  const cited = new Set<number>()
  for (const line of lines) {
    if (line.startsWith('[')) continue
    for (const match of line.matchAll(MARKER)) {
      for (const { number } of readMarker(match[1] ?? '') ?? []) cited.add(number)
    }
  }
  return cited
}

/** Adds a citation to a line. One that touches another joins it. */
export function pushCitation(inlines: Inline[], items: CitationItem[]): void {
  const last = inlines.at(-1)
  if (last?.type === 'citation') last.items.push(...items)
  else inlines.push({ type: 'citation', items })
}

interface MarkerItem {
  number: number
  locator?: string
}

/** What stands between the brackets of a marker; undefined when it is no marker (`[sic]`, `[2025]`). */
function readMarker(inside: string): MarkerItem[] | undefined {
  const items: MarkerItem[] = []
  for (const part of inside.split(/[,;،؛]/)) {
    const numbers = readNumbers(part.trim())
    const last = items.at(-1)
    if (numbers) items.push(...numbers)
    else if (last && last.locator === undefined && isLocator(part)) last.locator = part.trim()
    else return undefined
  }
  return items
}

function readNumbers(part: string): MarkerItem[] | undefined {
  const plain = europeanDigits(part)
  const single = /^(\d{1,3})(?:\s+(\S.*))?$/u.exec(plain)
  if (single) {
    const locator = single[2] === undefined ? undefined : part.slice(-single[2].length)
    if (locator !== undefined && !isLocator(locator)) return undefined
    return [{ number: Number(single[1]), ...(locator !== undefined && { locator }) }]
  }
  const range = /^(\d{1,3})\s*[–—-]\s*(\d{1,3})$/.exec(plain)
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (!range || last <= first || last - first > WIDEST_RANGE) return undefined
  return Array.from({ length: last - first + 1 }, (_, step) => ({ number: first + step }))
}

/** A short word with a number (p. 12, S. 3–4, para. 7, ch. IV), or a time (14:30). */
function isLocator(text: string): boolean {
  return /^\s*(?:\p{L}{1,12}\.?\s?(?:\p{Nd}[\p{Nd}\s–—-]*|[ivxlc]{1,8})|\p{Nd}{1,2}(?::\p{Nd}\d){1,2})\.?\s*$/iu.test(
    text,
  )
}
