import { isTextBlock, type Block, type Body, type TextBlock } from '../../article/block'
import { sameValue } from '../../article/same-value'
import { isSameSort } from './pin-ends'

interface CommonGround {
  body: Body
  /** The ids of the blocks that each side wrote otherwise, and nobody before them. */
  written: ReadonlySet<string>
}

/**
 * The base with the blocks that it lacks and both sides have, as in two stories that share their ids but no history: a
 * block that is equal in both stands as it is, of one that differs all that is written in it is new.
 */
export function commonGround(base: Body, ours: Body, theirs: Body): CommonGround {
  const places = new Map(base.map(({ id }, place) => [id, place]))
  const there = new Map(anchored(theirs, places).map((block) => [block.block.id, block]))
  const shared = anchored(ours, places).flatMap((mine) => {
    const other = there.get(mine.block.id)
    if (!other || !isSameSort(mine.block, other.block)) return []
    const [anchor, sum] = [Math.min(mine.anchor, other.anchor), mine.place + other.place]
    const block = commonBlock(mine.block, other.block)
    return [{ anchor, sum, block, isWritten: !sameValue(block, mine.block) && !sameValue(block, other.block) }]
  })
  const written = new Set(shared.flatMap(({ block, isWritten }) => (isWritten ? [block.id] : [])))
  if (shared.length === 0) return { body: base, written }
  const known = base.map((block, anchor) => ({ anchor, sum: -1, block }))
  const body = [...known, ...shared]
    .sort((a, b) => a.anchor - b.anchor || a.sum - b.sum || (a.block.id < b.block.id ? -1 : 1))
    .map(({ block }) => block)
  return { body, written }
}

/** The blocks that the base lacks, each with its place and that of the block of the base before it. */
function anchored(body: Body, places: ReadonlyMap<string, number>) {
  let anchor = -1
  return body.flatMap((block, place) => {
    const known = places.get(block.id)
    if (known !== undefined) anchor = known
    return known === undefined ? [{ block, place, anchor }] : []
  })
}

function commonBlock(ours: Block, theirs: Block): Block {
  if (sameValue(ours, theirs)) return ours
  if (isTextBlock(ours) && isTextBlock(theirs)) {
    const form: TextBlock = { ...ours, content: [] }
    // Of two kinds of block the one that is no plain paragraph is the change.
    return sameValue(form, { ...theirs, content: [] }) ? form : { type: 'paragraph', id: ours.id, content: [] }
  }
  switch (ours.type) {
    case 'figure':
      return { type: 'figure', id: ours.id, alt: '', caption: '', credit: '' }
    case 'card':
      return { type: 'card', id: ours.id, url: '', title: '' }
    case 'table':
      return { type: 'table', id: ours.id, header: false, rows: [] }
    case 'rule':
      return { type: 'rule', id: ours.id }
    default:
      throw new Error(`no such block: ${(ours as Block).type}`)
  }
}
