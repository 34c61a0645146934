import { COMMAND_PRIORITY_LOW, defineExtension, KEY_TAB_COMMAND } from 'lexical'
import { $isItemNode, DEEPEST, type ItemNode } from '../lexical/item-node'
import { $selectedBlocks } from './turn-into'

/** Tab puts list items one list deeper, Shift+Tab one further out. Elsewhere Tab moves the focus, as everywhere. */
export const TabExtension = defineExtension({
  name: 'stet/tab',
  register: (editor) =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const items = $selectedBlocks().filter($isItemNode)
        if (items.length === 0) return false
        event.preventDefault()
        for (const item of items) item.setDepth(event.shiftKey ? Math.max(0, item.getDepth() - 1) : $deeper(item))
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

/** An item can be one list deeper than the item before it, no more. */
function $deeper(item: ItemNode): number {
  const previous = item.getPreviousSibling()
  const limit = $isItemNode(previous) ? previous.getDepth() + 1 : 0
  return Math.max(item.getDepth(), Math.min(item.getDepth() + 1, limit, DEEPEST))
}
