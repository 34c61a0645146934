import { useMemo } from 'react'
import { newId } from '../../../shared/article/id'
import type { Source } from '../../../shared/article/source'
import { uniteSources } from '../../../shared/article/unite-sources'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import type { BodyPoint } from '../../session/caret'
import type { StorySession } from '../../session/story-session'
import { useSession } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { addEvidence } from './add-evidence'
import { citedAt } from './cite-at'
import { type EvidenceDraft, newExcerpt } from './evidence-draft'
import { mergedSource } from './merged-source'
import { sourceTitle } from '../../ui/source-title'

export interface SourceDeeds {
  citeHere(source: Source): void
  duplicate(source: Source): void
  merge(source: Source, into: Source): void
  /** The words that are selected on the page become evidence. */
  addSelection(source: Source): void
  addEvidence(source: Source, drafts: EvidenceDraft[]): void
}

/** What can be done to a source of the story from its row. `onEvidence` hears of evidence that no story shows. */
export function useSourceDeeds(onEvidence: () => void): SourceDeeds {
  const session = useSession()
  return useMemo(() => {
    const add = (source: Source, drafts: EvidenceDraft[]) =>
      void attempt(addEvidence(session, source, drafts, onEvidence))
    return {
      citeHere: (source) => citeHere(session, source),
      duplicate: (source) => void attempt(duplicate(session, source)),
      merge(source, into) {
        const merged = mergedSource(source, into)
        session.edit((article) => uniteSources(article, new Set([source.id, into.id]), merged))
        toast(t('sources.row.merged', { title: sourceTitle(merged) }))
      },
      addSelection(source) {
        const words = session.whereabouts.selection()?.words.trim() ?? ''
        if (words !== '') add(source, [newExcerpt(words, source.visibility === 'confidential')])
      },
      addEvidence: add,
    }
  }, [session, onEvidence])
}

function citeHere(session: StorySession, source: Source): void {
  const selection = session.whereabouts.selection()
  const end = selection && laterOf(session, selection.anchor, selection.focus)
  const before = session.article
  if (end) {
    const caretAfter = { place: 'body', ...both({ ...end, offset: end.offset + 1 }) } as const
    session.edit((article) => citedAt(article, source.id, end), {
      caretBefore: { place: 'body', ...both(end) },
      caretAfter,
    })
    if (session.article !== before) requestAnimationFrame(() => session.goTo(caretAfter))
  }
  if (session.article === before) toast(t('sources.row.no-caret'))
}

function both(point: BodyPoint): { anchor: BodyPoint; focus: BodyPoint } {
  return { anchor: point, focus: point }
}

function laterOf({ article }: StorySession, a: BodyPoint, b: BodyPoint): BodyPoint {
  const place = ({ block }: BodyPoint) => article.body.findIndex(({ id }) => id === block)
  return place(a) === place(b) ? (a.offset > b.offset ? a : b) : place(a) > place(b) ? a : b
}

/** The same source once more, right after it, with who it is where that is known. */
async function duplicate(session: StorySession, source: Source): Promise<void> {
  const copy = { ...source, id: newId() }
  const { identity } = await call('identities.read', { source: source.id })
  if (identity !== null) await call('identities.keep', { source: copy.id, identity })
  session.edit((article) => {
    const place = article.sources.findIndex(({ id }) => id === source.id)
    return { ...article, sources: article.sources.toSpliced(place + 1, 0, copy) }
  })
  toast(t('sources.row.duplicated', { title: sourceTitle(source) }))
}
