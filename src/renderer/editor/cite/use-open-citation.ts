import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $isCitationNode } from '../lexical/citation-node'

/** Which citation is being changed: Enter on a selected one, or a double click, begins. */
export function useOpenCitation(editor: LexicalEditor): [NodeKey | null, close: () => void] {
  const [key, setKey] = useState<NodeKey | null>(null)
  useEffect(() => {
    const root = editor.getRootElement()
    const opened = (event: MouseEvent) => {
      const node = editor.read(() => $getNearestNodeFromDOMNode(event.target as Node))
      if (editor.isEditable() && $isCitationNode(node)) setKey(node.getKey())
    }
    const stop = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection()
        const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
        if (!$isCitationNode(node)) return false
        event?.preventDefault()
        setKey(node.getKey())
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
    root?.addEventListener('dblclick', opened)
    return () => {
      stop()
      root?.removeEventListener('dblclick', opened)
    }
  }, [editor])
  return [key, () => setKey(null)]
}
