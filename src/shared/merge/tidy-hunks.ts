import type { Hunk } from './myers'
import type { Token } from './tokens'

/**
 * The same differences as people would mark them: what was put in or left out begins at a sentence rather than in the
 * middle of one, and a few words that happened to stay between two larger changes belong to the change.
 */
export function tidyHunks(hunks: Hunk[], before: readonly Token[], after: readonly Token[]): Hunk[] {
  const tidy: Hunk[] = []
  for (const [index, hunk] of hunks.entries()) {
    let last = toSentence(hunk, hunks[index - 1], before, after)
    for (let previous = tidy.at(-1); previous && isIsland(previous, last, before, after); previous = tidy.at(-1)) {
      last = { ...previous, end: last.end, laterEnd: last.laterEnd }
      tidy.pop()
    }
    tidy.push(last)
  }
  return tidy
}

/** Whether what stands between two changes is at most half of either. A citation or break is always worth showing. */
function isIsland(left: Hunk, right: Hunk, before: readonly Token[], after: readonly Token[]): boolean {
  const sizeOf = ({ start, end, laterStart, laterEnd }: Hunk) =>
    Math.max(lengthOf(before, start, end), lengthOf(after, laterStart, laterEnd))
  const between = { start: left.end, end: right.start, laterStart: left.laterEnd, laterEnd: right.laterStart }
  if (2 * sizeOf(between) > Math.min(sizeOf(left), sizeOf(right))) return false
  return before.slice(between.start, between.end).every(({ kind }) => kind !== 'atom')
}

/** The length of a stretch of tokens as text. */
function lengthOf(tokens: readonly Token[], start: number, end: number): number {
  return start === end ? 0 : (tokens[end - 1] as Token).end - (tokens[start] as Token).start
}

/**
 * A hunk with one empty side may stand further left where the tokens before it are those at its end. It goes to the
 * nearest place at which a sentence begins, or else a phrase.
 */
function toSentence(hunk: Hunk, previous: Hunk | undefined, before: readonly Token[], after: readonly Token[]): Hunk {
  const [emptyBefore, emptyAfter] = [hunk.start === hunk.end, hunk.laterStart === hunk.laterEnd]
  if (emptyBefore === emptyAfter) return hunk
  const tokens = emptyBefore ? after : before
  const [start, end] = emptyBefore ? [hunk.laterStart, hunk.laterEnd] : [hunk.start, hunk.end]
  const room = previous ? hunk.start - previous.end : hunk.start
  let best = 0
  let bestRank = rankOf(tokens[start - 1])
  for (let shift = 1; shift <= room && tokens[start - shift]?.key === tokens[end - shift]?.key; shift++) {
    const rank = rankOf(tokens[start - shift - 1])
    if (rank <= bestRank) continue
    best = shift
    bestRank = rank
  }
  return {
    start: hunk.start - best,
    end: hunk.end - best,
    laterStart: hunk.laterStart - best,
    laterEnd: hunk.laterEnd - best,
  }
}

const SENTENCE_ENDS = new Set('.!?…。！？؟۔।')

/** How good a place it is to begin after this token. */
function rankOf(token: Token | undefined): number {
  if (token === undefined || token.kind === 'atom' || SENTENCE_ENDS.has(token.key)) return 2
  return token.kind === 'sign' ? 1 : 0
}
