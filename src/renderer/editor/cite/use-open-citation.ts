import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $isCitationNode } from '../lexical/citation-node'

/** Which citation is being changed: Enter or a click on a selected one begins. */
export function useOpenCitation(editor: LexicalEditor): [NodeKey | null, close: () => void] {
  const [key, setKey] = useState<NodeKey | null>(null)
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            const selected = $selectedCitation()
            if (selected === null) return false
            event?.preventDefault()
            setKey(selected)
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          CLICK_COMMAND,
          ({ target }) => {
            const pressed = $getNearestNodeFromDOMNode(target as Node)
            if (!editor.isEditable() || !pressed || pressed.getKey() !== $selectedCitation()) return false
            setKey(pressed.getKey())
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return [key, () => setKey(null)]
}

function $selectedCitation(): NodeKey | null {
  const selection = $getSelection()
  const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
  return $isCitationNode(node) ? node.getKey() : null
}
