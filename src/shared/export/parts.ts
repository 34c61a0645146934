import type { Block, BlockOf, Body } from '../article/block'
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
  const end = endOfRun(body, start, areOneList)
  const items: BlockOf<'item'>[] = []
  for (let at = start; at < end; at++) {
    const item = printedBlock(body[at] as BlockOf<'item'>, numbers)
    if (item !== undefined) items.push(item)
  }
  for (const list of nestItems(items)) parts.push({ kind: 'list', list })
  return end
}

function addFigures(parts: Part[], body: Body, start: number): number {
  const end = endOfRun(body, start, areOneGallery)
  const figures = (body.slice(start, end) as BlockOf<'figure'>[]).filter(hasPicture)
  if (figures.length > 0) parts.push({ kind: 'figures', figures, gallery: figures.length > 1 })
  return end
}

/** Where the run of neighbours that belong together ends. What stands in different boxes never does. */
function endOfRun(body: Body, start: number, together: (a: Block, b: Block) => boolean): number {
  const first = body[start] as Block
  let end = start + 1
  while (end < body.length && together(first, body[end] as Block)) end++
  return end
}

function areOneList(a: Block, b: Block): boolean {
  return a.type === b.type && a.box === b.box
}

function areOneGallery(a: Block, b: Block): boolean {
  return (
    a.type === 'figure' && b.type === 'figure' && a.box === b.box && a.gallery !== undefined && a.gallery === b.gallery
  )
}

function hasPicture(figure: BlockOf<'figure'>): figure is PrintedFigure {
  return figure.asset !== undefined
}
