import {
  $createNodeSelection,
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import type { BodyPoint, Caret } from '../../session/caret'
import { $blockNodeOf, $leafSize, $leavesOf, $sizeOf } from './leaves'
import { idState } from './node-state'

export type BodyCaret = Extract<Caret, { place: 'body' }>

/** Where the selection is, in terms of blocks; null when it is nowhere. */
export function $readCaret(): BodyCaret | null {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    return { place: 'body', anchor: $bodyPoint(selection.anchor), focus: $bodyPoint(selection.focus) }
  }
  if (!$isNodeSelection(selection)) return null
  const [node] = selection.getNodes()
  if (!node) return null
  const anchor = $pointBefore(node)
  const size = $isElementNode(node.getParent()) && node.isInline() ? 1 : 0
  return { place: 'body', anchor, focus: { ...anchor, offset: anchor.offset + size } }
}

/** Puts the selection where a caret says, or as near to it as the body still allows. */
export function $setCaret(caret: BodyCaret): void {
  const anchor = $blockOf(caret.anchor)
  const focus = $blockOf(caret.focus)
  if (!$isElementNode(anchor)) return $selectWhole(anchor)
  if (!$isElementNode(focus)) return $selectWhole(focus)
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, anchor, caret.anchor.offset)
  $setPoint(selection.focus, focus, caret.focus.offset)
  $setSelection(selection)
}

/** Sets a point so many characters into an element, at its end when it is shorter. */
export function $setPoint(point: PointType, element: ElementNode, offset: number): void {
  let left = offset
  for (const leaf of $leavesOf(element)) {
    const size = $leafSize(leaf)
    if ($isTextNode(leaf) && left <= size) return point.set(leaf.getKey(), left, 'text')
    if (left === 0) return point.set(leaf.getParentOrThrow().getKey(), leaf.getIndexWithinParent(), 'element')
    left = Math.max(0, left - size)
  }
  point.set(element.getKey(), element.getChildrenSize(), 'element')
}

/** A point of Lexical as a point of the body. */
export function $bodyPoint(point: PointType): BodyPoint {
  const node = point.getNode()
  if (point.type === 'text') {
    const before = $pointBefore(node)
    return { ...before, offset: before.offset + point.offset }
  }
  const element = node as ElementNode
  const child = element.getChildAtIndex(point.offset)
  if (child !== null) return $pointBefore(child)
  const last = element.getLastChild()
  if (element.is($getRoot()) && last !== null) {
    return { block: $getState(last, idState), offset: $isElementNode(last) ? $sizeOf(last) : 0 }
  }
  const before = $pointBefore(element)
  return { ...before, offset: before.offset + $sizeOf(element) }
}

/** Where a node begins, as a point of the body. */
export function $pointBefore(node: LexicalNode): BodyPoint {
  const block = $blockNodeOf(node)
  if (block === null) return { block: '', offset: 0 }
  let offset = 0
  if ($isElementNode(block) && !block.is(node)) {
    for (const leaf of $leavesOf(block)) {
      if (leaf.is(node) || leaf.getParent()?.is(node)) break
      offset += $leafSize(leaf)
    }
  }
  return { block: $getState(block, idState), offset }
}

function $blockOf(point: BodyPoint): LexicalNode {
  const root = $getRoot()
  const block = root.getChildren().find((child) => $getState(child, idState) === point.block) ?? root.getFirstChild()
  if (block === null) throw new Error('the body shows no block')
  return block
}

function $selectWhole(node: LexicalNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}
