import { type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import { boxEdges } from '../../../shared/article/box-edges'
import { onSpoken, t } from '../../../shared/messages/translate'
import { frameOf } from '../lexical/body-frame'
import type { BodyMirror } from '../lexical/body-mirror'

/** Shows on their elements which blocks make a fact box, for the style sheet to draw it. Gives the way to stop. */
export function registerBoxEdges(editor: LexicalEditor, mirror: BodyMirror): () => void {
  let boxed = new Set<NodeKey>()
  const show = () => {
    const before = boxed
    boxed = new Set()
    for (const [place, { edge, title }] of boxEdges(mirror.body)) {
      const key = mirror.keys[place] as NodeKey
      const dom = editor.getElementByKey(key)
      if (!dom) continue
      boxed.add(key)
      before.delete(key)
      dom.dataset.box = edge
      if (title) dom.dataset.boxTitle = t('editor.box.title')
      else delete dom.dataset.boxTitle
    }
    for (const key of before) {
      const dom = editor.getElementByKey(key)
      delete dom?.dataset.box
      delete dom?.dataset.boxTitle
    }
  }
  show()
  const hasChanged = frameOf(mirror)
  return mergeRegister(
    onSpoken(show),
    editor.registerUpdateListener(() => void (hasChanged() && show())),
  )
}
