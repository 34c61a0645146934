import type { LexicalEditor } from 'lexical'
import type { StorySession } from '../../session/story-session'
import type { BodyBinding } from '../lexical/body-binding'

/** Words of an open story as they are written: an editor, bound to the story. The body is one, and a cell with the caret. */
export interface Surface {
  readonly session: StorySession
  readonly editor: LexicalEditor
  readonly binding: BodyBinding
}
