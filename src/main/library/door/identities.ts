import type { Identity, KnownIdentity, Naming } from '../../../shared/article/identity'

/** Who confidential sources are: on this machine alone, outside backups, search and every story. */
export interface Identities {
  /** Who a source is; null where this machine doesn't know. */
  identity(source: string): Promise<Identity | null>
  /** Keeps who a source is, with the files that it names, or forgets it; durable when it resolves. */
  keepIdentity(kept: { source: string; identity: Identity | null }): Promise<void>
  /** Of some sources, those whose identity this machine knows. */
  knownIdentities(sources: string[]): Promise<KnownIdentity[]>
  /** Where a source still stands by name, of this story and of others that hold it: here, in desks' folders, before readers. */
  whereNamed(sought: { source: string; story: string }): Promise<Naming>
}
