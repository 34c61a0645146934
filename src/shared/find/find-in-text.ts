import { foldLetters, hasCurlyQuotes } from './fold-letters'
import { isWhole } from './whole-word'

/** What is sought. `matchCase`: letters as they are written, accents and Arabic points included. */
export interface Query {
  text: string
  matchCase: boolean
  wholeWord: boolean
  regex: boolean
}

/** A stretch of a text that was found; of a regular expression, what its groups hold, by number and by name. */
export interface Found {
  start: number
  end: number
  groups?: (string | undefined)[]
  names?: Record<string, string | undefined>
}

/**
 * The way to find a query in texts: all stretches from left to right, none over another, none empty. Throws a
 * SyntaxError when a regular expression can't be read. One that can takes as long as it takes: see where it runs.
 */
export function finderOf(query: Query): (text: string) => Found[] {
  if (query.text === '') return () => []
  const find = query.regex ? byPattern(query) : byWords(query)
  return query.wholeWord ? (text) => find(text).filter(({ start, end }) => isWhole(text, start, end)) : find
}

function byWords({ text: sought, matchCase }: Query): (text: string) => Found[] {
  // Who types a curly quote means that one; who types a straight one means any.
  const alike = { letters: !matchCase, quotes: !hasCurlyQuotes(sought) }
  const needle = foldLetters(sought, alike).text
  if (needle === '') return () => []
  return (text) => {
    const { text: hay, places } = foldLetters(text, alike)
    const place = (at: number) => (places ? (places[at] as number) : at)
    const found: Found[] = []
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      found.push({ start: place(at), end: place(at + needle.length) })
    }
    return found
  }
}

function byPattern({ text: pattern, matchCase }: Query): (text: string) => Found[] {
  const regex = new RegExp(pattern, matchCase ? 'gmu' : 'gimu')
  return (text) =>
    [...text.matchAll(regex)]
      .filter(([whole]) => whole !== '')
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        groups: [...match],
        names: { ...match.groups },
      }))
}
