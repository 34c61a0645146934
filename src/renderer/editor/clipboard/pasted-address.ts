import { $toggleLink } from '@lexical/link'
import { $getSelection, $isRangeSelection } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import { isWebAddress } from '../../../shared/interchange/web-address'

/** The web address that is all of a text; undefined for any other text. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim()
  return isWebAddress(trimmed) ? trimmed : undefined
}

/** An address as a part of a story: it stands for itself. */
export function linkBody(url: string): Body {
  return [{ type: 'paragraph', id: newId(), content: [{ type: 'text', text: url, link: url }] }]
}

/** Gives the selected words a link. False when none are selected, or when they are an address that is to be replaced. */
export function $linkSelected(url: string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const words = selection.getTextContent().trim()
  if (words === '' || isWebAddress(words)) return false
  $toggleLink(url)
  const after = $getSelection()
  if ($isRangeSelection(after)) {
    const [start, end] = after.isBackward() ? [after.focus, after.anchor] : [after.anchor, after.focus]
    start.set(end.key, end.offset, end.type)
  }
  return true
}
