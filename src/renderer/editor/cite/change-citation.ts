import { $getNodeByKey, type NodeKey } from 'lexical'
import type { CitationItem } from '../../../shared/article/inline'
import { $isCitationNode } from '../lexical/citation-node'

/** Gives a citation other items, and puts the caret after it; without any it is taken away. */
export function $changeCitation(key: NodeKey, items: CitationItem[]): void {
  const node = $getNodeByKey(key)
  if (!$isCitationNode(node)) return
  if (items.length === 0) {
    node.selectPrevious()
    node.remove()
    return
  }
  const was = node.getCitation()
  const clean = items.map(({ sourceId, locator = '' }): CitationItem => {
    const trimmed = locator.trim()
    return trimmed === '' ? { sourceId } : { sourceId, locator: trimmed }
  })
  const kept = clean.filter((item, index) => clean.findIndex((other) => isSame(item, other)) === index)
  if (JSON.stringify(kept) !== JSON.stringify(was.items)) node.setCitation({ ...was, items: kept })
  node.selectNext(0, 0)
}

/** One citation may name a source with several locators, but not twice in the same way. */
function isSame(a: CitationItem, b: CitationItem): boolean {
  return a.sourceId === b.sourceId && a.locator === b.locator
}
