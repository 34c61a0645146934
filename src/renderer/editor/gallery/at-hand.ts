import type { Caret } from '../../session/caret'
import { placeOf } from '../blocks/block-under'
import type { Surface } from '../surface/surface'

/**
 * The place in the body of the picture that somebody is at: the one whose fields or tools have the focus, else the one
 * that is selected. -1 when there is none.
 */
export function pictureAtHand({ editor, binding, session }: Surface): number {
  const { body } = session.article
  const focused = document.activeElement?.closest('[data-block]')
  const place = focused ? placeOf(editor, binding.mirror, focused) : -1
  const at = place >= 0 ? place : body.findIndex(({ id }) => id === binding.caret?.focus.block)
  return body[at]?.type === 'figure' ? at : -1
}

/** The caret that selects a picture. */
export function caretOn(id: string): Caret {
  const point = { block: id, offset: 0 }
  return { place: 'body', anchor: point, focus: point }
}
