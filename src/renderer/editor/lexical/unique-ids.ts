import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $setState,
  defineExtension,
  type Klass,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  ParagraphNode,
} from 'lexical'
import { newId } from '../../../shared/article/id'
import { AtomNode } from './atom-node'
import { $isNothing } from './body-mirror'
import { CodeNode } from './code-node'
import { ItemNode } from './item-node'
import { idState } from './node-state'
import { PullquoteNode } from './pullquote-node'

const BLOCK_NODES: Klass<LexicalNode>[] = [
  ParagraphNode,
  HeadingNode,
  QuoteNode,
  PullquoteNode,
  ItemNode,
  CodeNode,
  AtomNode,
]

/** Every block has an id that no other has: a block that came without one, or as a copy, is given its own. */
export const UniqueIdsExtension = defineExtension({
  name: 'stet/unique-ids',
  register: (editor) => {
    const holders = new Map<string, NodeKey>()

    const $isTaken = (id: string, node: LexicalNode): boolean => {
      const holder = holders.get(id)
      if (holder === undefined || holder === node.getKey()) return false
      const other = $getNodeByKey(holder)
      return other !== null && other.isAttached() && $getState(other, idState) === id
    }

    const $giveId = (node: LexicalNode): void => {
      if (!node.getParent()?.is($getRoot())) return
      const id = $getState(node, idState)
      if (id === '' && $getRoot().getChildrenSize() === 1 && $isNothing(node.getKey())) return
      const own = id === '' || $isTaken(id, node) ? newId() : id
      if (own !== id) $setState(node, idState, own)
      holders.set(own, node.getKey())
    }

    return mergeRegister(...BLOCK_NODES.map((klass) => editor.registerNodeTransform(klass, $giveId)))
  },
})
