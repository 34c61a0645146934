import { defaultTreeAdapter, parse } from 'parse5'
import type { Document } from './tree'

/** Browsers themselves stop at 512. What is nested deeper takes the parser a time that grows with the square of it. */
const DEEPEST = 512
const LONGEST = 4_000_000

/** A document that nothing of is ever run or loaded. Undefined for HTML that is too long or nested too deep to read as one. */
export function parseHtml(html: string): Document | undefined {
  if (html.length > LONGEST) return undefined
  let depth = 0
  const onItemPush = () => {
    if (++depth > DEEPEST) throw new TooDeep()
  }
  const onItemPop = () => void depth--
  try {
    return parse(html, { treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } })
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

class TooDeep extends Error {}
