import type { Body } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import { ATOM } from '../lexical/flat-text'
import type { Place } from '../popup/place'
import { queryAfter, signTyped } from '../popup/typed-sign'

const BEFORE = /[\s([{<«‹“‘"'„‚–—/]/

/** Where citing begins: an @ has just been typed at the start of a block or after a space, bracket or quotation mark. */
export function typedAt(before: Body, after: Body, caret: BodyPoint): Place | null {
  return signTyped('@', { before, after, caret }, (words, { type }) => {
    const previous = words.at(-1)
    return type !== 'code' && (previous === undefined || previous === ATOM || BEFORE.test(previous))
  })
}

/** What has been typed after the @ at a place, up to the caret; null when it is no query. */
export function queryAt(body: Body, place: Place, caret: BodyPoint): string | null {
  return queryAfter('@', body, place, caret)
}
