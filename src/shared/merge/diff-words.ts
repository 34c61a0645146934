import { findHunks } from './find-hunks'
import type { Hunk } from './myers'
import { tidyHunks } from './tidy-hunks'
import type { Token } from './tokens'

/**
 * A place at which two lines differ, whole words always: `start` to before `end` of the earlier line gave way to
 * `laterStart` to before `laterEnd` of the later one. What stands between two changes is the same in both lines.
 */
export interface Change extends Hunk {
  /** Words of the two stretches. */
  removed: number
  added: number
}

/** What changed between two lines, given as tokens, in order. Swapping the lines swaps the answer. */
export function diffWords(before: readonly Token[], after: readonly Token[]): Change[] {
  const hunks = findHunks(before.map(keyOf), after.map(keyOf))
  const changes: Change[] = []
  let [place, laterPlace] = [0, 0]
  const passSame = (until: number) => {
    for (; place < until; place++, laterPlace++) {
      const [token, later] = [at(before, place), at(after, laterPlace)]
      if (token.space !== later.space) changes.push(spaceChange(token, later))
    }
  }
  for (const hunk of tidyHunks(hunks, before, after)) {
    passSame(hunk.start)
    changes.push(changeOf(hunk, before, after))
    // The space before the token that follows belongs to the change.
    place = hunk.end + 1
    laterPlace = hunk.laterEnd + 1
  }
  passSame(before.length)
  return changes
}

function spaceChange(token: Token, later: Token): Change {
  return {
    start: token.start - token.space.length,
    end: token.start,
    laterStart: later.start - later.space.length,
    laterEnd: later.start,
    removed: 0,
    added: 0,
  }
}

/** A difference between tokens, with the space around it that differs too: equal space at its ends is left out. */
function changeOf(hunk: Hunk, before: readonly Token[], after: readonly Token[]): Change {
  const [next, laterNext] = [at(before, hunk.end), at(after, hunk.laterEnd)]
  const spaced = next.space !== laterNext.space
  let start = endOf(before, hunk.start - 1)
  let laterStart = endOf(after, hunk.laterStart - 1)
  const end = spaced ? next.start : endOf(before, hunk.end - 1)
  const laterEnd = spaced ? laterNext.start : endOf(after, hunk.laterEnd - 1)
  const { space } = at(before, hunk.start)
  if (start < end && laterStart < laterEnd && space === at(after, hunk.laterStart).space) {
    start += space.length
    laterStart += space.length
  }
  const removed = wordsIn(before, hunk.start, hunk.end)
  return { start, end, laterStart, laterEnd, removed, added: wordsIn(after, hunk.laterStart, hunk.laterEnd) }
}

function wordsIn(tokens: readonly Token[], start: number, end: number): number {
  let words = 0
  for (let place = start; place < end; place++) if (at(tokens, place).kind === 'word') words++
  return words
}

function endOf(tokens: readonly Token[], place: number): number {
  return place < 0 ? 0 : at(tokens, place).end
}

function at(tokens: readonly Token[], place: number): Token {
  const token = tokens[place]
  if (!token) throw new Error(`no token ${place} of ${tokens.length}: the end of a line changed`)
  return token
}

const keyOf = ({ key }: Token) => key
