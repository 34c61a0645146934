import { type Identity, wholeSource } from '../../../shared/article/identity'
import type { CslData, Source } from '../../../shared/article/source'
import { type EvidenceDraft, evidenceOf } from './evidence-draft'
import { confidentialParts, type Reaching, type Secret, secretsOf, withoutSecrets } from './secrets'
import { draftOf, filledIn, type SourceDraft, sourceWith } from './source-draft'
import { DESCRIBING, type Describing } from './type-fields'

/** What can be made public of what only this computer knows. */
export type Publishable = Secret | 'evidence'

/** All that the form of a source holds. */
export interface FilledSource {
  /** The whole source that the form began with, or what was pasted into it. */
  base: Source
  draft: SourceDraft
  reaching: Reaching
  /** What only this computer knows, or only this computer did. */
  secrets: ReadonlySet<Secret>
  /** What of it the person has chosen to make public. */
  published: ReadonlySet<Publishable>
  evidence: EvidenceDraft[]
}

/** The form of a source as the story and this computer have it. */
export function filledWith(source: Source, identity: Identity | null): FilledSource {
  const base = wholeSource(source, identity)
  return {
    base,
    draft: draftOf(base),
    reaching: { contact: identity?.contact ?? '', reach: identity?.reach ?? '' },
    secrets: secretsOf(source, identity),
    published: new Set(),
    evidence: evidenceOf(source, identity),
  }
}

/** The form after something was typed or chosen. What is typed while the source is confidential is a secret. */
export function changedBy(filled: FilledSource, change: Partial<SourceDraft>, me: string): FilledSource {
  const draft = { ...filled.draft, ...change }
  if (draft.visibility === 'confidential' && filled.draft.visibility !== 'confidential' && draft.knownTo === '')
    draft.knownTo = me
  const secrets = new Set(filled.secrets)
  for (const field of DESCRIBING) {
    if (!(field in change)) continue
    if (draft.visibility === 'confidential') secrets.add(field)
    else if (!filled.published.has(field)) secrets.delete(field)
  }
  return { ...filled, draft, secrets }
}

/** The form after data from elsewhere came in. */
export function pastedInto(filled: FilledSource, found: CslData, me: string): FilledSource {
  const { base, draft } = filledIn(filled.base, filled.draft, found)
  const changed = Object.entries(draft).filter(([field, text]) => text !== filled.draft[field as keyof SourceDraft])
  const next = changedBy({ ...filled, base }, Object.fromEntries(changed), me)
  if (draft.visibility !== 'confidential') return next
  return { ...next, secrets: new Set(next.secrets).add('more') }
}

/** What stays a secret when the form is saved as it is. */
export function heldSecrets({ secrets, published }: FilledSource): Set<Secret> {
  return new Set([...secrets].filter((secret) => !published.has(secret)))
}

export function isSecretEvidence({ draft, published }: FilledSource, { secret }: EvidenceDraft): boolean {
  return draft.visibility === 'confidential' || (secret && !published.has('evidence'))
}

/** The fields as the form shows them: one that stays a secret is empty beside what is public. */
export function shownDraft(filled: FilledSource): SourceDraft {
  if (filled.draft.visibility === 'confidential') return filled.draft
  const blank = [...heldSecrets(filled)].filter((secret): secret is Describing => secret !== 'more')
  return { ...filled.draft, ...Object.fromEntries(blank.map((field) => [field, ''])) }
}

/** The source as the story would hold it, evidence apart. */
export function publicSource(filled: FilledSource): Source {
  const whole = sourceWith(filled.base, filled.draft)
  if (filled.draft.visibility === 'confidential') return confidentialParts(whole, filled.reaching).source
  return withoutSecrets(whole, heldSecrets(filled), new Set())
}

/** Whether two forms hold the same. */
export function sameFilling(a: FilledSource, b: FilledSource): boolean {
  return written(a) === written(b)
}

function written({ secrets, published, ...rest }: FilledSource): string {
  return JSON.stringify([rest, [...secrets].sort(), [...published].sort()])
}
