import { type RefObject, useEffect } from 'react'

/**
 * While somebody writes on the page, the bars around it are not seen: `data-writing` on the window says so, for the style
 * sheet. They come back as the pointer moves, and one that has the focus is seen. `active`: whether they step back at all.
 */
export function useStepBack(window: RefObject<HTMLElement | null>, active: boolean): void {
  useEffect(() => (active && window.current ? followWriting(window.current) : undefined), [window, active])
}

function followWriting(window: HTMLElement): () => void {
  let seen: PointerEvent | undefined
  const written = ({ target }: InputEvent) => {
    if (target instanceof Element && target.closest('main')) window.dataset.writing = ''
  }
  const come = () => delete window.dataset.writing
  const moved = (event: PointerEvent) => {
    // What scrolls or changes under a pointer at rest makes it move too, by nothing.
    if (seen && (seen.clientX !== event.clientX || seen.clientY !== event.clientY)) come()
    seen = event
  }
  window.addEventListener('beforeinput', written)
  window.addEventListener('pointermove', moved)
  return () => {
    window.removeEventListener('beforeinput', written)
    window.removeEventListener('pointermove', moved)
    come()
  }
}
