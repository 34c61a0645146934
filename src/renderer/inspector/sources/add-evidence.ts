import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import type { StorySession } from '../../session/story-session'
import { toast } from '../../ui/toast'
import { type EvidenceDraft, keptEvidence } from './evidence-draft'
import { sourceTitle } from '../../ui/source-title'

/**
 * Adds evidence to a source of the story; that of a confidential one goes to its identity, also where it became one while
 * the files were read. Throws a StetError.
 */
export async function addEvidence(session: StorySession, source: Source, drafts: EvidenceDraft[]): Promise<void> {
  const confidential = source.visibility === 'confidential'
  const kept = await keptEvidence(drafts, () => confidential)
  const now = session.article.sources.find(({ id }) => id === source.id)
  if (kept.length === 0 || now === undefined) return
  if ((now.visibility === 'confidential') !== confidential) return addEvidence(session, now, drafts)
  if (confidential) {
    const { identity } = await call('identities.read', { source: source.id })
    const evidence = [...(identity?.evidence ?? []), ...kept]
    await call('identities.keep', { source: source.id, identity: { csl: now.csl, ...identity, evidence } })
  } else {
    session.edit((article) => ({
      ...article,
      sources: article.sources.map((each) =>
        each.id === source.id ? { ...each, evidence: [...(each.evidence ?? []), ...kept] } : each,
      ),
    }))
  }
  toast(t('sources.evidence.added', { title: sourceTitle(now) }))
}
