import { $isLinkNode } from '@lexical/link'
import { $findMatchingParent, $getSelection, $isElementNode, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useMemo, useSyncExternalStore } from 'react'
import { $kindOf } from '../lexical/from-lexical'
import { $blockNodeOf } from '../lexical/leaves'
import type { Kind } from '../typing/turn-into'

/** What the caret stands in, as the format bar shows it. */
export interface FormatState {
  block: 'paragraph' | 'heading-2' | 'heading-3' | 'heading-4' | 'quote' | 'bullets' | 'numbers' | 'other'
  bold: boolean
  italic: boolean
  link: boolean
}

const NOWHERE: FormatState = { block: 'other', bold: false, italic: false, link: false }

/** What the caret stands in, followed as it moves. */
export function useFormatState(editor: LexicalEditor): FormatState {
  const store = useMemo(() => formatStore(editor), [editor])
  return useSyncExternalStore(store.subscribe, store.get)
}

function formatStore(editor: LexicalEditor) {
  let state = NOWHERE
  return {
    subscribe: (listener: () => void) =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($formatState)
        if (isSame(next, state)) return
        state = next
        listener()
      }),
    get: () => state,
  }
}

function $formatState(): FormatState {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return NOWHERE
  const node = selection.anchor.getNode()
  const block = $blockNodeOf(node)
  return {
    block: $isElementNode(block) ? nameOf($kindOf(block)) : 'other',
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: $findMatchingParent(node, $isLinkNode) !== null,
  }
}

function nameOf(kind: Kind): FormatState['block'] {
  if (kind.type === 'heading') return `heading-${kind.level}`
  if (kind.type === 'item') return kind.ordered ? 'numbers' : 'bullets'
  return kind.type === 'paragraph' || kind.type === 'quote' ? kind.type : 'other'
}

function isSame(a: FormatState, b: FormatState): boolean {
  return a.block === b.block && a.bold === b.bold && a.italic === b.italic && a.link === b.link
}
