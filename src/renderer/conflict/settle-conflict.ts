import type { Conflict } from '../../shared/article/article'
import { settle } from '../../shared/merge/settle'
import { type Choice } from '../../shared/merge/versions'
import type { StorySession } from '../session/story-session'
import { cardOf } from './card-of'
import { inOrder, placeOf } from './conflict-place'

/** Settles a conflict as one step of undo. Whoever chose in its card goes on to the next one, or back to the page. */
export function settleConflict(session: StorySession, conflict: Conflict, choice: Choice): void {
  const wasInside = cardOf(conflict.id)?.contains(document.activeElement) === true
  const order = inOrder(session.article)
  const place = order.findIndex(({ id }) => id === conflict.id)
  const next = order[place + 1] ?? order[place - 1]
  session.edit((article) => settle(article, conflict.id, choice))
  if (!wasInside) return
  const card = next && cardOf(next.id)
  if (card) card.focus()
  else leaveCard(session, conflict)
}

/** Puts the caret where a conflict is, or into the headline where that is nowhere on the page. */
export function leaveCard(session: StorySession, conflict: Conflict): void {
  const place = placeOf(conflict, session.article.body)
  if (place.in === 'block') {
    const point = { block: place.block, offset: 0 }
    session.goTo({ place: 'body', anchor: point, focus: point })
  } else {
    const field = place.in === 'field' && place.field !== 'kicker' ? place.field : 'headline'
    session.goTo({ place: 'field', field, start: 0, end: 0 })
  }
}
