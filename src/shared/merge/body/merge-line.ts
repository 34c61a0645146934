import type { Inline } from '../../article/inline'
import { sameValue } from '../../article/same-value'
import { findHunks } from '../find-hunks'
import type { FoundConflicts } from '../found-conflicts'
import type { Place } from '../place'
import { mergeStream, type Side } from './merge-stream'
import { mergeWord } from './merge-word'
import { blocksOf, streamOf, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'

/** A line by itself that two sides changed, word by word; ours, and a conflict, where they changed the same words. */
export function mergeLine(
  base: Inline[],
  ours: Inline[],
  theirs: Inline[],
  place: Place,
  conflicts: FoundConflicts,
): Inline[] {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  const tokens = tokensOfLine(base)
  const stretches = mergeStream(tokens, sideOf(tokens, ours), sideOf(tokens, theirs), mergeWord)
  if (stretches.some(({ dispute }) => dispute)) {
    conflicts.add(place, { base, ours, theirs })
    return ours
  }
  const [line] = blocksOf(tidySpaces(stretches.flatMap((stretch) => stretch.tokens)))
  return line && 'content' in line ? line.content : []
}

function sideOf(base: readonly StreamToken[], line: Inline[]): Side {
  const tokens = tokensOfLine(line)
  const keys = (all: readonly StreamToken[]) => all.slice(0, -1).map(({ key }) => key)
  return { tokens, hunks: findHunks(keys(base), keys(tokens)) }
}

const tokensOfLine = (content: Inline[]) => streamOf([{ type: 'paragraph', id: 'line', content }])
