import { $boxOf } from '../lexical/box'
import { $isItemNode, DEEPEST, type ItemNode } from '../lexical/item-node'
import { $turnInto, PARAGRAPH } from './turn-into'

/** An item's own inner lists: the deeper items right after it. */
export function $subItemsOf(item: ItemNode): ItemNode[] {
  const items: ItemNode[] = []
  for (let at = item.getNextSibling(); $isItemNode(at) && at.getDepth() > item.getDepth(); at = at.getNextSibling()) {
    if ($boxOf(at) !== $boxOf(item)) break
    items.push(at)
  }
  return items
}

/** Puts an item one list out, and out of the outermost into a paragraph. Its inner lists come along. */
export function $moveOut(item: ItemNode): void {
  for (const inner of $subItemsOf(item)) inner.setDepth(inner.getDepth() - 1)
  if (item.getDepth() > 0) item.setDepth(item.getDepth() - 1)
  else $turnInto(item, PARAGRAPH)
}

/** How deep an item can be: one list deeper than the item before it. */
export function $deepestFor(item: ItemNode): number {
  const previous = item.getPreviousSibling()
  const inList = $isItemNode(previous) && $boxOf(previous) === $boxOf(item)
  return inList ? Math.min(previous.getDepth() + 1, DEEPEST) : 0
}
