import { $getSelection, $isRangeSelection } from 'lexical'
import { type Body, isTextBlock } from '../../../shared/article/block'
import { inlineText } from '../../../shared/article/text'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf } from '../lexical/leaves'
import { $removeSelected } from '../typing/remove-selected'
import { $toInlineNodes, $toNode } from '../lexical/to-lexical'

/** Puts blocks where the selection is. One paragraph joins the line; into code only words go. */
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
    selection.insertNodes(body.map($toNode))
  }
}
