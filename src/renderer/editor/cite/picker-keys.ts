import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import { APPLIED } from '../lexical/body-binding'
import { $bodyPoint } from '../lexical/caret'
import type { Writing } from '../surface/writing'
import type { Picker } from './picker'
import { queryAt, typedAt } from './trigger'

/** Opens the picker when an @ is typed, and lets it be used without leaving the text. Gives the way to stop. */
export function registerPickerKeys({ editor, binding }: Writing, picker: Picker): () => void {
  let before = binding.mirror.body

  const follow = (applied: boolean) => {
    const body = binding.mirror.body
    const was = before
    before = body
    const caret = editor.getEditorState().read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && selection.isCollapsed() ? $bodyPoint(selection.anchor) : null
    })
    const picking = picker.get()
    if (picking === null) {
      const place = caret && !applied && body !== was ? typedAt(was, body, caret) : null
      if (place) picker.open(place, 'text')
    } else if (picking.typedIn === 'text' && !picking.locating) {
      const query = caret && queryAt(body, picking.place, caret)
      if (query === null) picker.close()
      else picker.setQuery(query)
    }
  }

  /** A key that means something to the picker while the query is in the text. */
  const key = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent | null) => {
    const picking = picker.get()
    if (!picking || picking.typedIn !== 'text' || picking.locating || !event) return false
    event.preventDefault()
    act(event)
    return true
  }
  const first = COMMAND_PRIORITY_CRITICAL
  return mergeRegister(
    editor.registerUpdateListener(({ tags }) => follow(tags.has(APPLIED))),
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      key(() => picker.move(1)),
      first,
    ),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      key(() => picker.move(-1)),
      first,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      key((event) => (event.shiftKey ? picker.add() : void picker.choose())),
      first,
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      key(() => picker.locate()),
      first,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      key(() => picker.close()),
      first,
    ),
    editor.registerCommand(
      BLUR_COMMAND,
      ({ relatedTarget }) => {
        const picking = picker.get()
        const inPicker = relatedTarget instanceof Element && relatedTarget.closest('[data-cite-picker]') !== null
        if (picking?.typedIn === 'text' && !picking.locating && !inPicker) picker.close()
        return false
      },
      first,
    ),
  )
}
