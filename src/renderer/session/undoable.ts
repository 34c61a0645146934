import type { Article } from '../../shared/article/article'
import type { StorySession } from './story-session'

/**
 * Changes a story in one step. Gives the way to take that back: by undo while nothing came after it, otherwise by a
 * change of its own, `takeBack`.
 */
export function undoable(
  session: StorySession,
  change: (article: Article) => Article,
  takeBack: (now: Article) => Article,
): () => void {
  session.edit(change)
  const after = session.article
  return () => {
    if (session.article === after) session.undo()
    else session.edit(takeBack)
  }
}
