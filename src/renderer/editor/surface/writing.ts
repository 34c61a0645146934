import { buildEditorFromExtensions } from '@lexical/extension'
import { configExtension, type LexicalEditor, mergeRegister } from 'lexical'
import type { StorySession } from '../../session/story-session'
import { registerCitationLabels } from '../cite/citation-labels'
import { registerClaims } from '../cite/show-claims'
import { awaitReader } from '../clipboard/await-reader'
import { registerClipboard } from '../clipboard/clipboard'
import { WritingExtension } from '../editor-extension'
import { registerPastedPictures } from '../figure/paste-pictures'
import { registerGalleryKeys } from '../gallery/gallery-keys'
import { registerGalleryRows } from '../gallery/show-rows'
import { BodyBinding } from '../lexical/body-binding'
import { registerLinkOpening } from '../link/open-link'
import { ReferenceTrail } from '../references/reference-trail'
import { registerPlaceholderMarks } from '../placeholders/mark-body'
import { SmartTypographyExtension } from '../typing/smart-typography'
import { registerTableEntering } from '../table/enter-table'
import { AtomsExtension } from './atoms'
import { registerBoxEdges } from './box-edges'
import { holdHeight } from './hold-height'
import { registerJumping } from './jump-to-ends'
import { registerLeaving } from './leave-body'
import { registerLetterless } from './letterless'
import { registerListNumbers } from './list-numbers'
import { NearBlocks } from './near-blocks'
import { registerBlockSelecting } from './select-block'
import { ownSelection } from './own-selection'
import type { Surface } from './surface'
import { registerUndo } from './undo-keys'
import { Written } from './written'

/** The body of an open story as it is written: the editor, bound to the story. */
export class Writing implements Surface {
  readonly editor: LexicalEditor
  readonly binding: BodyBinding
  readonly written: Written
  readonly trail = new ReferenceTrail()
  readonly near: NearBlocks
  /** The language that quotation marks and dashes are set by; null while they are to stay as they are typed. */
  readonly language: () => string | null

  /** `isSmart`: whether quotation marks and dashes are to be set as the story's language has them. */
  constructor(
    readonly session: StorySession,
    isSmart: () => boolean,
  ) {
    const language = () => (isSmart() ? session.article.language : null)
    this.language = language
    this.editor = buildEditorFromExtensions(
      WritingExtension,
      AtomsExtension,
      configExtension(SmartTypographyExtension, { language }),
    )
    this.written = new Written(this.editor)
    this.near = new NearBlocks(this.editor)
    this.binding = new BodyBinding(this.editor, session)
    this.editor.setEditable(!session.readOnly)
  }

  /** Shows the body in an element and lets it be written there. Gives the way to stop. */
  mount(root: HTMLElement): () => void {
    const { editor, binding, session } = this
    editor.setRootElement(root)
    ownSelection(root)
    const stop = mergeRegister(
      registerCitationLabels(editor, session),
      registerUndo(editor, session),
      awaitReader(root),
      registerClipboard(this),
      registerPastedPictures(this),
      registerLinkOpening(editor),
      registerLeaving(editor),
      registerJumping(editor),
      registerBlockSelecting(editor),
      registerTableEntering(editor, session),
      registerGalleryKeys(this),
      binding.start(),
      this.near.start(root, binding.mirror),
      holdHeight(editor),
      registerPlaceholderMarks(editor, binding.mirror),
      registerClaims(editor, binding.mirror),
      // What these show is read from the body that the binding has just read.
      registerBoxEdges(editor, binding.mirror),
      registerGalleryRows(editor, binding.mirror),
      registerLetterless(editor, binding.mirror),
      registerListNumbers(editor, binding.mirror, () => session.article.language),
    )
    return () => {
      stop()
      editor.setRootElement(null)
    }
  }
}
