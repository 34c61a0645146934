import { caretRect } from '../page/stops'
import type { Writing } from '../surface/writing'

/** How far down the page the line with the caret stays, as a part of its height. */
const LINE = 0.45

/**
 * Keeps the line with the caret at one height while the body is written, at once and without a glide. A press of the
 * mouse lets go of it until the next key. Gives the way to stop.
 */
export function keepLine(writing: Writing, scroller: HTMLElement): () => void {
  const { editor } = writing
  let frame = 0
  let pressed = false
  const keep = () => {
    const root = editor.getRootElement()
    const selection = getSelection()
    if (pressed || !selection?.isCollapsed || !root || document.activeElement !== root) return
    const rect = caretRect()
    if (!rect) return
    const box = scroller.getBoundingClientRect()
    const away = rect.top + rect.height / 2 - (box.top + box.height * LINE)
    if (Math.abs(away) >= 1) scroller.scrollBy({ top: away, behavior: 'instant' })
  }
  const keepSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(keep)
  }
  const press = () => {
    pressed = true
  }
  const key = () => {
    pressed = false
  }
  const stop = editor.registerUpdateListener(keepSoon)
  scroller.addEventListener('pointerdown', press)
  scroller.addEventListener('keydown', key, true)
  keepSoon()
  return () => {
    stop()
    cancelAnimationFrame(frame)
    scroller.removeEventListener('pointerdown', press)
    scroller.removeEventListener('keydown', key, true)
  }
}
