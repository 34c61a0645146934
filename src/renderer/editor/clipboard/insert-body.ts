import { $getSelection, $isRangeSelection, type BaseSelection } from 'lexical'
import { type Body, isTextBlock } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import { inlineText } from '../../../shared/article/text'
import { $boxOf } from '../lexical/box'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf } from '../lexical/leaves'
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
    selection.insertNodes(boxed(body, $boxAt(selection)).map($toNode))
  }
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
