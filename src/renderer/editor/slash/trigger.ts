import type { Body } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import type { Place } from '../popup/place'
import { queryAfter, signTyped } from '../popup/typed-sign'

/** Where the menu begins: a slash has just been typed at the beginning of a paragraph or after a space in one. */
export function slashTyped(before: Body, after: Body, caret: BodyPoint): Place | null {
  return signTyped('/', { before, after, caret }, (words, { type }) => type === 'paragraph' && /(^|\s)$/.test(words))
}

/** What has been typed after the slash at a place, up to the caret; null when it is no query, but words. */
export function slashQuery(body: Body, place: Place, caret: BodyPoint): string | null {
  const query = queryAfter('/', body, place, caret)
  return query !== null && /^[\p{L}\p{M}\p{N}\s-]*$/u.test(query) ? query : null
}
