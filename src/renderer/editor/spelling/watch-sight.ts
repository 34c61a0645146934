import { scrollerOf } from '../popup/scroller'
import type { NearBlocks, NearListener } from '../surface/near-blocks'

/** How far beside the page a block is still in sight. */
const NEAR = '25%'

/**
 * Tells which blocks of the body come into sight, or are new there, and which leave it. Of a long story only the blocks
 * that are drawn are watched, which is some screens more than what is seen. Gives the way to stop.
 */
export function watchSight(root: HTMLElement, blocks: NearBlocks, { come, leave }: NearListener): () => void {
  const sight = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) (isIntersecting ? come : leave)(target)
    },
    { root: scrollerOf(root), rootMargin: NEAR },
  )
  const stop = blocks.watch({
    come: (block) => sight.observe(block),
    leave: (block) => {
      sight.unobserve(block)
      leave(block)
    },
  })
  // A block that was put in elsewhere is watched anew: it is told of again, though it never left.
  const put = new MutationObserver((changes) => {
    for (const block of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(block instanceof Element) || !blocks.has(block)) continue
      sight.unobserve(block)
      sight.observe(block)
    }
  })
  put.observe(root, { childList: true })
  return () => {
    stop()
    put.disconnect()
    sight.disconnect()
  }
}
