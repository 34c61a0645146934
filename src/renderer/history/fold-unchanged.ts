import type { BlockChange } from '../../shared/merge/comparison'
import { isChanged } from '../../shared/merge/count-changes'

/** Blocks that are shown, or a stretch of unchanged ones that is folded away. */
export interface Stretch {
  folded: boolean
  blocks: BlockChange[]
}

/** How many unchanged blocks stay beside a changed one, so that it can be understood. */
const CONTEXT = 1
/** Folding fewer than this many away would save nothing. */
const FEWEST = 2

/** The blocks of a comparison in order, with what is far from any change folded away. */
export function foldUnchanged(blocks: BlockChange[]): Stretch[] {
  const near = new Set<number>()
  for (const [index, block] of blocks.entries())
    if (isChanged(block)) for (let place = index - CONTEXT; place <= index + CONTEXT; place++) near.add(place)
  const stretches: Stretch[] = []
  for (const [index, block] of blocks.entries()) {
    const folded = !near.has(index)
    const last = stretches.at(-1)
    if (last?.folded === folded) last.blocks.push(block)
    else stretches.push({ folded, blocks: [block] })
  }
  return stretches.map(({ folded, blocks: those }) => ({ folded: folded && those.length >= FEWEST, blocks: those }))
}
