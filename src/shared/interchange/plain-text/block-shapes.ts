import type { Line } from './line'
import { bulletOf, endsSentence, isProse, numberOf, wordsOf } from './shapes'

const LONGEST_HEADING = 100
const MOST_WORDS_IN_A_HEADING = 14

/** The words of a line quoted as in mail, with `>` before them; undefined for other lines. */
export function quotedLine(text: string): string | undefined {
  const marks = /^(?:>\s?){1,20}(?=[^\s>])/.exec(text)?.[0]
  return marks === undefined ? undefined : text.slice(marks.length)
}

/** Whether a line is a whole quotation and the next names who said it: `— Ana Petrov, harbour master`. */
export function isQuotation({ text }: Line, next: Line): boolean {
  return (
    /^["“„«»”]/.test(text) &&
    /["”“»«]$/.test(text) &&
    next.text.length <= LONGEST_HEADING &&
    /^[—–]\s?\p{L}/u.test(next.text) &&
    !endsSentence(next.text)
  )
}

/** Whether a line heads what follows it: short, no sentence, with sentences or a list below it. */
export function isHeading({ text }: Line, next: Line | undefined, listFollows: boolean): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    wordsOf(text) <= MOST_WORDS_IN_A_HEADING &&
    !endsSentence(text) &&
    !/[,:;،؛]$/.test(text) &&
    /^["“„«‘'¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    bulletOf(text) === undefined &&
    numberOf(text) === undefined &&
    next !== undefined &&
    (listFollows || isProse(next.text) || /[:：]$/.test(next.text))
  )
}
