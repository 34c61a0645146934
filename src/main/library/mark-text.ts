import type { Marked } from '../../shared/bridge/story'
import { type FoldedWord, foldedWordsIn } from './folded-words'
import type { Term } from './query'

/** A part of a text: from one place up to another. */
export interface Span {
  start: number
  end: number
}

/** Where the terms stand in a text, in order and apart from each other. Of a beginning of a word, only it is marked. */
export function findTerms(text: string, terms: Term[]): Span[] {
  const words = foldedWordsIn(text)
  const spans = terms.flatMap((term) => words.flatMap((_, at) => spanOf(words, at, term) ?? []))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last === undefined || span.start >= last.end) apart.push({ ...span })
    else last.end = Math.max(last.end, span.end)
  }
  return apart
}

/** A text in pieces, with those marked that were found; together the pieces are the text. */
export function markText(text: string, spans: Span[]): Marked {
  const pieces: Marked = []
  let done = 0
  const add = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit })
    done = Math.max(done, end)
  }
  for (const { start, end } of spans) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}

/** In one place of a story its words may stand apart from each other, so there each is a term of its own. */
export function termsApart(term: Term): Term[] {
  const last = term.words.length - 1
  return term.words.map((ways, at) => ({ words: [ways], open: term.open && at === last }))
}

function spanOf(words: FoldedWord[], at: number, { words: sought, open }: Term): Span | undefined {
  const last = sought.length - 1
  let end = 0
  for (const [offset, ways] of sought.entries()) {
    const word = words[at + offset]
    if (word === undefined) return undefined
    const found = ways.filter((way) => (open && offset === last ? word.word.startsWith(way) : word.word === way))
    if (found.length === 0) return undefined
    end = word.ends[Math.max(...found.map((way) => way.length)) - 1] as number
  }
  return { start: (words[at] as FoldedWord).start, end }
}
