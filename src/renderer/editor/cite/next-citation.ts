import { citationPlaces } from '../../session/citation-places'
import type { StorySession } from '../../session/story-session'
import type { Place } from '../popup/place'

/** Goes to the citation of a source that comes after a place, or to the first where none does, and selects it. */
export function goToNextCitation(session: StorySession, sourceId: string, after: Place | null): void {
  const { body } = session.article
  const points = citationPlaces(body, sourceId).map(({ point }) => point)
  const here = after ? points.findIndex(({ block, offset }) => block === after.block && offset === after.end) : -1
  const focus = points[(here + 1) % points.length]
  if (focus) session.goTo({ place: 'body', anchor: { ...focus, offset: focus.offset - 1 }, focus })
}
