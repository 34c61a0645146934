import { scrollerOf } from '../popup/scroller'

/** How far beside the page a block is still in sight. */
const NEAR = '25%'

/**
 * Tells which blocks of the body come into sight, or are new there, and which leave it. Of a long story only the blocks
 * that are drawn are watched, which is some screens more than what is seen. Gives the way to stop.
 */
export function watchSight(root: HTMLElement, come: (block: Element) => void, leave: (block: Element) => void) {
  const sight = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) (isIntersecting ? come : leave)(target)
    },
    { root: scrollerOf(root), rootMargin: NEAR },
  )
  const drawnChanged = (event: Event) => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent
    if (!(target instanceof Element) || target.parentElement !== root) return
    // A block that was put in elsewhere is watched anew: it is told of again, though it never left.
    sight.unobserve(target)
    if (skipped) leave(target)
    else sight.observe(target)
  }
  for (const block of root.children) {
    if (block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) sight.observe(block)
  }
  root.addEventListener('contentvisibilityautostatechange', drawnChanged, true)
  return () => {
    root.removeEventListener('contentvisibilityautostatechange', drawnChanged, true)
    sight.disconnect()
  }
}
