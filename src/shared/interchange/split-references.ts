import { europeanDigits } from './digits'

/** One of several numbered references, with the number it is cited by. */
export interface NumberedText {
  number: number
  text: string
}

const NUMBER = /\[([\d٠-٩]{1,3})\]/g

/**
 * The references of a line that begins with one: `[1] "…" [2] "…"`. Only the next number begins the next reference, so
 * that a marker inside a title stays in it. Undefined when the line begins otherwise or a reference has no words.
 */
export function splitReferences(line: string): NumberedText[] | undefined {
  if (!line.startsWith('[')) return undefined
  const starts: { number: number; from: number; to: number }[] = []
  for (const match of line.matchAll(NUMBER)) {
    const number = Number(europeanDigits(match[1] ?? ''))
    const last = starts.at(-1)
    const begins = last ? number === last.number + 1 && /\s/.test(line.charAt(match.index - 1)) : match.index === 0
    if (begins) starts.push({ number, from: match.index, to: match.index + match[0].length })
    else if (!last) return undefined
  }
  const references = starts.map(({ number, to }, index) => ({
    number,
    text: line.slice(to, starts[index + 1]?.from ?? line.length).trim(),
  }))
  return references.length > 0 && references.every(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? references : undefined
}
