import { type Body, isTextBlock } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import { changedBlock } from '../lexical/edit-group'
import { ATOM, flatText } from '../lexical/flat-text'
import { differenceOf } from '../lexical/shifted-offset'
import type { Place } from './place'

const BEFORE = /[\s([{<«‹“‘"'„‚–—/]/

/** Where citing begins: an @ has just been typed at the start of a block or after a space, bracket or quotation mark. */
export function typedAt(before: Body, after: Body, caret: BodyPoint): Place | null {
  const block = changedBlock(before, after)
  if (!block || block.id !== caret.block || !isTextBlock(block) || block.type === 'code') return null
  const text = flatText(block)
  const was = before.find(({ id }) => id === block.id)
  const { added, removed } = differenceOf(was && isTextBlock(was) ? flatText(was) : '', text)
  const at = caret.offset - 1
  if (added !== 1 || removed !== 0 || text[at] !== '@') return null
  const previous = text[at - 1]
  if (previous !== undefined && previous !== ATOM && !BEFORE.test(previous)) return null
  return { block: block.id, start: at, end: at + 1 }
}

/**
 * What has been typed after the @ at a place, up to the caret. Null when it is no query: the @ is gone, the caret is
 * elsewhere, a space follows at once, or a line end or a citation is in it.
 */
export function queryAt(body: Body, place: Place, caret: BodyPoint): string | null {
  const block = body.find(({ id }) => id === place.block)
  if (!block || !isTextBlock(block) || caret.block !== place.block || caret.offset <= place.start) return null
  const text = flatText(block)
  const query = text.slice(place.start + 1, caret.offset)
  return text[place.start] === '@' && !/^\s|\n|\uFFFC/.test(query) ? query : null
}
