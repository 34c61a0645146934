import type { Versions } from '../found-conflicts'
import type { Place } from '../place'
import { blocksOf, isEnd, type StreamToken } from './stream'
import type { Stretch } from './stretch'
import { tidySpaces } from './tidy-spaces'

interface Disputed {
  place: Place
  versions: Versions
  shown: 'ours' | 'theirs' | 'both'
}

/** The disputes of a merged part of a body: each version as whole blocks, with all else as it is in the merged text. */
export function disputesOf(stretches: readonly Stretch[]): Disputed[] {
  return stretches.flatMap(({ tokens, dispute }, index): Disputed[] => {
    if (!dispute) return []
    const before = lineBefore(stretches, index)
    const { base, ours, theirs, shown } = dispute
    const whole = before.length === 0 && [base, ours, theirs].every((all) => all.length === 0 || isEnd(all.at(-1)))
    const after = whole ? [] : lineAfter(stretches, index)
    const blocks = (words: StreamToken[]) => blocksOf(tidySpaces([...before, ...words, ...after]))
    const place = blocks(tokens).at(0)?.id
    if (place === undefined) throw new Error('a dispute about nothing')
    const versions = { base: blocks(base), ours: blocks(ours), theirs: blocks(theirs) }
    return [{ place: ['body', place], versions, shown }]
  })
}

/** What stands before a stretch in its block. */
function lineBefore(stretches: readonly Stretch[], index: number): StreamToken[] {
  const parts: StreamToken[][] = []
  for (let at = index - 1; at >= 0; at--) {
    const { tokens } = stretches[at] as Stretch
    const end = tokens.findLastIndex(isEnd)
    parts.push(tokens.slice(end + 1))
    if (end >= 0) break
  }
  return parts.reverse().flat()
}

/** What stands after a stretch, up to the end of its block. */
function lineAfter(stretches: readonly Stretch[], index: number): StreamToken[] {
  const line: StreamToken[] = []
  for (let at = index + 1; at < stretches.length; at++) {
    const { tokens } = stretches[at] as Stretch
    const end = tokens.findIndex(isEnd)
    line.push(...tokens.slice(0, end < 0 ? undefined : end + 1))
    if (end >= 0) break
  }
  return line
}
