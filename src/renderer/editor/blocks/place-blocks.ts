import type { Block, Body } from '../../../shared/article/block'
import { gatherBeside, single } from '../../../shared/article/gallery'
import { DEEPEST } from '../lexical/item-node'
import { depthAt, holdsBox, isItem, isLoosePictures, type Stretch } from './stretch'

/** A place between blocks: before the one at `before`, in a fact box or in none. */
export interface Gap {
  before: number
  box: string | undefined
  /** The picture beside the gap that what comes is to be in one gallery with. */
  beside?: string
}

/**
 * A body with a stretch of it put into a gap, which may be where it is, in or out of a box or a gallery. Whole boxes and
 * galleries stay as they are. Blocks keep their ids, so that merging knows them.
 */
export function placeBlocks(body: Body, stretch: Stretch, { before, box, beside }: Gap): Body {
  const { start, end } = stretch
  const rest = [...body.slice(0, start), ...body.slice(end)]
  const at = before <= start ? before : before - (end - start)
  const taken = body.slice(start, end)
  const boxed = holdsBox(body, stretch) ? taken : taken.map((block) => inBox(block, box))
  const gallery = galleryOf(body.find(({ id }) => id === beside))
  const loose = isLoosePictures(body, stretch)
  const freed = loose ? boxed.map((block) => outOfOther(block, gallery)) : boxed
  const placed = rest.toSpliced(at, 0, ...fitted(freed, rest, at))
  const joined = beside === undefined ? placed : gatherBeside(placed, { start: at, end: at + taken.length }, beside)
  return joined.every((block, place) => block === body[place]) ? body : joined
}

/** Pictures leave the gallery that they were in, unless it is the one they come to. */
function outOfOther(block: Block, gallery: string | undefined): Block {
  return block.type === 'figure' && block.gallery !== gallery ? single(block) : block
}

function galleryOf(block: Block | undefined): string | undefined {
  return block?.type === 'figure' ? block.gallery : undefined
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
