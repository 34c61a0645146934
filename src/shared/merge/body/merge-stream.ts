import { canonicalJson } from '../../article/canonical'
import { sameValue } from '../../article/same-value'
import type { Hunk } from '../myers'
import { beginsLine, groupHunks, type Group } from './group-hunks'
import { insertBoth } from './insert-both'
import { looksClash, mergeSpace, samePointers } from './merge-looks'
import type { StreamToken } from './stream'
import type { Stretch } from './stretch'

/** One token that all three versions have, as the sides left it. */
export type MergeToken = (base: StreamToken, ours: StreamToken, theirs: StreamToken) => StreamToken

/** A stream and where it differs from the base. */
export interface Side {
  tokens: readonly StreamToken[]
  hunks: readonly Hunk[]
}

/**
 * Joins two changes of a stream. Where both changed the same words the stretch shows one version and holds all; where
 * both took words out, all of them are gone.
 */
export function mergeStream(base: readonly StreamToken[], ours: Side, theirs: Side, mergeToken: MergeToken): Stretch[] {
  const [mine, other] = [placesIn(base.length, ours.hunks), placesIn(base.length, theirs.hunks)]
  const kept = (place: number) => {
    const [here, there] = [mine[place] ?? -1, other[place] ?? -1]
    if (here < 0 || there < 0) return undefined
    return [base[place], ours.tokens[here], theirs.tokens[there]] as [StreamToken, StreamToken, StreamToken]
  }
  /** What a side changed though it has the same words: against what the other side did there it is one more change. */
  const changesOf = (side: Side, places: Int32Array, others: Int32Array) => {
    const clashing = [...base.keys()].filter((place) => {
      const versions = kept(place)
      if (versions) return looksClash(...versions)
      return others[place] === -1 && isEdited(base[place], side.tokens[places[place] ?? -1])
    })
    return { ...side, clashes: clashing.map((place) => unitHunk(place, places[place] as number)) }
  }
  const groups = groupHunks(base, changesOf(ours, mine, other), changesOf(theirs, other, mine))

  const stretches: Stretch[] = []
  let place = 0
  const passKept = (end: number) => {
    for (; place < end; place++) {
      const versions = kept(place)
      if (versions) stretches.push({ tokens: [mergeToken(...versions)] })
    }
  }
  for (const group of groups) {
    passKept(group.start)
    const [one, two] = [partOf(ours.tokens, group, group.ours), partOf(theirs.tokens, group, group.theirs)]
    if (two === undefined && one) stretches.push({ tokens: spaced(one, base, group, theirs.tokens, other) })
    else if (one === undefined && two) stretches.push({ tokens: spaced(two, base, group, ours.tokens, mine) })
    else if (one && two) {
      if (isRemoval(group.ours) && isRemoval(group.theirs)) passKept(group.end)
      else stretches.push(...mergeGroup(base, group, one, two))
    }
    place = group.end
  }
  passKept(base.length)
  return stretches
}

function mergeGroup(base: readonly StreamToken[], group: Group, ours: StreamToken[], theirs: StreamToken[]): Stretch[] {
  if (sameWords(ours, theirs)) return [{ tokens: canonicalJson(ours) <= canonicalJson(theirs) ? ours : theirs }]
  const was = base.slice(group.start, group.end)
  if (was.length === 0) {
    const isEmpty = (base[group.start]?.kind ?? 'end') === 'end'
    return insertBoth(ours, theirs, beginsLine(base, group.start) ? (isEmpty ? 'empty' : 'begins') : 'within')
  }
  // Nobody misses an empty block that somebody else wrote in.
  if (ours.length === 0 && !was.some(hasWords)) return [{ tokens: theirs }]
  if (theirs.length === 0 && !was.some(hasWords)) return [{ tokens: ours }]
  const shown = isRemoval(group.ours) ? 'theirs' : 'ours'
  return [{ tokens: shown === 'ours' ? ours : theirs, dispute: { base: was, ours, theirs, shown } }]
}

/** Whether a token is more than the end of a line. */
function hasWords({ kind }: StreamToken): boolean {
  return kind !== 'end'
}

/** Whether two streams say the same and point to the same. */
function sameWords(a: readonly StreamToken[], b: readonly StreamToken[]): boolean {
  return a.length === b.length && a.every((token, index) => samePointers(token, b[index] as StreamToken))
}

/** What a side has in the place of a stretch of the base; undefined where it changed nothing there. */
function partOf(tokens: readonly StreamToken[], { start, end }: Group, hunks: Hunk[]): StreamToken[] | undefined {
  const [first, last] = [hunks[0], hunks.at(-1)]
  if (!first || !last) return undefined
  return tokens.slice(first.laterStart - (first.start - start), last.laterEnd + (end - last.end))
}

/** Whether a side has a figure, table or the like otherwise than it was, or a citation that points elsewhere. */
function isEdited(base: StreamToken | undefined, side: StreamToken | undefined): boolean {
  if (base?.kind === 'atom' && side?.kind === 'atom') return !samePointers(base, side)
  return base?.kind === 'solid' && side?.kind === 'solid' && !sameValue(base.block, side.block)
}

const isRemoval = (hunks: Hunk[]) => hunks.every(({ laterStart, laterEnd }) => laterStart === laterEnd)

/** The words that one side put in the place of others, with the white space that the other side gave those. */
function spaced(
  tokens: StreamToken[],
  base: readonly StreamToken[],
  { start, end }: Group,
  others: readonly StreamToken[],
  places: Int32Array,
): StreamToken[] {
  const [first, was, other] = [tokens[0], base[start], others[places[start] ?? -1]]
  if (!first || !was || !other || start === end) return tokens
  return [{ ...first, space: mergeSpace(was.space, first.space, other.space) }, ...tokens.slice(1)]
}

/** Where each token of the base stands in another version; -1 where it doesn't. */
function placesIn(length: number, hunks: readonly Hunk[]): Int32Array {
  const places = new Int32Array(length).fill(-1)
  let [place, later] = [0, 0]
  for (const { start, end, laterEnd } of hunks) {
    for (; place < start; place++, later++) places[place] = later
    place = end
    later = laterEnd
  }
  for (; place < length; place++, later++) places[place] = later
  return places
}

function unitHunk(place: number, later: number): Hunk {
  return { start: place, end: place + 1, laterStart: later, laterEnd: later + 1 }
}
