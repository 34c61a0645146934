import { sameValue } from '../../../shared/article/same-value'
import { citationPlaces, type LineCaret } from '../../session/citation-places'
import type { StorySession } from '../../session/story-session'

/** Goes to the citation of a source that comes after one, or to the first where none does, and selects it. */
export function goToNextCitation(session: StorySession, sourceId: string, after: LineCaret): void {
  const carets = citationPlaces(session.article.body, sourceId).map(({ caret }) => caret)
  const here = carets.findIndex((caret) => sameValue(caret, after))
  const next = carets[(here + 1) % carets.length]
  if (next) session.goTo(next)
}
