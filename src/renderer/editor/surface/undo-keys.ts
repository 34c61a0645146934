import { COMMAND_PRIORITY_CRITICAL, type LexicalEditor, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { StorySession } from '../../session/story-session'

/** There is one undo history, the story's. Gives the way to stop. */
export function registerUndo(editor: LexicalEditor, session: StorySession): () => void {
  // A command runs inside an update of the editor; the story turns back when that update is over.
  const later = (turn: () => void) => () => {
    queueMicrotask(turn)
    return true
  }
  return mergeRegister(
    editor.registerCommand(UNDO_COMMAND, later(session.undo), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(REDO_COMMAND, later(session.redo), COMMAND_PRIORITY_CRITICAL),
  )
}
