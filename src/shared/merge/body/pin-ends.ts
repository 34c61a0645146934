import { isTextBlock, type Block, type Body } from '../../article/block'
import { tokensOf } from '../tokens'

/** For each block of a body the place of the block in another version that ends where it does; -1 where none is known. */
export type Pins = number[]

/**
 * Pins the ends of blocks that both versions have, which stand in the same order in both. A block that words left for a
 * new neighbour, or that took in those of a neighbour that is gone, was split or joined: where it ends, its words will
 * tell. Blocks that each side has `written` are pinned: all that is in them is new, wherever the words come from.
 */
export function pinEnds(base: Body, side: Body, written: ReadonlySet<string>): Pins {
  const places = new Map(side.map(({ id }, place) => [id, place]))
  const pins: Pins = base.map(({ id }) => places.get(id) ?? -1)
  let [last, lastSide] = [-1, -1]
  for (let place = 0; place <= base.length; place++) {
    const there = place < base.length ? (pins[place] as number) : side.length
    if (there < 0) continue
    if (there <= lastSide || (place < base.length && !isSameSort(base[place] as Block, side[there] as Block))) {
      pins[place] = -1
      continue
    }
    const gone = base.slice(last + 1, place)
    const fresh = side.slice(lastSide + 1, there)
    const before = base[last]
    if (before && !written.has(before.id) && wordsWander(before, side[lastSide] as Block, gone, fresh)) pins[last] = -1
    last = place
    lastSide = there
  }
  return pins
}

/** Whether two blocks are both text, or of one type. */
export function isSameSort(a: Block, b: Block): boolean {
  return (isTextBlock(a) && isTextBlock(b)) || a.type === b.type
}

/** How often each word stands in some blocks. */
export function countOfWords(blocks: Body): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (!isTextBlock(block)) continue
    for (const { kind, key } of tokensOf(block.content)) if (kind !== 'end') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function wordsWander(before: Block, after: Block, gone: Body, fresh: Body): boolean {
  if (!isTextBlock(before)) return false
  return (fresh.length > 0 && movesOut(before, after, fresh)) || (gone.length > 0 && movesOut(after, before, gone))
}

/** Whether words that one version of a block has and the other has not are in the blocks after the other. */
function movesOut(one: Block, other: Block, following: Body): boolean {
  const [have, left, next] = [countOfWords([one]), countOfWords([other]), countOfWords(following)]
  return [...have].some(([word, count]) => count > (left.get(word) ?? 0) && next.has(word))
}
