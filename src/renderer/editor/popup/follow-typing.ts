import { $getSelection, $isRangeSelection, PASTE_TAG } from 'lexical'
import type { Body } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import { APPLIED } from '../lexical/body-binding'
import { $bodyPoint } from '../lexical/caret'
import type { Surface } from '../surface/surface'

/** What an update of the editor did: the body before and after it, and the caret, unless something is selected. */
export interface Typing {
  before: Body
  after: Body
  caret: BodyPoint | null
  /** Whether it was the person who wrote. */
  own: boolean
  /** Whether something was pasted. */
  pasted: boolean
}

/** Tells of every update, once the body knows of it. Gives the way to stop. */
export function followTyping({ editor, binding }: Surface, tell: (typing: Typing) => void): () => void {
  let before = binding.mirror.body
  return editor.registerUpdateListener(({ tags }) => {
    const was = before
    before = binding.mirror.body
    const caret = editor.getEditorState().read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && selection.isCollapsed() ? $bodyPoint(selection.anchor) : null
    })
    tell({ before: was, after: before, caret, own: !tags.has(APPLIED), pasted: tags.has(PASTE_TAG) })
  })
}
