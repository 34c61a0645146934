import { createDOMRange } from '@lexical/selection'
import {
  $createRangeSelection,
  $getRoot,
  $getState,
  $isElementNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { $setPoint } from '../lexical/caret'
import { idState } from '../lexical/node-state'

/** A stretch of one block, in characters: what has been typed to find a source, or just where the caret is. */
export interface Place {
  block: string
  start: number
  end: number
}

/** Selects a place. False when its block is gone. */
export function $selectPlace(place: Place): boolean {
  const element = $elementAt(place)
  if (!element) return false
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, element, place.start)
  $setPoint(selection.focus, element, place.end)
  $setSelection(selection)
  return true
}

/** The lines that a place is on, as a box as wide as nothing at its beginning. Null when its block is gone. */
export function rectOf(editor: LexicalEditor, place: Place): DOMRect | null {
  return editor.getEditorState().read(() => {
    const element = $elementAt(place)
    const dom = element && editor.getElementByKey(element.getKey())
    if (!element || !dom) return null
    const selection = $createRangeSelection()
    $setPoint(selection.anchor, element, place.start)
    $setPoint(selection.focus, element, place.end)
    const { anchor, focus } = selection
    const range = createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset)
    const rects = range ? [...range.getClientRects()].filter((rect) => rect.height > 0) : []
    const [first] = rects
    const box = dom.getBoundingClientRect()
    if (!first) return new DOMRect(box.left, box.top, 0, box.height)
    const line = Number.parseFloat(getComputedStyle(dom).lineHeight) || 0
    // A line is taller than the letters on it, and nothing may cover the letters of another line either.
    const room = Math.max(0, (line - first.height) / 2)
    const top = Math.min(...rects.map((rect) => rect.top)) - room
    const bottom = Math.max(...rects.map((rect) => rect.bottom)) + room
    return new DOMRect(isRightToLeft(dom) ? first.right : first.left, top, 0, bottom - top)
  })
}

/** The element of the block that a place is in; null when it is gone. */
export function domOf(editor: LexicalEditor, place: Place): HTMLElement | null {
  const key = editor.getEditorState().read(() => $elementAt(place)?.getKey())
  return key === undefined ? null : editor.getElementByKey(key)
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}

function $elementAt({ block }: Place): ElementNode | null {
  const root = $getRoot()
  const found = root.getChildren().find((child) => $getState(child, idState) === block)
  return $isElementNode(found) ? found : null
}
