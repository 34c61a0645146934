import type { Block, Body } from '../../../shared/article/block'
import { DEEPEST } from '../lexical/item-node'
import { depthAt, holdsBox, isItem, type Stretch } from './stretch'

/** A place between blocks: before the one at `before`, in a fact box or in none. */
export interface Gap {
  before: number
  box: string | undefined
}

/**
 * A body with a stretch of it put into a gap, which may be where it is, in or out of a box. Whole boxes stay as they
 * are. Blocks keep their ids, so that merging knows them.
 */
export function placeBlocks(body: Body, stretch: Stretch, { before, box }: Gap): Body {
  const { start, end } = stretch
  const rest = [...body.slice(0, start), ...body.slice(end)]
  const at = before <= start ? before : before - (end - start)
  const taken = body.slice(start, end)
  const boxed = holdsBox(body, stretch) ? taken : taken.map((block) => inBox(block, box))
  const placed = rest.toSpliced(at, 0, ...fitted(boxed, rest, at))
  return placed.every((block, place) => block === body[place]) ? body : placed
}

/**
 * Items come no deeper than one list below the item before them, and not less deep than the item after them, whose
 * list they would cut in two.
 */
function fitted(blocks: Body, rest: Body, at: number): Body {
  const [first] = blocks
  if (first?.type !== 'item') return blocks
  const most = isItem(rest[at - 1], first.box) ? depthAt(rest, at - 1) + 1 : 0
  const least = isItem(rest[at], first.box) ? Math.min(depthAt(rest, at), most) : 0
  const by = Math.max(least, Math.min(most, first.depth)) - first.depth
  if (by === 0) return blocks
  return blocks.map((block) =>
    block.type === 'item' ? { ...block, depth: Math.max(0, Math.min(DEEPEST, block.depth + by)) } : block,
  )
}

function inBox(block: Block, box: string | undefined): Block {
  if (block.box === box) return block
  const { box: _, ...rest } = block
  return (box === undefined ? rest : { ...rest, box }) as Block
}
