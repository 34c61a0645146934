import type { Block, TextBlock } from '../../article/block'
import type { FoundConflicts } from '../found-conflicts'
import { mergeValue } from '../merge-value'
import { mergeTable } from './merge-table'

type Solid = Exclude<Block, TextBlock>

/** A figure, card, rule or table that two sides changed: field by field, a table also row by row and cell by cell. */
export function mergeSolid(base: Block, ours: Solid, theirs: Solid, conflicts: FoundConflicts): Solid {
  if (base.type === 'table' && ours.type === 'table' && theirs.type === 'table')
    return mergeTable(base, ours, theirs, conflicts)
  return mergeValue(base, ours, theirs, ['body', ours.id], conflicts) as Solid
}
