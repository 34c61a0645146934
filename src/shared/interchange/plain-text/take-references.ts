import { citedNumbers } from '../citation-markers'
import { europeanDigits } from '../digits'
import type { Draft } from '../draft'
import { parseReferenceLine } from '../reference-line'
import { sourceOf, sourceOfNote } from '../source-of'
import { type NumberedText, splitReferences } from '../split-references'
import { isWebAddress } from '../web-address'
import type { Line } from './line'
import { readSectionLabel } from './section-labels'
import { bulletOf, numberOf } from './shapes'

/** What is left of a text without its references, and where they ended (-1: there were none). */
export interface WithoutReferences {
  lines: Line[]
  numbered: Map<number, string>
  end: number
}

/**
 * Takes the references out of a text into sources: lines that begin with `[1]`, several on a line or one a line, and
 * what is listed under a label such as *Sources*. A bracketed note that is no reference becomes a source by its words.
 */
export function takeReferences(lines: Line[], draft: Draft): WithoutReferences {
  const taken: WithoutReferences = { lines: [], numbered: new Map(), end: -1 }
  const cited = citedNumbers(lines.map(({ text }) => text))
  let listed = false
  for (const [index, line] of lines.entries()) {
    const label = readSectionLabel(line.text)
    const isLabel = label?.section === 'references'
    const next = isLabel && label.rest === '' ? lines[index + 1] : undefined
    const entries = readEntries(isLabel ? label.rest : line.text, { listed, follows: taken.end === line.at - 1, cited })
    if (entries) {
      for (const entry of entries) addSource(entry, taken, draft)
      taken.end = line.at
      listed ||= isLabel
    } else if (next && readEntries(next.text, { listed: true, follows: false, cited })) {
      listed = true
      taken.end = line.at
    } else if (taken.end === line.at - 1 && addAddress(line.text, draft)) {
      taken.end = line.at
    } else {
      taken.lines.push(line)
      listed = false
    }
  }
  return taken
}

interface Where {
  /** It stands in a list under a label. */
  listed: boolean
  /** The line before it is a reference. */
  follows: boolean
  /** Numbers that markers in the text name. */
  cited: ReadonlySet<number>
}

function readEntries(text: string, { listed, follows, cited }: Where): Partial<NumberedText>[] | undefined {
  const split = splitReferences(text)
  if (split) {
    const certain =
      listed || follows || split.some((entry) => cited.has(entry.number) || parseReferenceLine(entry.text))
    return certain ? split : undefined
  }
  if (!listed) return undefined
  const numbered = numberOf(text)
  const words = text.slice((numbered?.marker ?? bulletOf(text) ?? '').length)
  const number = numbered && Number(europeanDigits(numbered.digits))
  const certain = parseReferenceLine(words) !== undefined || (number !== undefined && cited.has(number))
  return certain ? [{ number, text: words }] : undefined
}

function addSource({ number, text = '' }: Partial<NumberedText>, taken: WithoutReferences, draft: Draft): void {
  const csl = parseReferenceLine(text)
  const source = csl ? sourceOf(csl) : sourceOfNote(text)
  draft.article.sources.push(source)
  if (number !== undefined && !taken.numbered.has(number)) taken.numbered.set(number, source.id)
}

/** A web address on a line of its own belongs to the reference before it. */
function addAddress(text: string, draft: Draft): boolean {
  const last = draft.article.sources.at(-1)
  if (!last || last.csl.URL !== undefined || !isWebAddress(text)) return false
  last.csl = { ...last.csl, URL: text }
  return true
}
