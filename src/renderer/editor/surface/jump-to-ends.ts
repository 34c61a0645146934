import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $blockNodeOf } from '../lexical/leaves'
import { showSelection } from '../lexical/show-selection'
import { isMac } from '../../ui/platform'

/**
 * Goes to the beginning or end of the body. The browser would stop short of it, because the blocks there have not been
 * drawn yet; for the same reason it would lose sight of the end of a long selection that an arrow key leaves. Gives the
 * way to stop.
 */
export function registerJumping(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (editor.isComposing()) return false
      const end = endOf(event)
      if (end === null) {
        if (ARROW.test(event.key) && $selectsBlocks()) requestAnimationFrame(() => showSelection(editor))
        return false
      }
      event.preventDefault()
      $jump(end, event.shiftKey)
      requestAnimationFrame(() => showSelection(editor))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

const ARROW = /^Arrow/

function $selectsBlocks(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  return $blockNodeOf(selection.anchor.getNode()) !== $blockNodeOf(selection.focus.getNode())
}

function endOf(event: KeyboardEvent): 'start' | 'end' | null {
  if (isMac ? !event.metaKey : !event.ctrlKey) return null
  if (event.key === (isMac ? 'ArrowUp' : 'Home')) return 'start'
  return event.key === (isMac ? 'ArrowDown' : 'End') ? 'end' : null
}

function $jump(end: 'start' | 'end', extend: boolean): void {
  const before = $getSelection()
  const anchor = $isRangeSelection(before) ? before.clone().anchor : null
  const after = end === 'start' ? $getRoot().selectStart() : $getRoot().selectEnd()
  if (extend && anchor) after.anchor.set(anchor.key, anchor.offset, anchor.type)
}
