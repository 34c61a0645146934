import { attempt } from '../../attempt'
import { htmlReader, loadHtmlReader } from './html-reader'

/**
 * Loads the reader of pasted HTML once the window is idle. What is pasted or dropped before it is there waits for it and
 * comes again; where it can't be loaded, the person is told. Gives the way to stop.
 */
export function awaitReader(root: HTMLElement): () => void {
  if (htmlReader()) return () => {}
  const hold = (event: ClipboardEvent | DragEvent) => {
    const again = htmlReader() ? undefined : sameAgain(event)
    if (!again) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const { target } = event
    void attempt(loadHtmlReader().then(() => target?.dispatchEvent(again)))
  }
  // Where it can't be read now, who pastes is told.
  const idle = requestIdleCallback(() => void loadHtmlReader().catch(() => {}))
  root.addEventListener('paste', hold, true)
  root.addEventListener('drop', hold, true)
  return () => {
    cancelIdleCallback(idle)
    root.removeEventListener('paste', hold, true)
    root.removeEventListener('drop', hold, true)
  }
}

/** The same event once more: what a transfer holds can be read only while its own event lasts. */
function sameAgain(event: ClipboardEvent | DragEvent): Event | undefined {
  const often = { bubbles: true, cancelable: true, composed: true }
  if (event instanceof ClipboardEvent)
    return event.clipboardData
      ? new ClipboardEvent('paste', { ...often, clipboardData: copyOf(event.clipboardData) })
      : undefined
  const { clientX, clientY, dataTransfer } = event
  return dataTransfer
    ? new DragEvent('drop', { ...often, clientX, clientY, dataTransfer: copyOf(dataTransfer) })
    : undefined
}

function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer()
  for (const type of data.types) if (type !== 'Files') copy.setData(type, data.getData(type))
  for (const file of data.files) copy.items.add(file)
  return copy
}
