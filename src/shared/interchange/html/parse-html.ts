import { defaultTreeAdapter } from 'parse5'
import { RunParser } from './run-parser'
import type { Document } from './tree'

/** Browsers themselves stop at 512. What is nested deeper takes the parser a time that grows with the square of it. */
const DEEPEST = 512
const LONGEST = 4_000_000

/** A document that nothing of is ever run or loaded. Undefined for HTML that is too long or nested too deep to read as one. */
export function parseHtml(html: string): Document | undefined {
  if (html.length > LONGEST) return undefined
  depth = 0
  try {
    return RunParser.parse(html, { treeAdapter: ADAPTER })
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

class TooDeep extends Error {}

let depth = 0
/** One for all documents: the parser is faster with an adapter that it knows. */
const ADAPTER = {
  ...defaultTreeAdapter,
  onItemPush() {
    if (++depth > DEEPEST) throw new TooDeep()
  },
  onItemPop() {
    depth--
  },
}
