import {
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import type { Table } from '../../../shared/article/table'
import type { StorySession } from '../../session/story-session'
import { isRightToLeft } from '../popup/place'
import { $isAtomNode } from '../lexical/atom-node'
import { $bodyPoint } from '../lexical/caret'
import { $blockNodeOf, $sizeOf } from '../lexical/leaves'
import { idState } from '../lexical/node-state'
import { isOnEdgeLine } from '../page/stops'

/** The arrow keys go from the words beside a table into it, and Enter into one that is selected. Gives the way to stop. */
export function registerTableEntering(editor: LexicalEditor, session: StorySession): () => void {
  const enter = (event: KeyboardEvent, node: LexicalNode | null, way: 'next' | 'previous') => {
    if (!$isAtomNode(node) || session.readOnly) return false
    const atom = node.getAtom()
    const cell = atom.type === 'table' ? cornerOf(atom, way) : undefined
    if (cell === undefined) return false
    event.preventDefault()
    const table = $getState(node, idState)
    const offset = way === 'next' ? 0 : Infinity
    // The table takes the caret when the update that this key is part of is over.
    queueMicrotask(() => session.goTo({ place: 'cell', table, ...cell, start: offset, end: offset }))
    return true
  }
  const beside = (event: KeyboardEvent, way: 'next' | 'previous', course: 'line' | 'character') => {
    const { shiftKey, altKey, ctrlKey, metaKey } = event
    if (shiftKey || altKey || ctrlKey || metaKey) return false
    return enter(event, $neighbour(editor, way, course), way)
  }
  const sideways = (key: 'left' | 'right') => (event: KeyboardEvent) => {
    const block = $caretBlock()
    const dom = block && editor.getElementByKey(block.getKey())
    const way = dom && (key === 'right') !== isRightToLeft(dom) ? 'next' : 'previous'
    return beside(event, way, 'character')
  }
  const first = COMMAND_PRIORITY_HIGH
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => beside(event, 'next', 'line'), first),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => beside(event, 'previous', 'line'), first),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, sideways('right'), first),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, sideways('left'), first),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection()
        const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
        return event !== null && enter(event, node ?? null, 'next')
      },
      first,
    ),
  )
}

/** The block that comes when the caret goes on in a direction, if it is at the edge of its own. */
function $neighbour(editor: LexicalEditor, way: 'next' | 'previous', course: 'line' | 'character'): LexicalNode | null {
  const selection = $getSelection()
  const block = $caretBlock()
  if (!$isRangeSelection(selection) || !$isElementNode(block)) return null
  const next = way === 'next' ? block.getNextSibling() : block.getPreviousSibling()
  if (!$isAtomNode(next)) return null
  if (course === 'line') {
    const dom = editor.getElementByKey(block.getKey())
    return dom && isOnEdgeLine(dom, way === 'next' ? 'last' : 'first') ? next : null
  }
  return $bodyPoint(selection.focus).offset === (way === 'next' ? $sizeOf(block) : 0) ? next : null
}

function $caretBlock(): LexicalNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed() ? $blockNodeOf(selection.focus.getNode()) : null
}

/** The first cell of a table, or the first of its last row for those who come from below. */
function cornerOf(table: Table, way: 'next' | 'previous'): { row: string; column: number } | undefined {
  const row = way === 'next' ? table.rows[0] : table.rows.at(-1)
  return row && { row: row.id, column: 0 }
}
