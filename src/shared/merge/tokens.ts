import type { Inline } from '../article/inline'
import { WORD } from '../article/text'

/**
 * The smallest thing that comparing and merging take a line apart into: a word as `countWords` counts it, a sign (one
 * character of punctuation), an atom (a citation or a break), and the end of the line. White space is no token: it
 * stands before one.
 */
export interface Token {
  kind: 'word' | 'sign' | 'atom' | 'end'
  /** Tokens that say the same have equal keys: the text, or what a citation points to. */
  key: string
  /** The white space before it. */
  space: string
  /** Where it stands in the line: a UTF-16 unit of text is one place, and so is an atom. */
  start: number
  end: number
}

// A line feed in front tells an atom from every word and sign.
const BREAK = '\n'
const CITATION = '\n#'
const END = ''

/** The tokens of a line, in order; the last one is its end. A word may run through several text runs. */
export function tokensOf(line: Inline[]): Token[] {
  const tokens: Token[] = []
  let place = 0
  let space = ''
  let text = ''
  const endText = () => {
    space = addTokens(tokens, text, place)
    place += text.length
    text = ''
  }
  for (const inline of line) {
    if (inline.type === 'text') {
      text += inline.text
      continue
    }
    endText()
    tokens.push({ kind: 'atom', key: atomKey(inline), space, start: place, end: place + 1 })
    place += 1
  }
  endText()
  tokens.push({ kind: 'end', key: END, space, start: place, end: place })
  return tokens
}

/** A part of a line, from one place to before another. */
export function sliceLine(line: Inline[], start: number, end: number): Inline[] {
  const slice: Inline[] = []
  let place = 0
  for (const inline of line) {
    if (place >= end) break
    const length = lengthOf(inline)
    const [from, to] = [Math.max(start - place, 0), Math.min(end - place, length)]
    place += length
    if (from >= to) continue
    const whole = inline.type !== 'text' || (from === 0 && to === length)
    slice.push(whole ? inline : { ...inline, text: inline.text.slice(from, to) })
  }
  return slice
}

/** How many places an inline takes up. */
export function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}

/** Adds the words and signs of a text that begins at `place`. Gives the white space that is left at its end. */
function addTokens(tokens: Token[], text: string, place: number): string {
  let space = ''
  const add = (kind: 'word' | 'sign', key: string, at: number) => {
    tokens.push({ kind, key, space, start: place + at, end: place + at + key.length })
    space = ''
  }
  const addBetween = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const sign = text.charAt(at)
      if (sign === ' ' || sign.trim() === '') space += sign
      else add('sign', sign, at)
    }
  }
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    addBetween(end, index)
    add('word', word, index)
    end = index + word.length
  }
  addBetween(end, text.length)
  return space
}

/** Comment threads and claims are not what a citation says. */
function atomKey(atom: Exclude<Inline, { type: 'text' }>): string {
  if (atom.type === 'break') return BREAK
  return CITATION + JSON.stringify(atom.items.map(({ sourceId, locator }) => [sourceId, locator ?? null]))
}
