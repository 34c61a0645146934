import type { Hunk } from '../myers'
import { holds, isWord, shareWords } from './same-words'
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
 * one spot, for words that are put at the beginning of a line which the other side takes out with its end, and where both
 * say the same words; an insertion that the other side's change holds whole is there with that.
 */
export function groupHunks(base: readonly StreamToken[], ours: Changes, theirs: Changes): Group[] {
  const sided = (changes: Changes, side: Sided['side']) => [
    ...changes.hunks.map((hunk) => ({ ...hunk, side, tokens: changes.tokens, clash: false })),
    ...changes.clashes.map((hunk) => ({ ...hunk, side, tokens: changes.tokens, clash: true })),
  ]
  const all = withoutRepeated(
    [...sided(ours, 'ours'), ...sided(theirs, 'theirs')].sort((a, b) => a.start - b.start || a.end - b.end),
  )
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
  if (hunks.some((hunk) => touch(hunk, next) && shareWords(wordsOf(hunk), wordsOf(next)))) return true
  const previous = hunks.at(-1) as Sided
  if (previous.clash && next.clash) return true
  if (previous.side === next.side || group.start < group.end) return false
  return next.start === next.end || (beginsLine(base, next.start) && isLost(base, previous, next))
}

/** The changes without the insertions that a change of the other side which touches them holds. */
function withoutRepeated(hunks: Sided[]): Sided[] {
  return hunks.filter((hunk, at) => {
    if (hunk.start !== hunk.end || !isLine(wordsOf(hunk))) return true
    const around = [...hunks.slice(Math.max(0, at - AROUND), at), ...hunks.slice(at + 1, at + 1 + AROUND)]
    return !around.some(
      (other) => other.start < other.end && touch(hunk, other) && holds(wordsOf(other), wordsOf(hunk)),
    )
  })
}

/** So many changes before and after one may touch it: of either side, and one of looks. */
const AROUND = 4

function touch(a: Sided, b: Sided): boolean {
  return a.side !== b.side && !a.clash && !b.clash && (a.end === b.start || b.end === a.start)
}

const wordsOf = ({ tokens, laterStart, laterEnd }: Sided) => tokens.slice(laterStart, laterEnd)
const isLine = (tokens: readonly StreamToken[]) => tokens.some(isWord) && !tokens.some(isEnd)

/** Whether words are put at the beginning of a line that the other side takes out. */
function isLost(base: readonly StreamToken[], words: Sided, other: Sided): boolean {
  if (isEnd(words.tokens[words.laterEnd - 1])) return false
  return base.slice(other.start, other.end).some(isEnd)
}

/** Whether a place of a stream is the beginning of a block. */
export function beginsLine(tokens: readonly StreamToken[], place: number): boolean {
  return place === 0 || isEnd(tokens[place - 1])
}
