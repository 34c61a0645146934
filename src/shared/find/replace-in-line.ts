import type { Inline, TextRun } from '../article/inline'
import { normaliseInlines } from '../article/normalise'
import { inlineText } from '../article/text'

/** A stretch of a line, in characters of its text without citations, and the words that take its place. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/**
 * A line in which stretches have been replaced; they come from left to right, none over another. New words look as
 * those they replace, word by word where there are as many; threads and claims on them stay, and so does every citation.
 */
export function replaceInLine(line: Inline[], replacements: readonly Replacement[]): Inline[] {
  const text = inlineText(line)
  const pieces = replacements.flatMap((whole) => wordByWord(text, whole))
  return normaliseInlines(pieces.reduceRight(replaceStretch, line))
}

const WORDS_AND_GAPS = /\s+|\S+/g

/** A replacement in parts that can be made one by one, without those that would change nothing. */
function wordByWord(line: string, { start, end, text }: Replacement): Replacement[] {
  const old = line.slice(start, end).match(WORDS_AND_GAPS) ?? []
  const now = text.match(WORDS_AND_GAPS) ?? []
  const head = sameAtStart(old, now)
  const tail = sameAtStart(old.slice(head).reverse(), now.slice(head).reverse())
  if (old.length === now.length) {
    let at = start
    return old.flatMap((word, index) => {
      const piece = { start: at, end: (at += word.length), text: now[index] as string }
      return piece.text === word ? [] : [piece]
    })
  }
  // Words that are added take the look of a word beside them, which is then replaced with them.
  const onlyAdds = head + tail === old.length
  const from = onlyAdds && head > 0 ? head - 1 : head
  const to = onlyAdds && head === 0 ? tail - 1 : tail
  return [
    {
      start: start + lengthOf(old.slice(0, from)),
      end: end - lengthOf(old.slice(old.length - to)),
      text: now.slice(from, now.length - to).join(''),
    },
  ]
}

function sameAtStart(a: string[], b: string[]): number {
  const other = a.findIndex((word, index) => word !== b[index])
  return other < 0 ? Math.min(a.length, b.length) : other
}

function lengthOf(words: string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}

function replaceStretch(line: Inline[], { start, end, text }: Replacement): Inline[] {
  const before: Inline[] = []
  const covered: Inline[] = []
  const after: Inline[] = []
  let at = 0
  for (const inline of line) {
    const from = at
    if (inline.type === 'citation') (from <= start ? before : from < end ? covered : after).push(inline)
    else if (inline.type === 'break') (at++ < start ? before : from < end ? covered : after).push(inline)
    else {
      at += inline.text.length
      const cut = (left: number, right: number): TextRun[] =>
        left < right ? [{ ...inline, text: inline.text.slice(left - from, right - from) }] : []
      before.push(...cut(from, Math.min(at, start)))
      covered.push(...cut(Math.max(from, start), Math.min(at, end)))
      after.push(...cut(Math.max(from, end), at))
    }
  }
  const citations = covered.filter((inline) => inline.type === 'citation')
  return [...before, asReplaced(covered, text), ...citations, ...after]
}

function asReplaced(covered: Inline[], text: string): TextRun {
  const runs = covered.filter((inline) => inline.type === 'text')
  const all = (name: 'threads' | 'claims') => [...new Set(runs.flatMap((run) => run[name] ?? []))].sort()
  return { type: 'text', ...runs[0], text, threads: all('threads'), claims: all('claims') }
}
