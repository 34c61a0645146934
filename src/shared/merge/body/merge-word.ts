import { mergeAtom, mergeRuns, mergeSpace } from './merge-looks'
import type { StreamToken } from './stream'

/** A word, sign, citation or break that all three versions have, with the looks that the sides gave it. */
export function mergeWord(base: StreamToken, ours: StreamToken, theirs: StreamToken): StreamToken {
  const space = mergeSpace(base.space, ours.space, theirs.space)
  if (base.kind === 'atom' && ours.kind === 'atom' && theirs.kind === 'atom')
    return { ...ours, space, inline: mergeAtom(base, ours, theirs) }
  if ('runs' in base && 'runs' in ours && 'runs' in theirs)
    return { ...ours, space, runs: mergeRuns(base.runs, ours.runs, theirs.runs) }
  if (base.kind === 'end' && ours.kind === 'end' && theirs.kind === 'end') return { ...ours, space }
  throw new Error(`no one token: ${base.kind} ${ours.kind} ${theirs.kind}`)
}
