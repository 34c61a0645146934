import type { Block, Body } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import { holdsBox, type Stretch } from './stretch'

/** A body with a stretch of it a second time, right after the first. The copies have ids of their own. */
export function copyBlocks(body: Body, stretch: Stretch): Body {
  const boxes = new Map<string, string>()
  const boxOf = (box: string) => {
    const own = boxes.get(box) ?? newId()
    boxes.set(box, own)
    return own
  }
  const whole = holdsBox(body, stretch)
  const copies = body.slice(stretch.start, stretch.end).map((block): Block => {
    const copy = block.type === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, id: newId() })) } : block
    return { ...copy, id: newId(), ...(whole && block.box !== undefined && { box: boxOf(block.box) }) }
  })
  return body.toSpliced(stretch.end, 0, ...copies)
}
