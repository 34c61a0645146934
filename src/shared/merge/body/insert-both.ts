import { canonicalJson } from '../../article/canonical'
import { holds, shareWords } from './same-words'
import { blocksOf, isEnd, type StreamToken } from './stream'
import type { Stretch } from './stretch'

/**
 * What both sides put at one spot. Whole blocks stand one after the other, and so do words and the break of a block; what
 * both typed is there once. Words that would run together stand side by side and are disputed; of two texts that share
 * words, and of two for an empty block, ours is shown. The order does not depend on which side is ours.
 */
export function insertBoth(ours: StreamToken[], theirs: StreamToken[], line: 'begins' | 'empty' | 'within'): Stretch[] {
  if (line === 'within') return insertWords(ours, theirs, false)
  const [mine, other] = [ours.findLastIndex(isEnd) + 1, theirs.findLastIndex(isEnd) + 1]
  return [
    ...insertBlocks(ours.slice(0, mine), theirs.slice(0, other)),
    ...insertWords(ours.slice(mine), theirs.slice(other), line === 'empty'),
  ]
}

function insertBlocks(ours: StreamToken[], theirs: StreamToken[]): Stretch[] {
  const [first, second] = inOrder(ours, theirs)
  const [long, short] = first.length >= second.length ? [first, second] : [second, first]
  const same = (from: number) => short.every(({ key }, index) => key === long[from + index]?.key)
  return [{ tokens: same(0) || same(long.length - short.length) ? long : [...first, ...second] }]
}

function insertWords(ours: StreamToken[], theirs: StreamToken[], inEmptyLine: boolean): Stretch[] {
  const [first, second] = inOrder(ours, theirs)
  const [long, short] = first.length >= second.length ? [first, second] : [second, first]
  if (holds(long, short)) return [{ tokens: long }]
  const tokens = [...first, ...second]
  if (!runTogether(first, second)) return [{ tokens }]
  if (inEmptyLine || shareWords(ours, theirs))
    return [{ tokens: ours, dispute: { base: [], ours, theirs, shown: 'ours' } }]
  return [{ tokens, dispute: { base: [], ours, theirs, shown: 'both' } }]
}

/** Whole blocks, then words, then what ends the line. */
export function inOrder(ours: StreamToken[], theirs: StreamToken[]): [StreamToken[], StreamToken[]] {
  const [rank, other] = [rankOf(ours), rankOf(theirs)]
  if (rank !== other) return rank < other ? [ours, theirs] : [theirs, ours]
  return textKey(ours) <= textKey(theirs) ? [ours, theirs] : [theirs, ours]
}

function rankOf(tokens: StreamToken[]): number {
  if (isEnd(tokens[0]) && tokens[0].kind === 'end') return 2
  return isEnd(tokens.at(-1)) ? 0 : 1
}

/** Equal words are told apart by the blocks that they end, and by how they look. */
const textKey = (tokens: StreamToken[]) =>
  `${tokens.map(({ key }) => key).join('\t')}\t${canonicalJson(blocksOf(tokens))}`

function runTogether(first: StreamToken[], second: StreamToken[]): boolean {
  return !isEnd(first.at(-1)) && second[0]?.kind !== 'end'
}
