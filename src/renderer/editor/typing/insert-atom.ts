import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setState,
  type ParagraphNode,
} from 'lexical'
import { type AtomBlock, $createAtomNode } from '../lexical/atom-node'
import { $blockNodeOf } from '../lexical/leaves'
import { boxState } from '../lexical/node-state'
import { $keepBox } from './keep-box'

/**
 * Puts a block after the one with the caret, in its place when that is empty. The caret goes to where the text goes on:
 * into the paragraph that follows, or into a new one, so that nobody writes on in a heading or a list by accident.
 */
export function $insertAtom(block: AtomBlock): void {
  const selection = $getSelection()
  const [selected] = $isNodeSelection(selection) ? selection.getNodes() : []
  const anchor = $isRangeSelection(selection) ? selection.anchor.getNode() : selected
  const place = (anchor && $blockNodeOf(anchor)) ?? $getRoot().getLastChild()
  const atom = $createAtomNode(block)
  if (place === null) $insertNodes([atom])
  else if ($isElementNode(place) && place.isEmpty()) place.replace(atom)
  else place.insertAfter(atom)
  const box = $keepBox(atom)
  const next = atom.getNextSibling()
  const paragraph = $isParagraphNode(next) ? next : atom.insertAfter($paragraphIn(box))
  paragraph.selectStart()
}

function $paragraphIn(box: string | undefined): ParagraphNode {
  return $setState($createParagraphNode(), boxState, box ?? '')
}
