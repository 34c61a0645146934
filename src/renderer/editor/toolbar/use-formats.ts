import { $isLinkNode } from '@lexical/link'
import { $findMatchingParent, $getSelection, $isElementNode, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useMemo, useSyncExternalStore } from 'react'
import { MARKS } from '../../../shared/article/inline'
import type { Format } from '../formats'
import { $boxOf } from '../lexical/box'
import { $kindOf } from '../lexical/from-lexical'
import { $blockNodeOf } from '../lexical/leaves'
import type { Kind } from '../typing/turn-into'

const NONE: ReadonlySet<Format> = new Set()

/** The formats that are on where the caret is, followed as it moves. */
export function useFormats(editor: LexicalEditor): ReadonlySet<Format> {
  const store = useMemo(() => formatStore(editor), [editor])
  return useSyncExternalStore(store.subscribe, store.get)
}

function formatStore(editor: LexicalEditor) {
  let on = NONE
  return {
    subscribe: (listener: () => void) =>
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read($formats)
        if (now.size === on.size && [...now].every((format) => on.has(format))) return
        on = now
        listener()
      }),
    get: () => on,
  }
}

function $formats(): ReadonlySet<Format> {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return NONE
  const node = selection.anchor.getNode()
  const on = new Set<Format>(MARKS.filter((mark) => selection.hasFormat(mark)))
  if ($findMatchingParent(node, $isLinkNode)) on.add('link')
  const block = $blockNodeOf(node)
  if (!block) return on
  if ($boxOf(block) !== '') on.add('box')
  return $isElementNode(block) ? on.add(formatOf($kindOf(block))) : on
}

function formatOf(kind: Kind): Format {
  if (kind.type === 'heading') return `heading-${kind.level}`
  if (kind.type === 'item') return kind.ordered ? 'numbers' : 'bullets'
  return kind.type === 'code' ? 'code-block' : kind.type
}
