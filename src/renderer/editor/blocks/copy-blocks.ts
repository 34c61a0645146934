import type { Block, Body } from '../../../shared/article/block'
import { galleryAround } from '../../../shared/article/gallery'
import { freshClaims } from '../../../shared/article/claims'
import { newId } from '../../../shared/article/id'
import { holdsBox, type Stretch } from './stretch'

/** A body with a stretch of it a second time, right after the first. The copies have ids of their own. */
export function copyBlocks(body: Body, stretch: Stretch): Body {
  const [boxOf, galleryOf] = [renewer(), renewer()]
  const whole = holdsBox(body, stretch)
  const copies = body.slice(stretch.start, stretch.end).map((block, index): Block => {
    const box = whole && block.box !== undefined ? { box: boxOf(block.box) } : {}
    const base = { id: newId(), ...box }
    if (block.type === 'table') return { ...block, ...base, rows: block.rows.map((row) => ({ ...row, id: newId() })) }
    if (block.type !== 'figure' || block.gallery === undefined) return { ...block, ...base }
    const { start, end } = galleryAround(body, stretch.start + index)
    const isWhole = start >= stretch.start && end <= stretch.end
    return { ...block, ...base, gallery: isWhole ? galleryOf(block.gallery) : block.gallery }
  })
  return body.toSpliced(stretch.end, 0, ...freshClaims(copies, body))
}

/** Gives each id another one, the same each time. */
function renewer(): (id: string) => string {
  const renewed = new Map<string, string>()
  return (id) => {
    const own = renewed.get(id) ?? newId()
    renewed.set(id, own)
    return own
  }
}
