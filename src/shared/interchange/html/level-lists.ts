import type { Body } from '../../article/block'

/** Lists of which only inner items were copied begin at the outermost depth. */
export function levelLists(body: Body): Body {
  const levelled = [...body]
  for (let from = 0; from < body.length; from++) {
    const depths = depthsFrom(body, from)
    const least = Math.min(...depths.slice(0, MOST_LOOKED_AT))
    for (const [index, depth] of least > 0 ? depths.entries() : []) {
      const block = body[from + index]
      if (block?.type === 'item') levelled[from + index] = { ...block, depth: Math.max(0, depth - least) }
    }
    from += depths.length
  }
  return levelled
}

const MOST_LOOKED_AT = 1000

/** The depths of the items that stand together from a place on. */
function depthsFrom(body: Body, from: number): number[] {
  const depths: number[] = []
  for (let block = body[from]; block?.type === 'item'; block = body[from + depths.length]) depths.push(block.depth)
  return depths
}
