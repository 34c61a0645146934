import { $createLinkNode } from '@lexical/link'
import { $createHeadingNode, $createQuoteNode, type HeadingTagType } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  TEXT_TYPE_TO_FORMAT,
  type TextNode,
} from 'lexical'
import { type Block, isTextBlock, type TextBlock } from '../../../shared/article/block'
import type { Inline, Mark, TextRun } from '../../../shared/article/inline'
import { $createAtomNode, type AtomNode } from './atom-node'
import { $createCitationNode } from './citation-node'
import { $createCodeNode } from './code-node'
import { $createItemNode } from './item-node'
import { boxState, claimsState, idState, threadsState } from './node-state'
import { $createPullquoteNode } from './pullquote-node'

/** The node that stands for a block, with all that is in it. */
export function $toNode(block: Block): ElementNode | AtomNode {
  if (!isTextBlock(block)) return $setState($createAtomNode(block), idState, block.id)
  const element = $toElement(block)
  element.append(...$toInlineNodes(block.content))
  return element
}

/** The element that stands for a block of text, with its id, box and direction but none of its words. */
export function $toElement(block: TextBlock): ElementNode {
  const element = $elementOf(block)
  $setState(element, idState, block.id)
  if (block.box !== undefined) $setState(element, boxState, block.box)
  return element.setDirection(block.dir ?? null)
}

/** The nodes that stand for a line of inlines; neighbouring runs of one link share a link node. */
export function $toInlineNodes(inlines: Inline[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let link: string | undefined
  for (const inline of inlines) {
    const next = inline.type === 'text' ? inline.link : undefined
    const node = $toInlineNode(inline)
    if (next === undefined) nodes.push(node)
    else if (next === link) (nodes.at(-1) as ElementNode).append(node)
    else nodes.push($createLinkNode(next).append(node))
    link = next
  }
  return nodes
}

/** The tag that shows a heading of this level. */
export function headingTag(level: 2 | 3 | 4): HeadingTagType {
  return `h${level}`
}

function $elementOf(block: TextBlock): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return $createParagraphNode()
    case 'heading':
      return $createHeadingNode(headingTag(block.level))
    case 'quote':
      return $createQuoteNode()
    case 'pullquote':
      return $createPullquoteNode()
    case 'item':
      return $createItemNode(block.ordered, block.depth)
    case 'code':
      return $createCodeNode(block.language ?? '')
  }
}

function $toInlineNode(inline: Inline): LexicalNode {
  if (inline.type === 'text') return $toTextNode(inline)
  return inline.type === 'break' ? $createLineBreakNode() : $createCitationNode(inline)
}

function $toTextNode(run: TextRun): TextNode {
  const node = $createTextNode(run.text)
  node.setFormat((run.marks ?? []).reduce((format, mark) => format | formatOf(mark), 0))
  if (run.threads) $setState(node, threadsState, run.threads)
  if (run.claims) $setState(node, claimsState, run.claims)
  return node
}

function formatOf(mark: Mark): number {
  return TEXT_TYPE_TO_FORMAT[mark] as number
}
