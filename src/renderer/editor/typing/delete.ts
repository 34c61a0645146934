import {
  $createNodeSelection,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  $caretFromPoint,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { $bodyPoint } from '../lexical/caret'
import { $kindOf } from '../lexical/from-lexical'
import { $isItemNode } from '../lexical/item-node'
import { $blockNodeOf, $leavesOf, $sizeOf } from '../lexical/leaves'
import { $moveOut } from './depth'
import { $beginsBox, $dissolveBox, $isBoxTitle } from './fact-box'
import { $turnInto, PARAGRAPH } from './turn-into'

/**
 * What Backspace and Delete do beyond deleting a character: at the beginning of a block they first make it plain, at
 * the beginning of a fact box they take the box away from around its blocks, and they select a citation or a figure
 * before they delete it.
 */
export const DeleteExtension = defineExtension({
  name: 'stet/delete',
  register: (editor) =>
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
        return (isBackward && $makePlain(selection)) || $selectNeighbour(selection, isBackward)
      },
      COMMAND_PRIORITY_LOW,
    ),
})

function $makePlain(selection: RangeSelection): boolean {
  const block = $blockNodeOf(selection.anchor.getNode())
  if (!$isElementNode(block) || $bodyPoint(selection.anchor).offset !== 0) return false
  if (block.isEmpty() && $isBoxTitle(block)) return $dissolveBox(block)
  if ($kindOf(block).type === 'paragraph') return $beginsBox(block) && $dissolveBox(block)
  if ($isItemNode(block)) $moveOut(block)
  else $turnInto(block, PARAGRAPH)
  return true
}

function $selectNeighbour(selection: RangeSelection, isBackward: boolean): boolean {
  const neighbour = $neighbour(selection, isBackward)
  if (!$isDecoratorNode(neighbour)) return false
  const block = $blockNodeOf(selection.anchor.getNode())
  if (!neighbour.isInline() && block !== null && $isElementNode(block) && block.isEmpty()) block.remove()
  const selected = $createNodeSelection()
  selected.add(neighbour.getKey())
  $setSelection(selected)
  return true
}

/** What stands right before or after the caret, if that is not text: an inline, or a block past the end of this one. */
function $neighbour(selection: RangeSelection, isBackward: boolean): LexicalNode | null {
  const block = $blockNodeOf(selection.anchor.getNode())
  if (!$isElementNode(block)) {
    return $caretFromPoint(selection.anchor, isBackward ? 'previous' : 'next').getNodeAtCaret()
  }
  const { offset } = $bodyPoint(selection.anchor)
  if (offset === (isBackward ? 0 : $sizeOf(block)))
    return isBackward ? block.getPreviousSibling() : block.getNextSibling()
  return $leafAt(block, isBackward ? offset - 1 : offset)
}

function $leafAt(block: Parameters<typeof $leavesOf>[0], offset: number): LexicalNode | null {
  let start = 0
  for (const leaf of $leavesOf(block)) {
    const size = leaf.getTextContentSize() || 1
    if (offset < start + size) return leaf
    start += size
  }
  return null
}
