import { createDOMRange } from '@lexical/selection'
import { $createRangeSelection, $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import { type Block, isTextBlock } from '../../../shared/article/block'
import { type Placeholder, placeholdersOfBlock } from '../../../shared/article/placeholders'
import type { BodyMirror } from '../lexical/body-mirror'
import { $setPoint } from '../lexical/caret'
import { mark } from '../page/mark'

interface Marked {
  block: Block
  unmark(): void
}

/**
 * Marks the placeholders in the body, and again those of a block when it has changed. It listens after the mirror, which
 * it reads. Gives the way to stop.
 */
export function registerPlaceholderMarks(editor: LexicalEditor, mirror: BodyMirror): () => void {
  const marked = new Map<NodeKey, Marked>()
  const $show = (keys: Iterable<NodeKey>) => {
    for (const [key, { block, unmark }] of marked) {
      if (mirror.blockAt(key) === block) continue
      unmark()
      marked.delete(key)
    }
    for (const key of keys) {
      const block = mirror.blockAt(key)
      if (!block || !isTextBlock(block) || marked.has(key)) continue
      const found = placeholdersOfBlock(block)
      if (found.length > 0) marked.set(key, { block, unmark: mark('placeholder', $rangesOf(editor, key, found)) })
    }
  }
  editor.getEditorState().read(() => $show(mirror.keys))
  const stop = editor.registerUpdateListener(({ editorState, dirtyElements }) => {
    if (dirtyElements.size > 0) editorState.read(() => $show(dirtyElements.keys()))
  })
  return () => {
    stop()
    for (const { unmark } of marked.values()) unmark()
  }
}

function $rangesOf(editor: LexicalEditor, key: NodeKey, found: Placeholder[]): Range[] {
  const element = $getNodeByKey(key)
  if (!$isElementNode(element)) throw new Error(`no text in the block of node ${key}`)
  return found.flatMap(({ start, end }) => {
    const selection = $createRangeSelection()
    $setPoint(selection.anchor, element, start)
    $setPoint(selection.focus, element, end)
    const { anchor, focus } = selection
    return createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset) ?? []
  })
}
