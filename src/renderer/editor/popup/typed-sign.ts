import { type Body, isTextBlock, type TextBlock } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import { changedBlock } from '../lexical/edit-group'
import { flatText } from '../lexical/flat-text'
import { differenceOf } from '../lexical/shifted-offset'
import type { Place } from './place'

/**
 * Where a sign has just been typed by itself, if what stands before it in the block allows that it means something
 * there. Null when it was not.
 */
export function signTyped(
  sign: string,
  change: { before: Body; after: Body; caret: BodyPoint },
  allows: (before: string, block: TextBlock) => boolean,
): Place | null {
  const block = changedBlock(change.before, change.after)
  if (!block || block.id !== change.caret.block || !isTextBlock(block)) return null
  const text = flatText(block)
  const was = change.before.find(({ id }) => id === block.id)
  const { added, removed } = differenceOf(was && isTextBlock(was) ? flatText(was) : '', text)
  const at = change.caret.offset - 1
  if (added !== 1 || removed !== 0 || text[at] !== sign || !allows(text.slice(0, at), block)) return null
  return { block: block.id, start: at, end: at + 1 }
}

/**
 * What has been typed after the sign at a place, up to the caret. Null when it is no query: the sign is gone, the caret
 * is elsewhere, a space follows at once, or a line end or a citation is in it.
 */
export function queryAfter(sign: string, body: Body, place: Place, caret: BodyPoint): string | null {
  const block = body.find(({ id }) => id === place.block)
  if (!block || !isTextBlock(block) || caret.block !== place.block || caret.offset <= place.start) return null
  const text = flatText(block)
  const query = text.slice(place.start + 1, caret.offset)
  return text[place.start] === sign && !/^\s|\n|\uFFFC/.test(query) ? query : null
}
