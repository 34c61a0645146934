import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical'
import { type AtomBlock, $createAtomNode } from '../lexical/atom-node'
import { $boxOf, $carryBox } from '../lexical/box'
import { $blockNodeOf } from '../lexical/leaves'

/**
 * Puts a block after the one with the caret, in its place when that is empty. The caret goes to where the text goes on:
 * into the paragraph that follows, or into a new one, so that nobody writes on in a heading or a list by accident.
 * In a fact box all of this stays in it.
 */
export function $insertAtom(block: AtomBlock): void {
  const selection = $getSelection()
  const [selected] = $isNodeSelection(selection) ? selection.getNodes() : []
  const anchor = $isRangeSelection(selection) ? selection.anchor.getNode() : selected
  const place = (anchor && $blockNodeOf(anchor)) ?? $getRoot().getLastChild()
  const atom = $createAtomNode(block)
  if (place !== null) $carryBox(place, atom)
  if (place === null) $insertNodes([atom])
  else if ($isElementNode(place) && place.isEmpty()) place.replace(atom)
  else place.insertAfter(atom)
  const next = atom.getNextSibling()
  const goesOn = $isParagraphNode(next) && $boxOf(next) === $boxOf(atom)
  const paragraph = goesOn ? next : $createParagraphNode()
  if (!goesOn) $carryBox(atom, atom.insertAfter(paragraph))
  paragraph.selectStart()
}
