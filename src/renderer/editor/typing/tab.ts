import { COMMAND_PRIORITY_LOW, defineExtension, KEY_TAB_COMMAND } from 'lexical'
import { $isItemNode, DEEPEST, type ItemNode } from '../lexical/item-node'
import { $deepestFor, $subItemsOf } from './depth'
import { $selectedBlocks } from './selected-blocks'

/**
 * Tab puts list items one list deeper, Shift+Tab one further out, with their inner lists. Elsewhere Tab moves the
 * focus, as everywhere.
 */
export const TabExtension = defineExtension({
  name: 'stet/tab',
  register: (editor) =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const items = $selectedBlocks().filter($isItemNode)
        const [first] = items
        if (!first) return false
        event.preventDefault()
        const moved = new Set(items.flatMap((item) => [item, ...$subItemsOf(item)]))
        if (event.shiftKey) $shift(moved, -1)
        else if (first.getDepth() < $deepestFor(first)) $shift(moved, 1)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

function $shift(items: Iterable<ItemNode>, by: 1 | -1): void {
  for (const item of items) item.setDepth(Math.max(0, Math.min(DEEPEST, item.getDepth() + by)))
}
