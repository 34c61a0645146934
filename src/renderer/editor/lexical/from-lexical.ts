import { $isLinkNode } from '@lexical/link'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import { type Block, Heading } from '../../../shared/article/block'
import { type Inline, MARKS, type TextRun } from '../../../shared/article/inline'
import { normaliseBlock } from '../../../shared/article/normalise'
import { $isAtomNode } from './atom-node'
import { $isCitationNode } from './citation-node'
import { $isCodeNode } from './code-node'
import { $isItemNode } from './item-node'
import { boxState, claimsState, idState, threadsState } from './node-state'
import { $isPullquoteNode } from './pullquote-node'

/** The block that a child of the root stands for, in normal form. Throws on a node that stands for none. */
export function $toBlock(node: LexicalNode): Block {
  const id = $getState(node, idState)
  if ($isAtomNode(node)) return normaliseBlock({ ...node.getAtom(), id })
  if (!$isElementNode(node)) throw new Error(`no block: ${node.getType()}`)
  const box = $getState(node, boxState)
  const dir = node.getDirection()
  const base = { id, ...(box === '' ? {} : { box }), ...(dir === null ? {} : { dir }) }
  return normaliseBlock({ ...$kindOf(node), ...base, content: $toInlines(node) } as Block)
}

/** What is in an element, in order. */
export function $toInlines(element: ElementNode, link?: string): Inline[] {
  return element.getChildren().flatMap((child): Inline[] => {
    if ($isTextNode(child)) return [$toRun(child, link)]
    if ($isLineBreakNode(child)) return [{ type: 'break' }]
    if ($isCitationNode(child)) return [child.getCitation()]
    if ($isLinkNode(child)) return $toInlines(child, child.getURL())
    throw new Error(`no inline: ${child.getType()}`)
  })
}

/** What makes the block of an element what it is, apart from its words. Throws on an element that is no block. */
export function $kindOf(node: ElementNode) {
  if ($isParagraphNode(node)) return { type: 'paragraph' } as const
  if ($isHeadingNode(node)) {
    return { type: 'heading', level: Heading.shape.level.parse(Number(node.getTag().slice(1))) } as const
  }
  if ($isQuoteNode(node)) return { type: 'quote' } as const
  if ($isPullquoteNode(node)) return { type: 'pullquote' } as const
  if ($isItemNode(node)) return { type: 'item', ordered: node.getOrdered(), depth: node.getDepth() } as const
  if ($isCodeNode(node)) return { type: 'code', language: node.getLanguage() } as const
  throw new Error(`no block: ${node.getType()}`)
}

function $toRun(node: TextNode, link: string | undefined): TextRun {
  const marks = MARKS.filter((mark) => node.hasFormat(mark))
  return {
    type: 'text',
    text: node.getTextContent(),
    marks,
    link,
    threads: [...$getState(node, threadsState)],
    claims: [...$getState(node, claimsState)],
  }
}
