import type { Block, Body } from '../../../shared/article/block'

/**
 * A change of one body made to another, block by block: blocks that the change touched are as it left them, all others
 * as they are.
 */
export function patchBody(present: Body, before: Body, after: Body): Body {
  const old = new Map(before.map((block) => [block.id, block]))
  const kept = new Set(after.map((block) => block.id))
  const patched = present.filter((block) => kept.has(block.id) || !old.has(block.id))
  for (const [index, block] of after.entries()) {
    if (old.get(block.id) === block) continue
    const place = patched.findIndex(({ id }) => id === block.id)
    if (place >= 0) patched[place] = block
    else if (!old.has(block.id)) patched.splice(placeAfter(patched, after[index - 1]), 0, block)
  }
  return patched
}

function placeAfter(body: Body, previous: Block | undefined): number {
  const place = body.findIndex(({ id }) => id === previous?.id)
  return previous === undefined ? 0 : place < 0 ? body.length : place + 1
}
