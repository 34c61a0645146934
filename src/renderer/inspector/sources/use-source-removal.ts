import { useCallback } from 'react'
import { countCitations } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { undoable } from '../../session/undoable'
import { useSession } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { restoredSource, withoutSource, withoutSourceAndCitations } from './remove-source'
import { sourceTitle } from '../../ui/source-title'

/** Removes a source in one undoable step and offers to take it back. */
export function useSourceRemoval() {
  const session = useSession()

  return useCallback(
    (source: Source, citations: 'keep' | 'remove') => {
      const before = session.article
      const without = citations === 'keep' ? withoutSource : withoutSourceAndCitations
      const after = without(before, source.id)
      const takeBack = undoable(
        session,
        () => after,
        (now) => restoredSource(now, before, after, source.id),
      )
      const count = countCitations(before.body).get(source.id) ?? 0
      const title = sourceTitle(source)
      toast(
        citations === 'remove'
          ? t('inspector.sources.removed-with-citations', { title, count })
          : t('inspector.sources.removed', { title, count }),
        { label: t('app.undo'), run: takeBack },
      )
    },
    [session],
  )
}
