import { type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { onSpoken, t } from '../../../shared/messages/translate'
import { frameOf } from '../lexical/body-frame'
import type { BodyMirror } from '../lexical/body-mirror'

/** Where a block stands in its fact box, and whether it is the title of it. */
export interface BoxEdge {
  edge: 'first' | 'middle' | 'last' | 'only'
  title: boolean
}

/** The blocks in fact boxes, by their place in the body. */
export function boxEdges(body: Body): Map<number, BoxEdge> {
  const edges = new Map<number, BoxEdge>()
  let titled: string | undefined
  for (const [place, { box, type }] of body.entries()) {
    if (box === undefined) continue
    const first = body[place - 1]?.box !== box
    const last = body[place + 1]?.box !== box
    if (first) titled = undefined
    const title = type === 'heading' && titled !== box
    if (title) titled = box
    edges.set(place, { edge: first ? (last ? 'only' : 'first') : last ? 'last' : 'middle', title })
  }
  return edges
}

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
