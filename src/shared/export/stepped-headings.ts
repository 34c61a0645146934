import type { Body } from '../article/block'
import { isBlank, type Numbers } from './printed-line'

/**
 * A body whose printed headings never go down more than one level at a time: the first is a 2, and a 4 below a 2 becomes
 * a 3. So whoever walks a page by its headings misses none. Gives the same body back where nothing has to change.
 */
export function steppedHeadings(body: Body, numbers: Numbers): Body {
  let above = 1
  let changed = false
  const stepped = body.map((block) => {
    if (block.type !== 'heading' || isBlank(block.content, numbers)) return block
    above = Math.min(block.level, above + 1)
    if (above === block.level) return block
    changed = true
    return { ...block, level: above as typeof block.level }
  })
  return changed ? stepped : body
}
