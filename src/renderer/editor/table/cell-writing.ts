import { buildEditorFromExtensions } from '@lexical/extension'
import { LinkExtension } from '@lexical/link'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension, type LexicalEditor, mergeRegister } from 'lexical'
import type { StorySession } from '../../session/story-session'
import { registerCitationLabels } from '../cite/citation-labels'
import { registerClaims } from '../cite/show-claims'
import { WritingExtension } from '../editor-extension'
import { BodyBinding } from '../lexical/body-binding'
import { $setCaret } from '../lexical/caret'
import { CitationNode } from '../lexical/citation-node'
import { registerLinkOpening } from '../link/open-link'
import { registerPlaceholderMarks } from '../placeholders/mark-body'
import { AtomsExtension } from '../surface/atoms'
import { registerUndo } from '../surface/undo-keys'
import type { Surface } from '../surface/surface'
import type { Writing } from '../surface/writing'
import { DeleteExtension } from '../typing/delete'
import { MarkdownMarksExtension } from '../typing/markdown-shortcuts'
import { RemoveSelectedExtension } from '../typing/remove-selected'
import { SmartTypographyExtension } from '../typing/smart-typography'
import { CELL, CellStory, type StoryCell } from './cell-story'

/** What can be written in a cell: one line with marks, links, citations and breaks. */
export const CellExtension = defineExtension({
  name: 'stet/cell',
  namespace: 'stet-cell',
  nodes: [CitationNode],
  dependencies: [
    RichTextExtension,
    LinkExtension,
    RemoveSelectedExtension,
    DeleteExtension,
    MarkdownMarksExtension,
    SmartTypographyExtension,
  ],
  theme: WritingExtension.theme ?? {},
  onError: (error) => {
    throw error
  },
})

/** A cell as it is written: a small editor, bound to the line in the story. */
export class CellWriting implements Surface {
  readonly editor: LexicalEditor
  readonly binding: BodyBinding
  readonly session: StorySession

  constructor({ session, language }: Writing, cell: StoryCell) {
    this.session = session
    this.editor = buildEditorFromExtensions(
      CellExtension,
      AtomsExtension,
      configExtension(SmartTypographyExtension, { language }),
    )
    this.binding = new BodyBinding(this.editor, new CellStory(session, cell))
    this.editor.setEditable(!session.readOnly)
  }

  /** Shows the cell in an element and lets it be written there. Gives the way to stop. */
  mount(root: HTMLElement): () => void {
    const { editor, binding, session } = this
    editor.setRootElement(root)
    const stop = mergeRegister(
      registerCitationLabels(editor, session),
      registerUndo(editor, session),
      registerLinkOpening(editor),
      binding.start(),
      registerPlaceholderMarks(editor, binding.mirror),
      registerClaims(editor, binding.mirror),
    )
    return () => {
      stop()
      editor.setRootElement(null)
    }
  }

  /** Puts the caret into the cell, from one offset to another. */
  select(start: number, end: number): void {
    const point = (offset: number) => ({ block: CELL, offset })
    this.editor.update(() => $setCaret({ place: 'body', anchor: point(start), focus: point(end) }), { discrete: true })
    this.editor.getRootElement()?.focus({ preventScroll: true })
  }
}
