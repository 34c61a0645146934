import type { Body } from '../../../shared/article/block'
import { type Gap, placeBlocks } from './place-blocks'
import { boxAround, holdsBox, isTitleOfBox, type Stretch } from './stretch'

/**
 * Where a stretch goes that is dropped on the upper or lower half of the block at `at`: beside that block, in its fact
 * box, but never above the title of the box. A whole box goes beside another one, never into it. Null where nothing
 * would change.
 */
export function dropGap(body: Body, stretch: Stretch, at: number, half: 'upper' | 'lower'): Gap | null {
  const gap = gapBeside(body, stretch, at, half)
  return placeBlocks(body, stretch, gap) === body ? null : gap
}

function gapBeside(body: Body, stretch: Stretch, at: number, half: 'upper' | 'lower'): Gap {
  const box = body[at]?.box
  if (box !== undefined && holdsBox(body, stretch)) {
    const { start, end } = boxAround(body, at)
    return { before: at - start + (half === 'upper' ? 0 : 1) <= (end - start) / 2 ? start : end, box: undefined }
  }
  if (half === 'lower') return { before: at + 1, box }
  return { before: at, box: isTitleOfBox(body, at) ? undefined : box }
}
