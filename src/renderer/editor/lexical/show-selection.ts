import type { LexicalEditor } from 'lexical'

const MOST_LOOKS = 12

/** Gives the editor the focus and brings the block with its selection into view. */
export function showSelection(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  if (root === null) return
  root.focus({ preventScroll: true })
  bringIntoView(root, MOST_LOOKS)
}

/**
 * Blocks that were never drawn have guessed heights, so that the place moves while it is being drawn: it is looked at
 * again until it stays.
 */
function bringIntoView(root: HTMLElement, looks: number, last = Number.NaN): void {
  const block = blockWithSelection(root)
  if (!block || looks === 0) return
  const { top, bottom } = block.getBoundingClientRect()
  if (top === last) return
  block.scrollIntoView({ block: bottom < 0 || top > window.innerHeight ? 'center' : 'nearest' })
  const now = block.getBoundingClientRect().top
  requestAnimationFrame(() => requestAnimationFrame(() => bringIntoView(root, looks - 1, now)))
}

function blockWithSelection(root: HTMLElement): Element | undefined {
  const place = getSelection()?.focusNode
  return place && root.contains(place) ? [...root.children].find((child) => child.contains(place)) : undefined
}
