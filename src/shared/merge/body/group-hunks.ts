import type { Hunk } from '../myers'
import { isEnd, type StreamToken } from './stream'

/** A stretch of the base, `start` to before `end`, that one side changed or both did. */
export interface Group {
  start: number
  end: number
  ours: Hunk[]
  theirs: Hunk[]
}

interface Sided extends Hunk {
  side: 'ours' | 'theirs'
  tokens: readonly StreamToken[]
  clash: boolean
}

/** What each side changed, and the tokens whose changes clash though the words are the same. */
export interface Changes {
  hunks: readonly Hunk[]
  clashes: readonly Hunk[]
  tokens: readonly StreamToken[]
}

/**
 * The changes of both sides in order, those together that meet. Changes that touch don't meet, but for two insertions at
 * one spot, and for words that are put at the beginning of a line which the other side takes out with its end.
 */
export function groupHunks(base: readonly StreamToken[], ours: Changes, theirs: Changes): Group[] {
  const sided = (changes: Changes, side: Sided['side']) => [
    ...changes.hunks.map((hunk) => ({ ...hunk, side, tokens: changes.tokens, clash: false })),
    ...changes.clashes.map((hunk) => ({ ...hunk, side, tokens: changes.tokens, clash: true })),
  ]
  const all = [...sided(ours, 'ours'), ...sided(theirs, 'theirs')].sort((a, b) => a.start - b.start || a.end - b.end)
  const groups: Group[] = []
  let last: Sided[] = []
  for (const hunk of all) {
    let group = groups.at(-1)
    if (!group || !meets(base, group, last, hunk)) {
      group = { start: hunk.start, end: hunk.end, ours: [], theirs: [] }
      groups.push(group)
      last = []
    }
    group.end = Math.max(group.end, hunk.end)
    group[hunk.side].push(hunk)
    last.push(hunk)
  }
  return groups
}

function meets(base: readonly StreamToken[], group: Group, hunks: readonly Sided[], next: Sided): boolean {
  if (next.start < group.end) return true
  if (next.start > group.end) return false
  const previous = hunks.at(-1) as Sided
  if (previous.clash && next.clash) return true
  if (previous.side === next.side || group.start < group.end) return false
  return next.start === next.end || (beginsLine(base, next.start) && isLost(base, previous, next))
}

/** Whether words are put at the beginning of a line that the other side takes out. */
function isLost(base: readonly StreamToken[], words: Sided, other: Sided): boolean {
  if (isEnd(words.tokens[words.laterEnd - 1])) return false
  return base.slice(other.start, other.end).some(isEnd)
}

/** Whether a place of a stream is the beginning of a block. */
export function beginsLine(tokens: readonly StreamToken[], place: number): boolean {
  return place === 0 || isEnd(tokens[place - 1])
}
