import { findHunks } from '../find-hunks'
import { inOrder } from './insert-both'
import { fullKeyOf, onceOnly } from './once-only'
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
  return onceOnly([...both, ...ours.slice(place)], ours, theirs)
}
