import { $getState, $setState, type LexicalNode } from 'lexical'
import { $isAtomNode } from './atom-node'
import { boxState } from './node-state'

/** The fact box that a child of the root is part of; empty when it is part of none. */
export function $boxOf(node: LexicalNode): string {
  return $isAtomNode(node) ? (node.getAtom().box ?? '') : $getState(node, boxState)
}

/** Puts a child of the root into a fact box, or out of any when `box` is empty. */
export function $setBox(node: LexicalNode, box: string): void {
  if ($boxOf(node) === box) return
  if ($isAtomNode(node)) node.setAtom({ ...node.getAtom(), box: box === '' ? undefined : box })
  else $setState(node, boxState, box)
}

/** Puts what comes of a block into the fact box that the block is part of. */
export function $carryBox(from: LexicalNode, to: LexicalNode): void {
  $setBox(to, $boxOf(from))
}

/** Whether two neighbours are in one fact box. */
export function $isInSameBox(node: LexicalNode, other: LexicalNode | null): other is LexicalNode {
  return other !== null && $boxOf(node) !== '' && $boxOf(node) === $boxOf(other)
}
