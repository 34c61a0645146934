import { fold } from '../fold'
import type { Line } from './line'
import { readDateline } from './read-dateline'
import { bulletOf, endsSentence, numberOf, wordsOf } from './shapes'

const LONGEST = 250
const LONGEST_ALONE = 150
// A full stop between two sentences: after a word, before another one. Initials and abbreviations are shorter.
const TWO_SENTENCES = /\p{L}{3}\.["”’)]?\s+["“‘(]?[\p{Lu}\p{Lo}]/u

/** Whether a line can be the headline. With nothing after it, it must be shorter than a paragraph. */
export function isHeadline(text: string, isAlone: boolean): boolean {
  if (text.length > (isAlone ? LONGEST_ALONE : LONGEST)) return false
  if (bulletOf(text) || numberOf(text) || /^(?:>|https?:|\[\d)/.test(text)) return false
  return /[\p{L}\p{N}]/u.test(text) && !TWO_SENTENCES.test(text) && !readDateline(text)
}

/** Whether a line is the page's title, `Headline | Harbour Times`, of a headline. */
export function isPageTitleOf(text: string, headline: string): boolean {
  const separator = /^\s*[|–—·•-]\s+\S/.exec(text.slice(headline.length))
  return text.startsWith(headline) && separator !== null && text.length - headline.length <= 60
}

/** Whether two lines say the same, but for case, accents and punctuation at the ends. */
export function saysTheSame(a: string, b: string): boolean {
  return saysOneOf(a, [b])
}

/** Whether a line says the same as one of others, but for case, accents and punctuation at the ends. */
export function saysOneOf(line: string, others: string[]): boolean {
  if (others.includes(line)) return true
  const said = fold(line)
  return said !== '' && others.some((other) => fold(other) === said)
}

/** Whether a line without a full stop below the headline sums the story up: the story's first sentences follow it. */
export function isSubheadline(line: Line, next: Line | undefined): boolean {
  return (
    !endsSentence(line.text) &&
    line.text.length <= LONGEST &&
    wordsOf(line.text) >= 4 &&
    !/[,:;،]$/.test(line.text) &&
    !bulletOf(line.text) &&
    !numberOf(line.text) &&
    !readDateline(line.text) &&
    next !== undefined
  )
}
