import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical'
import { $boxOf } from '../lexical/box'
import { $bodyPoint } from '../lexical/caret'
import { $blockNodeOf } from '../lexical/leaves'
import { caretRect, isOnEdgeLine, leave } from '../page/stops'

/** From the first line of the body the caret goes up, and from its beginning back, to the field above. */
export function registerLeaving(editor: LexicalEditor): () => void {
  const $first = () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    const block = $blockNodeOf(selection.anchor.getNode())
    return block !== null && block.is($getRoot().getFirstChild()) ? { block, selection } : null
  }
  const go = (event: KeyboardEvent, column?: number) => {
    const root = editor.getRootElement()
    if (root === null || !leave(root, 'previous', column)) return false
    event.preventDefault()
    return true
  }
  return mergeRegister(
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      (event) => {
        const first = $first()
        const dom = first && editor.getElementByKey(first.block.getKey())
        if (!dom || event.shiftKey || event.altKey || !isOnEdgeLine(dom, 'first')) return false
        return go(event, caretRect()?.left)
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const first = $first()
        if (!first || !$isParagraphNode(first.block) || $bodyPoint(first.selection.anchor).offset > 0) return false
        if ($boxOf(first.block) !== '') return false
        return go(event)
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
