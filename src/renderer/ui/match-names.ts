/**
 * How well a query fits what a thing is called, the name first and then what people call it too: 0 is best, undefined
 * is not at all. Words may be begun, in any order; letters may be left out of one.
 */
export function rankOf(query: string, names: string[]): number | undefined {
  const asked = folded(query)
  const [name = '', ...others] = names.map(folded)
  if (name.startsWith(asked)) return 0
  if (beginsWords(asked, name)) return 1
  if (others.some((other) => beginsWords(asked, other))) return 2
  if (name.includes(asked)) return 3
  return [name, ...others].some((each) => hasLetters(asked, each)) ? 4 : undefined
}

/** The things that a query fits, those that it fits best first, and otherwise in the order given. */
export function bestMatches<T>(query: string, things: readonly T[], namesOf: (thing: T) => string[]): T[] {
  return things
    .flatMap((thing) => {
      const rank = rankOf(query.trim(), namesOf(thing))
      return rank === undefined ? [] : [{ thing, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing)
}

function beginsWords(asked: string, name: string): boolean {
  const words = name.split(/[\s-]+/)
  return asked.split(/\s+/).every((part) => words.some((word) => begins(part, word)))
}

/** The Arabic article, which is written together with its noun and with what stands before it. */
const ARTICLE = /^(?:[وفبك]?ال|لل)/

/** Whether a word begins so, with its article or without. */
function begins(part: string, word: string): boolean {
  const bare = part.replace(ARTICLE, '')
  return word.startsWith(part) || (bare !== '' && word.replace(ARTICLE, '').startsWith(bare))
}

/** Whether the letters occur in this order, the first of them at the beginning of a word. */
function hasLetters(asked: string, name: string): boolean {
  if (asked.length < 2) return false
  return name.split(/[\s-]+/).some((_, index, words) => {
    let at = 0
    const text = words.slice(index).join(' ')
    if (text[0] !== asked[0]) return false
    for (const letter of text) if (letter === asked[at]) at++
    return at === asked.length
  })
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
