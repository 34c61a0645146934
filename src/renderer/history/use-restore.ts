import { useCallback } from 'react'
import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { takeBack as withoutStep } from '../../shared/merge/take-back'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { sentenceFor } from '../sentence'
import type { StorySession } from '../session/story-session'
import { useSession } from '../session/use-story'
import { toast } from '../ui/toast'
import { withoutKnown } from './without-known'

/** Brings back what an earlier version (its JSON text) had, and says so. Gives whether anything changed. */
export type Restore = (
  then: string,
  change: (now: Article, then: Article) => Article,
  notice: string,
) => Promise<boolean>

/**
 * Restoring is one undoable edit of the open story, kept as a version that is shared, with a notice that offers to take
 * it back.
 */
export function useRestore(): Restore {
  const session = useSession()
  return useCallback(
    async (then, change, notice) => {
      let version: Article
      try {
        version = await withoutKnown(readArticle(then).article, session.article)
      } catch (error) {
        toast(sentenceFor(error))
        return false
      }
      const before = session.article
      session.edit((now) => change(now, version))
      const after = session.article
      if (after === before) {
        toast(t('restore.same'))
        return false
      }
      toast(notice, { label: t('app.undo'), run: () => takeBack(session, before, after) })
      await attempt(session.keepRestored())
      return true
    },
    [session],
  )
}

function takeBack(session: StorySession, before: Article, after: Article): void {
  if (session.article === after) session.undo()
  else session.edit((now) => withoutStep(before, after, now))
}
