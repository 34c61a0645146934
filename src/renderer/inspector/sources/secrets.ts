import { defined } from '../../../shared/article/defined'
import { type Identity, partedSource, wholeSource } from '../../../shared/article/identity'
import type { Source } from '../../../shared/article/source'
import { draftOf } from './source-draft'
import { DESCRIBING, type Describing } from './type-fields'

/** What may be known to this computer alone: a field, or all that the form does not show (`more`). */
export type Secret = Describing | 'more'
export const SECRETS: Secret[] = [...DESCRIBING, 'more']

/** What only this computer knows beside the source itself. */
export interface Reaching {
  contact: string
  reach: string
}

const CSL_KEYS: Partial<Record<Describing, string[]>> = {
  title: ['title'],
  authors: ['author'],
  publisher: ['publisher', 'container-title'],
  date: ['issued'],
  medium: ['medium'],
  place: ['event-place'],
  court: ['authority'],
  number: ['number'],
  series: ['collection-title'],
  url: ['URL'],
}
const SHOWN = new Set(['type', 'genre', ...Object.values(CSL_KEYS).flat()])
const OWN_KEYS = ['accessed', 'archiveUrl', 'note'] as const

/** What the identity says of a source where its story says nothing. */
export function secretsOf(source: Source, identity: Identity | null): Set<Secret> {
  const open = draftOf(source)
  const whole = wholeSource(source, identity)
  const draft = draftOf(whole)
  const secrets = new Set<Secret>(DESCRIBING.filter((field) => open[field] === '' && draft[field] !== ''))
  if (Object.keys(whole.csl).some((key) => !SHOWN.has(key) && !(key in source.csl))) secrets.add('more')
  return secrets
}

/** The source without its secrets. `secretEvidence` are the ids of the evidence among them. */
export function withoutSecrets(
  whole: Source,
  secrets: ReadonlySet<Secret>,
  secretEvidence: ReadonlySet<string>,
): Source {
  const hidden = new Set(cslKeys(whole, secrets))
  const { evidence, ...others } = whole
  const open = evidence?.filter(({ id }) => !secretEvidence.has(id))
  const source: Source = {
    ...others,
    csl: Object.fromEntries(Object.entries(whole.csl).filter(([key]) => !hidden.has(key))) as Source['csl'],
    ...(evidence && (open?.length || !evidence.length) && { evidence: open }),
  }
  for (const key of OWN_KEYS) if (secrets.has(key)) delete source[key]
  return source
}

/**
 * What this computer is to know of a source that its story holds openly: all it knew, with its secrets as they are now.
 * Nothing is forgotten when it becomes public, so that the step can be taken back. Null: there is nothing to know.
 */
export function identityBeside(
  whole: Source,
  known: Identity | null,
  secrets: ReadonlySet<Secret>,
  secretEvidence: ReadonlySet<string>,
  { contact, reach }: Reaching,
): Identity | null {
  if (known === null && secrets.size === 0 && secretEvidence.size === 0 && contact === '' && reach === '') return null
  const keys = cslKeys(whole, secrets)
  const own = OWN_KEYS.filter((key) => secrets.has(key))
  const evidence = [
    ...(known?.evidence ?? []).filter(({ id }) => !secretEvidence.has(id)),
    ...(whole.evidence ?? []).filter(({ id }) => secretEvidence.has(id)),
  ]
  return defined({
    ...known,
    csl: { ...known?.csl, type: whole.csl.type, ...pick(whole.csl, keys) },
    ...pick(whole, own),
    contact: contact.trim() || undefined,
    reach: reach.trim() || undefined,
    evidence: evidence.length > 0 ? evidence : undefined,
  })
}

/** A confidential source: what its story may hold, and what stays on this computer. */
export function confidentialParts(whole: Source, { contact, reach }: Reaching): { source: Source; identity: Identity } {
  const { source, identity } = partedSource(whole)
  return {
    source,
    identity: defined({ ...identity, contact: contact.trim() || undefined, reach: reach.trim() || undefined }),
  }
}

function cslKeys(whole: Source, secrets: ReadonlySet<Secret>): string[] {
  const keys = [...secrets].flatMap((secret) => (secret === 'more' ? [] : (CSL_KEYS[secret] ?? [])))
  return secrets.has('more') ? [...keys, ...Object.keys(whole.csl).filter((key) => !SHOWN.has(key))] : keys
}

function pick<T extends object>(from: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key))) as Partial<T>
}
