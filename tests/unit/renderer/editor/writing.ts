import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import type { LexicalEditor } from 'lexical'
import { newArticle } from '../../../../src/shared/article/article'
import type { Body } from '../../../../src/shared/article/block'
import { WritingExtension } from '../../../../src/renderer/editor/editor-extension'
import { $applyBody } from '../../../../src/renderer/editor/lexical/apply-body'
import { BodyMirror } from '../../../../src/renderer/editor/lexical/body-mirror'

/** The real writing surface without a screen, and what it shows as a body. */
export interface Writing {
  editor: LexicalEditor
  mirror: BodyMirror
  body(): Body
  show(body: Body): void
  /** Does something as a person would, in one update. */
  act(action: () => void): void
}

export function writing(body: Body = newArticle('en').body): Writing {
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  const mirror = new BodyMirror()
  editor.registerUpdateListener((update) => update.editorState.read(() => mirror.$read(update)))
  const act = (action: () => void) => editor.update(action, { discrete: true })
  const show = (next: Body) => act(() => $applyBody(mirror, next))
  show(body)
  return { editor, mirror, show, act, body: () => mirror.body }
}
