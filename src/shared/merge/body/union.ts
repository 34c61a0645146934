import { canonicalJson } from '../../article/canonical'
import { findHunks } from '../find-hunks'
import { inOrder } from './insert-both'
import type { StreamToken } from './stream'

/** The tokens of two versions, those that they have in common once. */
export function union(ours: StreamToken[], theirs: StreamToken[]): StreamToken[] {
  const both: StreamToken[] = []
  let place = 0
  for (const { start, end, laterStart, laterEnd } of findHunks(ours.map(fullKeyOf), theirs.map(fullKeyOf))) {
    both.push(
      ...ours.slice(place, start),
      ...inOrder(ours.slice(start, end), theirs.slice(laterStart, laterEnd)).flat(),
    )
    place = end
  }
  return [...both, ...ours.slice(place)]
}

/** Citations that differ in more than their first source are two. */
const fullKeyOf = (token: StreamToken) => (token.kind === 'atom' ? canonicalJson(token.inline) : token.key)
