import { isEnd, textOf, type StreamToken } from './stream'

/**
 * A merged stream in which no words run together and no line begins with white space, where tokens have other
 * neighbours than they had in their own version.
 */
export function tidySpaces(tokens: readonly StreamToken[]): StreamToken[] {
  return tokens.map((token, index) => {
    const previous = tokens[index - 1]
    const begins = previous === undefined || isEnd(previous)
    const { runs, first } = token.space
    if (begins) return first || runs.length === 0 ? token : { ...token, space: { runs: [], first: true } }
    if (textOf(runs) !== '' || !wantsSpace(previous, token)) return token
    return { ...token, space: { runs: [{ type: 'text', text: ' ' }], first: false } }
  })
}

function wantsSpace(previous: StreamToken, token: StreamToken): boolean {
  if (previous.kind === 'word' && token.kind === 'word') return !isWide(previous.key) && !isWide(token.key)
  if (!token.space.first || previous.kind === 'atom') return false
  if (token.kind === 'word') return !isWide(token.key) && !OPENING.has(previous.key)
  return token.kind === 'sign' && OPENING.has(token.key) && previous.kind === 'word'
}

/** Signs that words follow without a space. */
const OPENING = new Set('([{¿¡“‘«„‚"\'-–—/@#$£€'.split(''))

/** Whether a word is written in a script without spaces: an ideograph or kana. */
const isWide = (word: string) =>
  /^(?:[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\uD840-\uD87F][\uDC00-\uDFFF])/.test(word)
