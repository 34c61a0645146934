import type { Block, BlockOf, Body } from '../article/block'
import { nestItems, type List } from './lists'
import { isBlank, type Numbers } from './printed-line'

type Single = Exclude<Block, { type: 'item' | 'figure' }>
export type PrintedFigure = BlockOf<'figure'> & Required<Pick<BlockOf<'figure'>, 'asset'>>

/** The body as a reader sees it: single blocks, lists, and pictures; neighbours of one box stand in it. */
export type Part =
  | { kind: 'block'; block: Single }
  | { kind: 'list'; list: List }
  | { kind: 'figures'; figures: PrintedFigure[]; gallery: boolean }
  | { kind: 'box'; parts: Part[] }

/** What of a body is printed, in order. Blocks without words, and figures whose picture is missing, are left out. */
export function partsOf(body: Body, numbers: Numbers): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < body.length;) {
    const end = endOfRun(body, at, (a, b) => a.box === b.box)
    if (body[at]?.box === undefined) {
      addParts(parts, body, at, end, numbers)
    } else {
      const inside: Part[] = []
      addParts(inside, body, at, end, numbers)
      if (inside.length > 0) parts.push({ kind: 'box', parts: inside })
    }
    at = end
  }
  return parts
}

function addParts(parts: Part[], body: Body, start: number, stop: number, numbers: Numbers): void {
  for (let at = start; at < stop;) {
    const block = body[at] as Block
    if (block.type === 'item') {
      const end = endOfRun(body, at, areOneList, stop)
      const items = (body.slice(at, end) as BlockOf<'item'>[]).filter((item) => !isBlank(item.content, numbers))
      for (const list of nestItems(items)) parts.push({ kind: 'list', list })
      at = end
    } else if (block.type === 'figure') {
      const end = endOfRun(body, at, areOneGallery, stop)
      const figures = (body.slice(at, end) as BlockOf<'figure'>[]).filter(hasPicture)
      if (figures.length > 0) parts.push({ kind: 'figures', figures, gallery: figures.length > 1 })
      at = end
    } else {
      if (isWritten(block, numbers)) parts.push({ kind: 'block', block })
      at++
    }
  }
}

/** Where the run of neighbours that belong together ends. */
function endOfRun(body: Body, start: number, together: (a: Block, b: Block) => boolean, stop = body.length): number {
  let end = start + 1
  while (end < stop && together(body[end - 1] as Block, body[end] as Block)) end++
  return end
}

function areOneList(a: Block, b: Block): boolean {
  return a.type === b.type
}

function areOneGallery(a: Block, b: Block): boolean {
  return a.type === 'figure' && b.type === 'figure' && a.gallery !== undefined && a.gallery === b.gallery
}

function hasPicture(figure: BlockOf<'figure'>): figure is PrintedFigure {
  return figure.asset !== undefined
}

function isWritten(block: Single, numbers: Numbers): boolean {
  switch (block.type) {
    case 'rule':
      return true
    case 'card':
      return [block.url, block.title, block.publisher, block.description].some((text) => text?.trim())
    case 'table':
      return block.rows.some((row) => row.cells.some((cell) => !isBlank(cell, numbers)))
    default:
      return !isBlank(block.content, numbers)
  }
}
