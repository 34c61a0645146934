import { LinkNode } from '@lexical/link'
import { $addUpdateTag, defineExtension, HISTORIC_TAG, mergeRegister, TextNode } from 'lexical'
import { $isCodeNode } from '../lexical/code-node'

/** Code has no formats and no links: words that come into it lose theirs, and signs typed in it stay signs. */
export const PlainCodeExtension = defineExtension({
  name: 'stet/plain-code',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        if (!$isCodeNode(node.getParent())) return
        if (node.getFormat() !== 0) node.setFormat(0)
        // Markdown shortcuts leave alone what they take for undo, and know no other way to be told.
        $addUpdateTag(HISTORIC_TAG)
      }),
      editor.registerNodeTransform(LinkNode, (node) => {
        if (!$isCodeNode(node.getParent())) return
        for (const child of node.getChildren()) node.insertBefore(child)
        node.remove()
      }),
    ),
})
