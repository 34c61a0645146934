import type { LexicalEditor, NodeKey } from 'lexical'
import { isTextBlock } from '../../../shared/article/block'
import { inlineText } from '../../../shared/article/text'
import { fieldDirection } from '../../ui/field-direction'
import type { BodyMirror } from '../lexical/body-mirror'

/**
 * Shows on the blocks whose words have no letter that says which way they run, such as a slash that was just typed or a
 * line of figures, for the style sheet to let them run as the story does. Gives the way to stop.
 */
export function registerLetterless(editor: LexicalEditor, mirror: BodyMirror): () => void {
  const show = (keys: Iterable<NodeKey>) => {
    for (const key of keys) {
      const block = mirror.blockAt(key)
      if (!block || !isTextBlock(block)) continue
      const letterless = fieldDirection(inlineText(block.content)) === undefined
      editor.getElementByKey(key)?.toggleAttribute('data-letterless', letterless)
    }
  }
  show(mirror.keys)
  return editor.registerUpdateListener(({ dirtyElements }) => show(dirtyElements.keys()))
}
