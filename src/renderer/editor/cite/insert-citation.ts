import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical'
import { newId } from '../../../shared/article/id'
import type { CitationItem } from '../../../shared/article/inline'
import type { BodyCaret } from '../lexical/caret'
import { $createCitationNode } from '../lexical/citation-node'
import { $removeSelected } from '../typing/remove-selected'
import { $selectPlace, type Place } from '../popup/place'
import { $markClaim } from './claim'

/**
 * Puts a citation where something has been typed to find its sources. It stands right after the word before it: the
 * space that had to be typed before @ goes too. What lies in `claim` becomes the words that it backs.
 */
export function $insertCitation(place: Place, items: CitationItem[], claim: BodyCaret | null = null): void {
  const id = newId()
  const claimed = claim !== null && $markClaim(claim, id)
  if (!$selectPlace(place)) return
  const typed = $getSelection()
  if (!$isRangeSelection(typed)) return
  if (place.end > place.start) {
    $removeSelected()
    $dropSpaceBefore()
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const citation = $createCitationNode({ type: 'citation', ...(claimed && { id }), items })
  selection.insertNodes([citation])
  citation.selectNext(0, 0)
}

function $dropSpaceBefore(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || !/\S $/.test(node.getTextContent().slice(0, anchor.offset))) return
  const { offset } = anchor
  node.spliceText(offset - 1, 1, '', false)
  node.select(offset - 1, offset - 1)
}
