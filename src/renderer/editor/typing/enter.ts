import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type RangeSelection,
} from 'lexical'
import { $boxOf, $carryBox, $isInSameBox, $setBox } from '../lexical/box'
import { $bodyPoint } from '../lexical/caret'
import { $isCodeNode, type CodeNode } from '../lexical/code-node'
import { $kindOf } from '../lexical/from-lexical'
import { $createItemNode, $isItemNode } from '../lexical/item-node'
import { $blockNodeOf, $sizeOf } from '../lexical/leaves'
import { $carryOver } from './carry-over'
import { $moveOut } from './depth'
import { $isBoxTitle } from './fact-box'
import { $removeSelected } from './remove-selected'
import { $turnInto, PARAGRAPH } from './turn-into'

/** What Enter does in each kind of block. */
export const EnterExtension = defineExtension({
  name: 'stet/enter',
  register: (editor) =>
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        $removeSelected()
        const block = $blockNodeOf(selection.anchor.getNode())
        if (!$isElementNode(block)) return false
        $enter(selection, block)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

function $enter(selection: RangeSelection, block: ElementNode): void {
  if ($isCodeNode(block)) return $enterInCode(selection, block)
  if (block.isEmpty() && $isItemNode(block)) return $moveOut(block)
  if ($isBoxTitle(block) && $goOnBelow(selection, block)) return
  if (block.isEmpty() && $isParagraphNode(block) && $endsBox(block)) return $setBox(block, '')
  if (block.isEmpty() && $kindOf(block).type !== 'paragraph') return void $turnInto(block, PARAGRAPH)
  const { offset } = $bodyPoint(selection.anchor)
  if (offset === 0 && !block.isEmpty()) return $openLineBefore(block)
  $split(selection, block, offset === $sizeOf(block))
}

/** Enter on an empty line at the end leaves the code; anywhere else it is a line of it. */
function $enterInCode(selection: RangeSelection, code: CodeNode): void {
  const last = code.getLastChild()
  const atEnd = $bodyPoint(selection.anchor).offset === $sizeOf(code)
  if (!atEnd || !$isLineBreakNode(last)) return selection.insertLineBreak()
  last.remove()
  const next = code.insertNewAfter(selection)
  $carryBox(code, next)
  next.select()
}

/** Enter in the title of a new fact box goes to the line that waits below it. False when there is none. */
function $goOnBelow(selection: RangeSelection, title: ElementNode): boolean {
  const next = title.getNextSibling()
  if ($bodyPoint(selection.anchor).offset < $sizeOf(title)) return false
  if (!$isElementNode(next) || !$isInSameBox(title, next) || !(next.isEmpty() || title.isEmpty())) return false
  next.selectStart()
  return true
}

/** Enter on an empty last paragraph of a fact box leaves it. */
function $endsBox(block: ElementNode): boolean {
  return $boxOf(block) !== '' && !$isInSameBox(block, block.getNextSibling())
}

/** At the beginning of a block, the words stay the block that they are and an empty one opens above. */
function $openLineBefore(block: ElementNode): void {
  const opened = $isItemNode(block) ? $createItemNode(block.getOrdered(), block.getDepth()) : $createParagraphNode()
  $carryOver(block, opened)
  block.insertBefore(opened)
}

/** A quote that is split stays a quote on both sides; after its end a paragraph follows. */
function $split(selection: RangeSelection, block: ElementNode, atEnd: boolean): void {
  const kind = $kindOf(block)
  const opened = selection.insertParagraph()
  if (opened === null) throw new Error(`a ${kind.type} was not split`)
  const next = !atEnd && (kind.type === 'quote' || kind.type === 'pullquote') ? $turnInto(opened, kind) : opened
  $carryOver(block, next)
}
