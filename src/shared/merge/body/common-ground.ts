import { isTextBlock, type Block, type Body } from '../../article/block'
import { sameValue } from '../../article/same-value'
import { isSameSort } from './pin-ends'

/**
 * The base with the blocks that it lacks and both sides have, as in two stories that share their ids but no history: a
 * block that is equal in both stands as it is, of one that differs all that is written in it is new.
 */
export function commonGround(base: Body, ours: Body, theirs: Body): Body {
  const known = new Set(base.map(({ id }) => id))
  const there = new Map(theirs.map((block) => [block.id, block]))
  const following = new Map<string | undefined, Body>()
  let anchor: string | undefined
  for (const block of ours) {
    const other = there.get(block.id)
    if (known.has(block.id)) anchor = block.id
    else if (other && isSameSort(block, other)) {
      const run = following.get(anchor)
      if (run) run.push(shared(block, other))
      else following.set(anchor, [shared(block, other)])
    }
  }
  if (following.size === 0) return base
  return [...(following.get(undefined) ?? []), ...base.flatMap((block) => [block, ...(following.get(block.id) ?? [])])]
}

function shared(ours: Block, theirs: Block): Block {
  if (sameValue(ours, theirs)) return ours
  if (isTextBlock(ours)) return { ...ours, content: [] }
  switch (ours.type) {
    case 'figure':
      return { type: 'figure', id: ours.id, alt: '', caption: '', credit: '' }
    case 'card':
      return { type: 'card', id: ours.id, url: '', title: '' }
    case 'table':
      return { type: 'table', id: ours.id, header: ours.header, rows: [] }
    case 'rule':
      return { type: 'rule', id: ours.id }
    default:
      throw new Error(`no such block: ${(ours as Block).type}`)
  }
}
