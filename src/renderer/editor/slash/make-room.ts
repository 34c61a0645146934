import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from 'lexical'
import { $carryBox } from '../lexical/box'
import { $blockNodeOf } from '../lexical/leaves'
import { $selectPlace, type Place } from '../popup/place'
import { $removeSelected } from '../typing/remove-selected'

/**
 * Takes out what was typed to choose something, and puts the caret where that is to stand: there, when it goes into the
 * line, or else on an empty line. False when the block is gone.
 */
export function $makeRoom(place: Place, inLine: boolean): boolean {
  if (!$takeOut(place)) return false
  if (!inLine) $clearLine()
  return true
}

/** Takes out what was typed, and the space that had to be typed before it. False when its block is gone. */
function $takeOut(place: Place): boolean {
  if (!$selectPlace(place)) return false
  $removeSelected()
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node)) return true
  const text = node.getTextContent()
  if (/\s$/.test(text.slice(0, anchor.offset)) && !/^\S/.test(text.slice(anchor.offset))) {
    const offset = anchor.offset - 1
    node.spliceText(offset, 1, '', false)
    node.select(offset, offset)
  }
  return true
}

/** Words that stand in the line stay where they are, and an empty line opens below. */
function $clearLine(): void {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockNodeOf(selection.anchor.getNode()) : null
  if (!$isElementNode(block) || block.isEmpty()) return
  const line = $createParagraphNode()
  $carryBox(block, line)
  line.setDirection(block.getDirection())
  block.insertAfter(line)
  line.select()
}
