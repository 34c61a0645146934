import type { Body } from '../../article/block'
import { longestIncreasing } from '../increasing'
import { mergeOrder } from '../merge-order'
import { countOfWords } from './pin-ends'

/**
 * Three versions of a body with every moved block where it went, in all three: what is left to merge are words. A block
 * takes with it those that are new after it. A block that the other side joined to another one stays where it was.
 */
export function reorder(base: Body, ours: Body, theirs: Body): [base: Body, ours: Body, theirs: Body] {
  const places = new Map(base.map(({ id }, place) => [id, place]))
  const known = (body: Body) => body.flatMap(({ id }) => (places.has(id) ? [id] : []))
  const [mine, others] = [known(ours), known(theirs)]
  if (isInOrder(mine, places) && isInOrder(others, places)) return [base, ours, theirs]
  const joined = new Set([...joinedIn(base, ours), ...joinedIn(base, theirs)])
  const order = mergeOrder([...places.keys()], mine, others, (id) => joined.has(id))
  const ranks = new Map(order.map((id, rank) => [id, rank]))
  return [sortedBy(ranks, base), sortedBy(ranks, ours), sortedBy(ranks, theirs)]
}

function isInOrder(ids: string[], places: ReadonlyMap<string, number>): boolean {
  return longestIncreasing(ids.map((id) => places.get(id) as number)).length === ids.length
}

function sortedBy(ranks: ReadonlyMap<string, number>, body: Body): Body {
  const groups: { rank: number; blocks: Body }[] = [{ rank: -1, blocks: [] }]
  for (const block of body) {
    const rank = ranks.get(block.id)
    if (rank === undefined) groups.at(-1)?.blocks.push(block)
    else groups.push({ rank, blocks: [block] })
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap(({ blocks }) => blocks)
}

/** The ids of blocks that a version joined, and of those that took them in: half of its words are there now. */
function joinedIn(base: Body, side: Body): string[] {
  const there = new Map(side.map((block) => [block.id, block]))
  return base.flatMap((block, place) => {
    if (there.has(block.id)) return []
    const host = base.slice(0, place).findLast(({ id }) => there.has(id))
    const after = host && there.get(host.id)
    if (!host || !after) return []
    const [words, before, now] = [countOfWords([block]), countOfWords([host]), countOfWords([after])]
    let [all, found] = [0, 0]
    for (const [word, count] of words) {
      all += count
      found += Math.min(count, Math.max(0, (now.get(word) ?? 0) - (before.get(word) ?? 0)))
    }
    return all > 0 && 2 * found >= all ? [block.id, host.id] : []
  })
}
