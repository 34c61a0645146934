import type { Article, SignOff } from '../article/article'
import { sameValue } from '../article/same-value'
import { FoundConflicts } from './found-conflicts'
import { mergeList } from './merge-value'

/** What a sign-off vouches for. */
const SIGNED = [
  ...(['headline', 'shortHeadline', 'standfirst', 'summary', 'kicker', 'dateline'] as const),
  ...(['bylines', 'hero', 'body', 'sources', 'corrections'] as const),
]

/** The sign-offs that stand: those of which a side that has them has the words of the merged story too. */
export function mergeSignOffs(base: Article, ours: Article, theirs: Article, merged: Article): SignOff[] {
  const all = mergeList(base.signOffs, ours.signOffs, theirs.signOffs, ['signOffs'], new FoundConflicts())
  const signOffs = (all ?? [...ours.signOffs, ...theirs.signOffs]) as SignOff[]
  if (signOffs.length === 0) return signOffs
  const witnesses = [ours, theirs].filter((side) => SIGNED.every((field) => sameValue(side[field], merged[field])))
  return signOffs.filter((signOff) =>
    witnesses.some((side) => side.signOffs.some((other) => sameValue(other, signOff))),
  )
}
