import { $getSelection, $getState, $isRangeSelection, $isTextNode, $setState } from 'lexical'
import { $setCaret, type BodyCaret } from '../lexical/caret'
import { claimsState } from '../lexical/node-state'

/** Marks the words between two points as what a citation backs. False where there are none. */
export function $markClaim(caret: BodyCaret, citation: string): boolean {
  $setCaret(caret)
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const words = selection.extract().filter($isTextNode)
  for (const node of words) $setState(node, claimsState, [...$getState(node, claimsState), citation])
  return words.length > 0
}
