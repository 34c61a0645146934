import type { Block, BlockOf, Body } from '../article/block'
import { galleryAround } from '../article/gallery'
import { nestItems, type List } from './lists'
import { printedBlock } from './printed-block'
import type { Numbers } from './printed-line'

export type PrintedFigure = BlockOf<'figure'> & Required<Pick<BlockOf<'figure'>, 'asset'>>

/** The body as a reader sees it: single blocks, lists, and pictures; neighbours of one box stand in it. */
export type Part = BoxPart | { kind: 'box'; parts: BoxPart[] }
export type BoxPart =
  | { kind: 'block'; block: Exclude<Block, { type: 'item' | 'figure' }> }
  | { kind: 'list'; list: List }
  | { kind: 'figures'; figures: PrintedFigure[]; gallery: boolean }

/**
 * What of a body is printed, in order, its lines as readers see them. Blocks without words, and figures whose picture
 * is missing, are left out.
 */
export function partsOf(body: Body, numbers: Numbers): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < body.length;) {
    const box = body[at]?.box
    if (box === undefined) {
      at = addPart(parts, body, at, numbers)
    } else {
      const inside: BoxPart[] = []
      while (body[at]?.box === box) at = addPart(inside, body, at, numbers)
      if (inside.length > 0) parts.push({ kind: 'box', parts: inside })
    }
  }
  return parts
}

/** Adds what a block, or a run of items or figures, makes. Gives where what follows it begins. */
function addPart(parts: Part[], body: Body, at: number, numbers: Numbers): number {
  const block = body[at] as Block
  if (block.type === 'item') return addLists(parts, body, at, numbers)
  if (block.type === 'figure') return addFigures(parts, body, at)
  const printed = printedBlock(block, numbers)
  if (printed !== undefined) parts.push({ kind: 'block', block: printed })
  return at + 1
}

function addLists(parts: Part[], body: Body, start: number, numbers: Numbers): number {
  const end = endOfList(body, start)
  const items: BlockOf<'item'>[] = []
  for (let at = start; at < end; at++) {
    const item = printedBlock(body[at] as BlockOf<'item'>, numbers)
    if (item !== undefined) items.push(item)
  }
  for (const list of nestItems(items)) parts.push({ kind: 'list', list })
  return end
}

function addFigures(parts: Part[], body: Body, start: number): number {
  const { end } = galleryAround(body, start)
  const figures = (body.slice(start, end) as BlockOf<'figure'>[]).filter(hasPicture)
  if (figures.length > 0) parts.push({ kind: 'figures', figures, gallery: figures.length > 1 })
  return end
}

/** Where the run of items ends. What stands in different boxes never is one list. */
function endOfList(body: Body, start: number): number {
  const box = body[start]?.box
  let end = start + 1
  while (body[end]?.type === 'item' && body[end]?.box === box) end++
  return end
}

function hasPicture(figure: BlockOf<'figure'>): figure is PrintedFigure {
  return figure.asset !== undefined
}
