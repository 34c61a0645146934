import { type Block, type Body, isTextBlock } from '../../../shared/article/block'
import { differenceOf } from './shifted-offset'
import { flatText } from './flat-text'

/** The one block in which two bodies differ; undefined when they differ in none, or in more. */
export function changedBlock(before: Body, after: Body): Block | undefined {
  if (before.length !== after.length) return before.length === 0 && after.length === 1 ? after[0] : undefined
  const changed = after.filter((block, index) => block !== before[index])
  return changed.length === 1 ? changed[0] : undefined
}

/** What edits this one is undone with: typing goes with typing in the same block, deleting with deleting. */
export function groupOf(before: Body, after: Body): string | undefined {
  const block = changedBlock(before, after)
  const was = before.find(({ id }) => id === block?.id)
  if (!block || !isTextBlock(block)) return undefined
  if (was && (!isTextBlock(was) || was.type !== block.type)) return undefined
  const [old, now] = [was ? flatText(was) : '', flatText(block)]
  const { start, removed, added } = differenceOf(old, now)
  const changed = now.slice(start, start + added) + old.slice(start, start + removed)
  if (changed === '' || /[\n\uFFFC]/.test(changed)) return undefined
  if (removed === 0) return `typing ${block.id}`
  return added === 0 ? `deleting ${block.id}` : undefined
}
