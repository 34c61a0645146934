import type { Body } from '../../shared/article/block'
import type { BodyPoint } from './caret'
import { sliceBody } from './slice-body'
import type { StorySession } from './story-session'

/** What is selected in the body of a story; null where nothing is. */
export function selectedBody({ article: { body }, whereabouts }: StorySession): Body | null {
  const selection = whereabouts.selection()
  if (selection === null) return null
  const { anchor, focus } = selection
  const place = ({ block }: BodyPoint) => body.findIndex(({ id }) => id === block)
  const distance = place(focus) - place(anchor) || focus.offset - anchor.offset
  if (distance === 0 || place(anchor) < 0 || place(focus) < 0) return null
  return distance > 0 ? sliceBody(body, anchor, focus) : sliceBody(body, focus, anchor)
}
