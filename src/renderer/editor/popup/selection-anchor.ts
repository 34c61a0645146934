import { createDOMRange } from '@lexical/selection'
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'

/** Where the selection of the body is on the screen, for things that stand beside it. */
export function selectionAnchor(editor: LexicalEditor): { getBoundingClientRect(): DOMRect; contextElement?: Element } {
  const root = editor.getRootElement()
  return {
    ...(root && { contextElement: root }),
    getBoundingClientRect: () => selectionRect(editor),
  }
}

function selectionRect(editor: LexicalEditor): DOMRect {
  const range = editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const { anchor, focus } = selection
    return createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset)
  })
  if (range === null) return new DOMRect()
  const rect = range.getBoundingClientRect()
  const container = range.startContainer
  const element = container instanceof Element ? container : container.parentElement
  return rect.height > 0 || !element ? rect : element.getBoundingClientRect()
}
