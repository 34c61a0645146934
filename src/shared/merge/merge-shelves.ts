import type { Shelf } from '../article/shelf'
import { FoundConflicts } from './found-conflicts'
import { mergeValue } from './merge-value'

/**
 * Joins two changes of one shelf, entry by entry and field by field. A shelf holds no conflicts: where both sides changed
 * the same, ours counts, and the other version is in the history; what one removed and the other changed stays.
 */
export function mergeShelves(base: Shelf, ours: Shelf, theirs: Shelf): Shelf {
  return mergeValue(base, ours, theirs, [], new FoundConflicts()) as Shelf
}
