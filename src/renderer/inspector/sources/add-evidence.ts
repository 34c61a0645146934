import type { Article } from '../../../shared/article/article'
import type { Evidence, Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import type { StorySession } from '../../session/story-session'
import { undoable } from '../../session/undoable'
import { toast } from '../../ui/toast'
import { type EvidenceDraft, keptEvidence } from './evidence-draft'
import { sourceTitle } from '../../ui/source-title'

/**
 * Adds evidence to a source of the story; that of a confidential one goes to its identity, also where it became one while
 * the files were read. `onEvidence` hears of evidence that no story shows. Throws a StetError.
 */
export async function addEvidence(
  session: StorySession,
  source: Source,
  drafts: EvidenceDraft[],
  onEvidence: () => void,
): Promise<void> {
  const confidential = source.visibility === 'confidential'
  const kept = await keptEvidence(drafts, () => confidential)
  const now = session.article.sources.find(({ id }) => id === source.id)
  if (kept.length === 0 || now === undefined) return
  if ((now.visibility === 'confidential') !== confidential) return addEvidence(session, now, drafts, onEvidence)
  const takeBack = confidential ? await toIdentity(now, kept, onEvidence) : toStory(session, now, kept)
  toast(t('sources.evidence.added', { title: sourceTitle(now) }), { label: t('app.undo'), run: takeBack })
}

/** Gives the way to take it back. */
function toStory(session: StorySession, { id }: Source, added: Evidence[]): () => void {
  return undoable(
    session,
    (article) => withEvidence(article, id, (evidence) => [...evidence, ...added]),
    (now) => withEvidence(now, id, (evidence) => without(evidence, added)),
  )
}

async function toIdentity(source: Source, added: Evidence[], onEvidence: () => void): Promise<() => void> {
  const change = async (to: (evidence: Evidence[]) => Evidence[]) => {
    const { identity } = await call('identities.read', { source: source.id })
    const evidence = to(identity?.evidence ?? [])
    await call('identities.keep', { source: source.id, identity: { csl: source.csl, ...identity, evidence } })
    onEvidence()
  }
  await change((evidence) => [...evidence, ...added])
  return () => void attempt(change((evidence) => without(evidence, added)))
}

function withEvidence(article: Article, id: string, change: (evidence: Evidence[]) => Evidence[]): Article {
  const sources = article.sources.map((source) => {
    if (source.id !== id) return source
    const { evidence: before = [], ...rest } = source
    const evidence = change(before)
    return evidence.length > 0 ? { ...rest, evidence } : rest
  })
  return { ...article, sources }
}

function without(evidence: Evidence[], others: Evidence[]): Evidence[] {
  return evidence.filter(({ id }) => !others.some((other) => other.id === id))
}
