import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { type Block, type Body, isTextBlock, type TextBlock } from '../../../shared/article/block'
import { $isAtomNode } from './atom-node'
import type { BodyMirror } from './body-mirror'
import { $readCaret, $setCaret, type BodyCaret } from './caret'
import { boxState } from './node-state'
import { flatText } from './flat-text'
import { $toElement, $toInlineNodes, $toNode } from './to-lexical'
import { shiftedOffset } from './shifted-offset'

/**
 * Makes the editor show a body. Only blocks that differ are touched, so that nothing else is drawn again and the caret
 * stays where it is, or moves with the words it stands in.
 */
export function $applyBody(mirror: BodyMirror, body: Body): void {
  const caret = $readCaret()
  const keyOf = new Map(mirror.keys.map((key) => [mirror.blockAt(key)?.id, key]))
  const before = new Map(mirror.body.map((block) => [block.id, block]))
  const nodes = body.map((block) => {
    const key = keyOf.get(block.id)
    const was = before.get(block.id)
    if (key === undefined || was === undefined) return $toNode(block)
    const node = $getNodeByKey(key) as LexicalNode
    return was === block ? node : $change(node, was, block)
  })
  const shown = nodes.length > 0 ? nodes : [$createParagraphNode()]
  $arrange(shown)
  mirror.wrote(
    body,
    shown.map((node) => node.getKey()),
  )
  if (caret && touches(caret, before, body)) $setCaret(movedCaret(caret, before, body))
}

/** The node of a block that became another, which it still is where the kind of the block allows it. */
function $change(node: LexicalNode, was: Block, block: Block): LexicalNode {
  if (!isTextBlock(block)) return $isAtomNode(node) && was.type === block.type ? node.setAtom(block) : $toNode(block)
  if (!$isElementNode(node) || !isTextBlock(was)) return $toNode(block)
  const element = sameKind(was, block) ? node : node.replace($toElement(block), true)
  if (was.box !== block.box) $setState(element, boxState, block.box ?? '')
  if (was.dir !== block.dir) element.setDirection(block.dir ?? null)
  return $changeWords(element, was, block)
}

function $changeWords(element: ElementNode, was: TextBlock, block: TextBlock): ElementNode {
  if (was.content === block.content) return element
  return element.clear().append(...$toInlineNodes(block.content))
}

function sameKind(a: TextBlock, b: TextBlock): boolean {
  if (a.type === 'heading' && b.type === 'heading') return a.level === b.level
  if (a.type === 'item' && b.type === 'item') return a.ordered === b.ordered && a.depth === b.depth
  if (a.type === 'code' && b.type === 'code') return a.language === b.language
  return a.type === b.type
}

/** Makes these the children of the root, moving as few as the order allows. */
function $arrange(nodes: LexicalNode[]): void {
  const root = $getRoot()
  const wanted = new Set<NodeKey>(nodes.map((node) => node.getKey()))
  let cursor = root.getFirstChild()
  for (const node of nodes) {
    while (cursor !== null && !wanted.has(cursor.getKey())) {
      const gone = cursor
      cursor = cursor.getNextSibling()
      gone.remove(true)
    }
    if (cursor !== null && cursor.is(node)) cursor = cursor.getNextSibling()
    else if (cursor === null) root.append(node)
    else cursor.insertBefore(node, false)
  }
  while (cursor !== null) {
    const gone = cursor
    cursor = cursor.getNextSibling()
    gone.remove(true)
  }
}

function touches(caret: BodyCaret, before: Map<string, Block>, body: Body): boolean {
  const now = new Map(body.map((block) => [block.id, block]))
  return [caret.anchor, caret.focus].some(({ block }) => before.get(block) !== now.get(block))
}

function movedCaret(caret: BodyCaret, before: Map<string, Block>, body: Body): BodyCaret {
  const moved = ({ block: id, offset }: BodyCaret['anchor']) => {
    const was = before.get(id)
    const now = body.find((block) => block.id === id)
    if (was && now && isTextBlock(was) && isTextBlock(now)) {
      return { block: id, offset: shiftedOffset(flatText(was), flatText(now), offset) }
    }
    return { block: id, offset }
  }
  return { place: 'body', anchor: moved(caret.anchor), focus: moved(caret.focus) }
}
