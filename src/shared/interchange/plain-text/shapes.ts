// Bounds keep patterns from running out of stack on lines of millions of characters.
const BULLET = /^[-*•‣▪◦●]\s{1,20}(?=\S)/
const NUMBER = /^(?:\(?([\d٠-٩]{1,3})[.)])\s{1,20}(?=\S)/
const END = 60
const MARKERS_AT_END = /(?:\s?\[[\d٠-٩][^[\]]{0,20}\])+$/
const SENTENCE_END = /[.!?…؟。！？]["'”’»“)\]]{0,3}$/

/** Whether a line draws a line: `* * *`, `---`, `⁂`. */
export function isRule(text: string): boolean {
  return text.length <= 80 && /^(?:(?:[*_~=-]\s?){3,}|[⁂※]+)$/u.test(text)
}

/** The marker of a bulleted line; undefined for other lines. */
export function bulletOf(text: string): string | undefined {
  return isRule(text) ? undefined : BULLET.exec(text)?.[0]
}

/** The marker of a numbered line (`1.`, `2)`, `(3)`) and its number as it is written; undefined for other lines. */
export function numberOf(text: string): { marker: string; digits: string } | undefined {
  const match = NUMBER.exec(text)
  return match?.[1] === undefined ? undefined : { marker: match[0], digits: match[1] }
}

/** Whether a line begins something of its own, so that it does not go on from the line before. */
export function startsBlock(text: string): boolean {
  return bulletOf(text) !== undefined || numberOf(text) !== undefined || /^(?:\[[\d٠-٩]{1,3}\]|>|#|https?:)/.test(text)
}

/** Whether a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-END).replace(MARKERS_AT_END, ''))
}

/** Whether a line is sentences of a story: it ends as one and has more than a few words, or it is very long. */
export function isProse(text: string): boolean {
  return text.length > 200 || (endsSentence(text) && wordsOf(text) > 4)
}

/** How many words, between white space, a short text has. */
export function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length
}
