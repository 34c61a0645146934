import { findHunks } from './find-hunks'
import { tokensOf, type Token } from './tokens'

/** Joins two changes of a text, word by word; undefined where both changed the same words or words side by side. */
export function mergeText(base: string, ours: string, theirs: string): string | undefined {
  const tokens = tokensOfText(base)
  const [here, there] = [changesTo(ours, tokens), changesTo(theirs, tokens)]
  if (here.some((mine) => there.some((other) => mine.start <= other.end && other.start <= mine.end))) return undefined
  let merged = ''
  let place = 0
  for (const { start, end, text } of [...here, ...there].sort((a, b) => a.start - b.start)) {
    merged += base.slice(endOf(tokens, place), endOf(tokens, start)) + text
    place = end
  }
  return merged + base.slice(endOf(tokens, place))
}

/** Tokens of a text, `start` to before `end`, that gave way to another text. */
interface Replaced {
  start: number
  end: number
  text: string
}

function changesTo(later: string, before: Token[]): Replaced[] {
  const after = tokensOfText(later)
  return findHunks(before.map(keyOf), after.map(keyOf)).map(({ start, end, laterStart, laterEnd }) => ({
    start,
    end,
    text: later.slice(endOf(after, laterStart), endOf(after, laterEnd)),
  }))
}

const tokensOfText = (text: string) => tokensOf([{ type: 'text', text }])
/** White space in front is a part of a token here. */
const keyOf = ({ space, key }: Token) => `${key}\n${space}`
/** Where the tokens before a place end. */
const endOf = (tokens: Token[], place: number) => tokens[place - 1]?.end ?? 0
