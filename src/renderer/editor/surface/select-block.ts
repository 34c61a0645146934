import { $getNearestNodeFromDOMNode, $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import { $blockNodeOf } from '../lexical/leaves'

/** The third press of a triple click selects the whole block. The browser would stop at the citations in it. */
export function registerBlockSelecting(editor: LexicalEditor): () => void {
  const pressed = (event: MouseEvent) => {
    if (event.detail !== 3 || event.button !== 0 || event.shiftKey) return
    const key = editor.read(() => {
      const node = $getNearestNodeFromDOMNode(event.target as Node)
      const block = node && $blockNodeOf(node)
      return $isElementNode(block) ? block.getKey() : undefined
    })
    if (key === undefined) return
    event.preventDefault()
    editor.update(() => {
      const block = $getNodeByKey(key)
      if ($isElementNode(block)) block.select(0, block.getChildrenSize())
    })
  }
  return editor.registerRootListener((root) => {
    root?.addEventListener('mousedown', pressed)
    return () => root?.removeEventListener('mousedown', pressed)
  })
}
