import { type Identity, isEmptyIdentity } from '../../../shared/article/identity'
import type { Source } from '../../../shared/article/source'
import { call } from '../../bridge'
import { keptEvidence } from './evidence-draft'
import { type FilledSource, heldSecrets, isSecretEvidence } from './filled-source'
import { confidentialParts, identityBeside, withoutSecrets } from './secrets'
import { sourceWith } from './source-draft'

/**
 * Keeps what the story must not hold of a source, and gives the source as the story is to hold it. What is private is
 * kept first: a name that the story loses is always on this computer already. Throws a StetError.
 */
export async function keepSource(filled: FilledSource, known: Identity | null): Promise<Source> {
  const { draft, base, reaching, evidence: drafts } = filled
  const evidence = await keptEvidence(drafts, (each) => isSecretEvidence(filled, each))
  const { evidence: before, ...others } = sourceWith(base, draft)
  const whole: Source = { ...others, ...((before || evidence.length > 0) && { evidence }) }

  if (draft.visibility === 'confidential') {
    const { source, identity } = confidentialParts(whole, reaching)
    const isKnown = !isEmptyIdentity(identity)
    if (isKnown || known !== null) await keepIdentity(source.id, isKnown ? identity : null)
    return source
  }
  const secrets = heldSecrets(filled)
  const secretEvidence = new Set(drafts.filter((each) => isSecretEvidence(filled, each)).map(({ id }) => id))
  const identity = identityBeside(whole, known, secrets, secretEvidence, reaching)
  if (identity !== null) await keepIdentity(whole.id, identity)
  return withoutSecrets(whole, secrets, secretEvidence)
}

async function keepIdentity(source: string, identity: Identity | null): Promise<void> {
  await call('identities.keep', { source, identity })
}
