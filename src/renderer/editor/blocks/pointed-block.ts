import type { LexicalEditor } from 'lexical'
import { blockUnder } from './block-under'

/**
 * Tells which block the pointer is beside or over: none while somebody writes, and outside the page. Gives the way to
 * stop.
 */
export function followPointed(
  editor: LexicalEditor,
  scroller: HTMLElement,
  tell: (block: HTMLElement | null) => void,
): () => void {
  let frame = 0
  const moved = ({ target, pointerType, buttons, clientX, clientY }: PointerEvent) => {
    if (pointerType !== 'mouse' || buttons !== 0) return
    if (target instanceof Element && target.closest('[data-block-handle]')) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const root = editor.getRootElement()
      const block = root && blockUnder(root, clientX, clientY)
      // Between two blocks the last one is still meant.
      if (block || target === scroller || !(target instanceof Node) || !root?.contains(target)) tell(block)
    })
  }
  const none = () => {
    cancelAnimationFrame(frame)
    tell(null)
  }
  scroller.addEventListener('pointermove', moved)
  scroller.addEventListener('pointerleave', none)
  const stop = editor.registerRootListener((root) => {
    root?.addEventListener('keydown', none)
    return () => root?.removeEventListener('keydown', none)
  })
  return () => {
    stop()
    cancelAnimationFrame(frame)
    scroller.removeEventListener('pointermove', moved)
    scroller.removeEventListener('pointerleave', none)
  }
}
