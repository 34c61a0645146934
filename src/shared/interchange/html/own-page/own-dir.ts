import type { Block } from '../../../article/block'
import { attributeOf, type Element } from '../tree'

/** The direction that an element is given, as a block keeps it. */
export function ownDir(element: Element): Pick<Block, 'dir'> {
  const dir = attributeOf(element, 'dir')
  return dir === 'ltr' || dir === 'rtl' ? { dir } : {}
}
