import { lineAtSide, sideOf } from '../gallery/side-of'
import type { Writing } from '../surface/writing'
import { blockUnder, placeOf } from './block-under'
import { dropGap } from './drop-gap'
import { type Gap, placeBlocks } from './place-blocks'
import type { Stretch } from './stretch'

/** How near to the edge of the page dragging scrolls it, and by how much at most in a frame; pixels. */
const EDGE = 56
const FASTEST = 16

export interface Drag {
  writing: Writing
  scroller: Element
  stretch: Stretch
  /** Where the pointer is, in the window. */
  at: { clientX: number; clientY: number }
  /** Shows a line in the window where the blocks would land; null for none. */
  showLine(line: DOMRect | null): void
  done(): void
}

/** Drags blocks with the pointer until it is let go. Escape ends it and nothing moves. */
export function dragBlocks({ writing, scroller, stretch, at, showLine, done }: Drag): void {
  const { editor, session, binding } = writing
  const root = editor.getRootElement()
  if (!root) return
  const { body } = binding.mirror
  const lifted = binding.mirror.keys.slice(stretch.start, stretch.end).map((key) => editor.getElementByKey(key))
  let pointer = at
  let gap: Gap | null = null
  let frame = requestAnimationFrame(scroll)

  for (const dom of lifted) dom?.setAttribute('data-lifted', '')
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', end)
  window.addEventListener('blur', end)
  window.addEventListener('keydown', cancel, true)
  look()

  function look(): void {
    const block = root && blockUnder(root, pointer.clientX, pointer.clientY)
    const place = block ? placeOf(editor, binding.mirror, block) : -1
    if (!block || place < 0) return
    const { top, bottom } = block.getBoundingClientRect()
    const side = sideOf(body, place, block, pointer.clientX)
    gap = dropGap(body, stretch, place, side ?? (pointer.clientY < (top + bottom) / 2 ? 'upper' : 'lower'))
    showLine(gap && (gap.beside !== undefined && side ? lineAtSide(block, side) : lineBetween(gap)))
  }

  function lineBetween(place: Gap): DOMRect {
    const { left, width } = root?.getBoundingClientRect() ?? new DOMRect()
    return new DOMRect(left, heightOf(place) - 1, width, 2)
  }

  function heightOf({ before, box }: Gap): number {
    const edge = (place: number) => editor.getElementByKey(binding.mirror.keys[place] ?? '')?.getBoundingClientRect()
    const [above, below] = [edge(before - 1), edge(before)]
    const [boxAbove, boxBelow] = [body[before - 1]?.box, body[before]?.box]
    if (!above) return (below?.top ?? 0) - 4
    if (!below || (box !== undefined && box !== boxBelow)) return above.bottom - (box === undefined ? -4 : 6)
    if (box !== undefined && box !== boxAbove) return below.top + 6
    return (above.bottom + below.top) / 2
  }

  function move(event: PointerEvent): void {
    pointer = event
    look()
  }

  function scroll(): void {
    const { top, bottom } = scroller.getBoundingClientRect()
    const near = Math.max(0, top + EDGE - pointer.clientY) - Math.max(0, pointer.clientY - bottom + EDGE)
    if (near !== 0) {
      scroller.scrollBy({ top: -Math.sign(near) * Math.ceil((Math.min(EDGE, Math.abs(near)) / EDGE) * FASTEST) })
      look()
    }
    frame = requestAnimationFrame(scroll)
  }

  function drop(): void {
    end()
    if (!gap || session.article.body !== body) return
    const { caret } = binding
    const placed = placeBlocks(body, stretch, gap)
    session.edit((article) => ({ ...article, body: placed }), { caretBefore: caret, caretAfter: caret })
  }

  function cancel(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end()
  }

  function end(): void {
    cancelAnimationFrame(frame)
    for (const dom of lifted) dom?.removeAttribute('data-lifted')
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', end)
    window.removeEventListener('blur', end)
    window.removeEventListener('keydown', cancel, true)
    showLine(null)
    done()
  }
}
