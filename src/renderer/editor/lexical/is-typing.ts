import { $getNodeByKey, type EditorState, type UpdateListenerPayload } from 'lexical'

/**
 * Whether an update put letters into one text or took some out of it, and nothing else: the page around them is as it
 * was, and what is marked on it moves along.
 */
export function isTyping({
  dirtyLeaves,
  editorState,
  prevEditorState,
  normalizedNodes,
}: UpdateListenerPayload): boolean {
  const [leaf] = dirtyLeaves
  if (leaf === undefined || dirtyLeaves.size > 1 || normalizedNodes.size > 0) return false
  const isThere = (state: EditorState) => state.read(() => $getNodeByKey(leaf)?.isAttached() ?? false)
  return isThere(prevEditorState) && isThere(editorState)
}
