import {
  $createRangeSelectionFromDom,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { isRightToLeft } from '../popup/place'
import { $bodyPoint } from '../lexical/caret'
import { $sizeOf } from '../lexical/leaves'
import { isOnEdgeLine } from '../page/stops'

/** What the keys of a cell ask of its table. */
export interface CellDoings {
  /** Goes to the cell after or before this one in reading order; `grow` adds a row at the end of the table. */
  step(way: 'next' | 'previous', grow: boolean): void
  /** Goes to the cell below or above. */
  fall(way: 'next' | 'previous', grow: boolean): void
  moveRow(by: 1 | -1): void
  selectTable(): void
}

/**
 * Tab and the arrow keys go from cell to cell, Enter to the one below, Shift+Enter breaks the line; Alt moves the row, and
 * Escape selects the table. Gives the way to stop.
 */
export function registerCellKeys(editor: LexicalEditor, table: CellDoings): () => void {
  const onKey = (
    command: LexicalCommand<KeyboardEvent | null> | LexicalCommand<KeyboardEvent>,
    act: (event: KeyboardEvent) => boolean,
  ) =>
    editor.registerCommand(
      command as LexicalCommand<KeyboardEvent | null>,
      (event) => {
        if (event === null || editor.isComposing() || !act(event)) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  const done = (action: () => void) => {
    // The caret goes elsewhere when the update that this key is part of is over.
    queueMicrotask(action)
    return true
  }
  const vertical = (way: 'next' | 'previous') => (event: KeyboardEvent) => {
    if (event.altKey && !event.shiftKey) return done(() => table.moveRow(way === 'next' ? 1 : -1))
    const root = editor.getRootElement()
    if (hasModifier(event) || !root || !isOnEdgeLine(root, way === 'next' ? 'last' : 'first')) return false
    return done(() => table.fall(way, false))
  }
  const horizontal = (key: 'left' | 'right') => (event: KeyboardEvent) => {
    const root = editor.getRootElement()
    const way = root && (key === 'right') !== isRightToLeft(root) ? 'next' : 'previous'
    return !hasModifier(event) && $isAtEnd(editor, way) && done(() => table.step(way, false))
  }
  return mergeRegister(
    onKey(KEY_TAB_COMMAND, (event) => done(() => table.step(event.shiftKey ? 'previous' : 'next', !event.shiftKey))),
    onKey(KEY_ENTER_COMMAND, (event) => !event.shiftKey && done(() => table.fall('next', true))),
    onKey(KEY_ARROW_DOWN_COMMAND, vertical('next')),
    onKey(KEY_ARROW_UP_COMMAND, vertical('previous')),
    onKey(KEY_ARROW_RIGHT_COMMAND, horizontal('right')),
    onKey(KEY_ARROW_LEFT_COMMAND, horizontal('left')),
    onKey(KEY_ESCAPE_COMMAND, () => done(table.selectTable)),
    // A phone's keyboard or an input method may ask for a paragraph without a key.
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
  )
}

function hasModifier({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || altKey || ctrlKey || metaKey
}

/** The browser may have moved the caret without having said so yet: where it is now is what counts. */
function $isAtEnd(editor: LexicalEditor, way: 'next' | 'previous'): boolean {
  const selection = $createRangeSelectionFromDom(getSelection(), editor)
  if (!selection?.isCollapsed()) return false
  const { offset } = $bodyPoint(selection.anchor)
  return offset === (way === 'previous' ? 0 : $sizeOf($getRoot()))
}
