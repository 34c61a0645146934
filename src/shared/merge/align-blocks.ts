import type { Block, Body } from '../article/block'
import { align, type Aligned } from './align'
import { blockLikeness } from './block-texts'

/** A block of two versions. `id` names it: no two blocks of an alignment have the same. */
export interface AlignedBlock extends Aligned<Block> {
  id: string
}

/** Two versions of a body side by side, in the order of the later one; removed blocks stand where they were. */
export function alignBlocks(before: Body, after: Body): AlignedBlock[] {
  const ids = new Set(before.map(({ id }) => id))
  return align(before, after, blockLikeness).map((block) => ({ ...block, id: nameOf(block, ids) }))
}

/** Where words were found under another id, the other version may have a block of one of the two ids, never of both. */
function nameOf({ before, after }: Aligned<Block>, earlierIds: ReadonlySet<string>): string {
  if (after === null) return (before as Block).id
  if (before === null) return after.id
  return earlierIds.has(after.id) ? before.id : after.id
}
