import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { isInLinePopup } from './line-popup'

/** A list that is worked from the text, which keeps the caret. */
export interface TextList {
  /** Whether keys in the text are for the list now. */
  listens(): boolean
  move(by: 1 | -1): void
  /** False when the key means nothing to the list and is the text's. */
  enter(event: KeyboardEvent): boolean
  tab(): boolean
  close(): void
}

/** Lets the keys of the text work a list; it closes when the text loses the focus to something else. */
export function registerListKeys(editor: LexicalEditor, list: TextList): () => void {
  const key = (act: (event: KeyboardEvent) => boolean) => (event: KeyboardEvent | null) => {
    if (!event || !list.listens() || !act(event)) return false
    event.preventDefault()
    return true
  }
  const always = (act: () => void) => () => {
    act()
    return true
  }
  const first = COMMAND_PRIORITY_CRITICAL
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, key(always(() => list.move(1))), first),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, key(always(() => list.move(-1))), first),
    editor.registerCommand(KEY_ENTER_COMMAND, key(list.enter), first),
    editor.registerCommand(KEY_TAB_COMMAND, key(list.tab), first),
    editor.registerCommand(KEY_ESCAPE_COMMAND, key(always(list.close)), first),
    editor.registerCommand(
      BLUR_COMMAND,
      ({ relatedTarget }) => {
        if (list.listens() && !isInLinePopup(relatedTarget)) list.close()
        return false
      },
      first,
    ),
  )
}
