import {
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import type { Surface } from '../surface/surface'
import { registerDragging } from './dragging'
import { $copyTo, $cutTo, $pasteFrom } from './transfer'

/**
 * Copying, cutting, pasting and dragging of parts of the story. Everything that comes in is read as blocks first, so
 * that nothing but blocks gets in. Gives the way to stop.
 */
export function registerClipboard(surface: Surface): () => void {
  const { editor } = surface
  return mergeRegister(
    editor.registerCommand(
      COPY_COMMAND,
      (event) => asksByKey(event, 'copy') || handled(event, $copyTo(dataOf(event), surface)),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => asksByKey(event, 'cut') || handled(event, $cutTo(dataOf(event), surface)),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => handled(event, $pasteFrom(dataOf(event), surface, { clipboard: true })),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => typeof event !== 'string' && $pasteFrom(event.dataTransfer, surface, { clipboard: false }),
      COMMAND_PRIORITY_HIGH,
    ),
    registerDragging(surface),
  )
}

type Clip = ClipboardEvent | KeyboardEvent | InputEvent | null

/** While a figure or citation is selected the key itself comes here; the browser then asks again, with a clipboard. */
function asksByKey(event: Clip, command: 'copy' | 'cut'): boolean {
  return event instanceof KeyboardEvent && document.execCommand(command)
}

function dataOf(event: Clip): DataTransfer | null {
  return event && 'clipboardData' in event ? event.clipboardData : null
}

function handled(event: Clip, done: boolean): true {
  if (done || event?.type === 'paste') event?.preventDefault()
  return true
}
