import { $getState, type LexicalNode } from 'lexical'
import { $isAtomNode, type AtomNode } from '../lexical/atom-node'
import { boxState } from '../lexical/node-state'

/**
 * Lets what was put between two blocks of one fact box be part of it, so that the box stays whole. Gives that box, or
 * undefined where there is none.
 */
export function $keepBox(atom: AtomNode): string | undefined {
  const box = $boxOf(atom.getPreviousSibling())
  if (box === undefined || box !== $boxOf(atom.getNextSibling())) return undefined
  atom.setAtom({ ...atom.getAtom(), box })
  return box
}

function $boxOf(node: LexicalNode | null): string | undefined {
  if (node === null) return undefined
  return ($isAtomNode(node) ? node.getAtom().box : $getState(node, boxState)) || undefined
}
