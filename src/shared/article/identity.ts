import * as z from 'zod'
import { defined } from './defined'
import { CslData, Evidence, type Source } from './source'
import { isOwnObservation } from './source-type'

/**
 * Who or what a confidential source is: everything of it that its story must not hold. Kept in private.db on this
 * machine alone. Its name is the author of `csl`.
 */
export const Identity = z.strictObject({
  csl: CslData,
  /** A telephone number or an address. */
  contact: z.string().optional(),
  /** How to reach the person safely: who calls, when, by which way. */
  reach: z.string().optional(),
  accessed: z.string().optional(),
  archiveUrl: z.string().optional(),
  note: z.string().optional(),
  evidence: z.array(Evidence).optional(),
})
export type Identity = z.infer<typeof Identity>

/** What is told of an identity to those who only count: how much evidence backs its source. */
export const KnownIdentity = z.strictObject({ source: z.string(), evidence: z.number().int() })
export type KnownIdentity = z.infer<typeof KnownIdentity>

/** A story that named a source outside this computer from an instant on. */
const NamingStory = z.strictObject({ id: z.string(), title: z.string(), since: z.string() })

/** What of a desk's folder names a source: how many versions of each story, and how many files that back it. */
export const NamingDesk = z.strictObject({
  name: z.string(),
  stories: z.array(NamingStory.extend({ objects: z.number().int() })),
  files: z.number().int(),
  /** Who wrote such a version or went on from it. */
  have: z.array(z.string()),
  /** Who else is known to be at the desk. */
  may: z.array(z.string()),
})
export type NamingDesk = z.infer<typeof NamingDesk>

/** Where a source still stands by name: on this computer, at desks, and what readers were given with its name. */
export const Naming = z.strictObject({
  versions: z.number().int(),
  backups: z.number().int(),
  desks: z.array(NamingDesk),
  published: z.array(NamingStory),
})
export type Naming = z.infer<typeof Naming>

/** A whole source parted into what its story may hold once it is confidential, and what stays on this machine. */
export function partedSource(whole: Source): { source: Source; identity: Identity } {
  const { id, csl, terms, description, knownTo, accessed, archiveUrl, note, evidence } = whole
  const kind = { type: csl.type, ...(isOwnObservation(csl) && { genre: csl.genre }) }
  return {
    source: defined({ id, csl: kind, visibility: 'confidential' as const, terms, description, knownTo }),
    identity: defined({ csl, accessed, archiveUrl, note, evidence }),
  }
}

/** The source with what this machine knows of it. What the story holds of it counts more. */
export function wholeSource(source: Source, identity: Identity | null): Source {
  if (identity === null) return source
  const { csl, accessed, archiveUrl, note, evidence = [] } = identity
  const own = source.evidence ?? []
  const all = [...own, ...evidence.filter(({ id }) => own.every((other) => other.id !== id))]
  return defined({
    accessed,
    archiveUrl,
    note,
    ...source,
    csl: { ...csl, ...source.csl },
    evidence: all.length > 0 ? all : source.evidence,
  })
}

/** Whether an identity says nothing that is worth keeping. */
export function isEmptyIdentity({ csl, ...others }: Identity): boolean {
  return Object.keys(csl).every((key) => key === 'type' || key === 'genre') && Object.keys(others).length === 0
}

/** The hashes of the files among some evidence. */
export function evidenceFiles(evidence: Evidence[] = []): string[] {
  return evidence.flatMap(({ asset }) => (asset ? [asset.hash] : []))
}
