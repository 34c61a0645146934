import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection, type BaseSelection } from 'lexical'
import { type Body, isTextBlock } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import { inlineText } from '../../../shared/article/text'
import { $boxOf, $carryBox } from '../lexical/box'
import { $bodyPoint } from '../lexical/caret'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf, $sizeOf } from '../lexical/leaves'
import { $removeSelected } from '../typing/remove-selected'
import { $toInlineNodes, $toNode } from '../lexical/to-lexical'

/**
 * Puts blocks where the selection is. One paragraph joins the line; into code only words go. In a fact box all of them
 * are in that box; elsewhere the boxes that come along are new ones.
 */
export function $insertBody(body: Body): void {
  $removeSelected()
  const selection = $getSelection()
  const [first] = body
  if (selection === null || first === undefined) return
  if ($isRangeSelection(selection) && $isCodeNode($blockNodeOf(selection.anchor.getNode()))) {
    selection.insertRawText(body.map((block) => (isTextBlock(block) ? inlineText(block.content) : '')).join('\n'))
  } else if (body.length === 1 && first.type === 'paragraph') {
    selection.insertNodes($toInlineNodes(first.content))
  } else {
    const box = $boxAt(selection)
    if (first.type !== 'paragraph') $openLine(body.length > 1)
    $getSelection()?.insertNodes(boxed(body, box).map($toNode))
  }
}

/**
 * Gives a heading, an item or a quote a line of its own, on which it stays what it is: the empty one with the caret or,
 * when `several` blocks come, one at the edge at which the caret is. In the middle of a line they join its two ends.
 */
function $openLine(several: boolean): void {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockNodeOf(selection.anchor.getNode()) : null
  if (!$isRangeSelection(selection) || !$isElementNode(block)) return
  const { offset } = $bodyPoint(selection.anchor)
  const atEdge = offset === 0 || offset === $sizeOf(block)
  if (block.isEmpty() ? !block.canMergeWhenEmpty() : !several || !atEdge) return
  const line = $createParagraphNode()
  $carryBox(block, line)
  if (block.isEmpty()) block.replace(line)
  else if (offset === 0) block.insertBefore(line)
  else block.insertAfter(line)
  line.select()
}

function $boxAt(selection: BaseSelection): string {
  const [node] = selection.getNodes()
  const block = node && $blockNodeOf(node)
  return block ? $boxOf(block) : ''
}

function boxed(body: Body, inside: string): Body {
  const own = new Map<string, string>()
  return body.map((block) => {
    if (inside !== '') return { ...block, box: inside }
    if (block.box === undefined) return block
    const box = own.get(block.box) ?? newId()
    own.set(block.box, box)
    return { ...block, box }
  })
}
