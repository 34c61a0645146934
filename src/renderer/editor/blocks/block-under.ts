import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import type { BodyMirror } from '../lexical/body-mirror'

/** The element of the block at some height of the window; null between blocks, and where the page is covered. */
export function blockUnder(root: HTMLElement, x: number, y: number): HTMLElement | null {
  const { left, right } = root.getBoundingClientRect()
  const hit = document.elementFromPoint(Math.max(left + 1, Math.min(right - 1, x)), y)
  if (!hit || hit === root || !root.contains(hit)) return null
  let at = hit
  while (at.parentElement !== root && at.parentElement) at = at.parentElement
  return at instanceof HTMLElement ? at : null
}

/** The place in the body of the block that an element shows; -1 when it shows none. */
export function placeOf(editor: LexicalEditor, mirror: BodyMirror, block: Element): number {
  const key = editor.read(() => $getNearestNodeFromDOMNode(block)?.getKey())
  return key === undefined ? -1 : mirror.keys.indexOf(key)
}
