import {
  $caretRangeFromSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $removeTextFromCaretRange,
  $setSelection,
  $updateRangeSelectionFromCaretRange,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import { $kindOf } from '../lexical/from-lexical'
import { $turnInto, PARAGRAPH } from './turn-into'

/** Selected words are removed in one way, whatever key removes or replaces them. */
export const RemoveSelectedExtension = defineExtension({
  name: 'stet/remove-selected',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_WORD_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_LINE_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(REMOVE_TEXT_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        () => {
          $removeSelected()
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

/**
 * Removes what is selected. False when nothing is. Lexical's own removal keeps the old selection meanwhile, and fails
 * when that ends in words which are already gone.
 */
export function $removeSelected(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const several = $getRoot().getChildrenSize() > 1
  const range = $caretRangeFromSelection(selection)
  $setSelection(null)
  const left = $removeTextFromCaretRange(range)
  $setSelection(selection)
  $updateRangeSelectionFromCaretRange(selection, left)
  if (several) $beginAnew()
  return true
}

/** When nothing is left of several blocks, the empty page begins with a paragraph, whatever the first of them was. */
function $beginAnew(): void {
  const only = $getRoot().getFirstChild()
  if (!$isElementNode(only) || !only.is($getRoot().getLastChild()) || !only.isEmpty()) return
  if ($kindOf(only).type !== 'paragraph') $turnInto(only, PARAGRAPH)
}
