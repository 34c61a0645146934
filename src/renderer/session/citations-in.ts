import { citationsOf } from '../../shared/article/numbering'
import type { Block, Body } from '../../shared/article/block'
import type { Citation } from '../../shared/article/inline'

const found = new WeakMap<Block, Citation[]>()

/** Every citation of a body. A block that has been looked through is not looked through again. */
export function citationsIn(body: Body): Citation[] {
  return body.flatMap(inBlock)
}

export function sameCitations(a: Citation[], b: Citation[]): boolean {
  return a.length === b.length && a.every((citation, index) => citation === b[index])
}

/** Whether two bodies have the same citations in the same blocks. Only blocks that are others are looked at. */
export function citeAlike(a: Body, b: Body): boolean {
  const alike = (block: Block, other: Block) => block === other || sameCitations(inBlock(block), inBlock(other))
  return a === b || (a.length === b.length && a.every((block, place) => alike(block, b[place] as Block)))
}

function inBlock(block: Block): Citation[] {
  let citations = found.get(block)
  if (!citations) found.set(block, (citations = citationsOf([block])))
  return citations
}
