import type { StreamToken } from './stream'

export const isWord = ({ kind }: StreamToken) => kind === 'word'

/** Whether some tokens hold others, one after the other. */
export function holds(long: readonly StreamToken[], short: readonly StreamToken[]): boolean {
  for (let from = 0; from + short.length <= long.length; from++)
    if (short.every(({ key }, index) => key === long[from + index]?.key)) return true
  return false
}

/** Whether one word is among both. */
export function shareWords(ours: readonly StreamToken[], theirs: readonly StreamToken[]): boolean {
  const words = new Set(ours.filter(isWord).map(({ key }) => key))
  return theirs.some((token) => isWord(token) && words.has(token.key))
}
