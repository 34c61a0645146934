import { existsSync } from 'node:fs'
import type { Damage } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import { listBackups } from '../store/backup-files'
import { checkCopy, damagedCopies, faultsOf } from '../store/check-database'
import type { ReadableDb } from '../store/connection'
import { listedTitle, revisionNames, type RevisionName } from '../store/damage'
import { fromDamaged } from '../store/from-damaged'
import { databaseFile, hasLived } from '../store/library-files'
import { openReadableStore, type ReadableStore } from '../store/open-store'
import { assetHashes } from '../store/asset-records'
import { countKept } from '../store/working-copies'
import { evidenceFileOf } from './evidence'
import { newestGoodVersion } from './good-version'
import { findAsset } from './find-asset'
import { readValue } from './read-value'
import { SoundAssets } from './sound-assets'

/** What is wrong with a library, part by part; nothing is where each list is empty. */
export interface Examination {
  library: string
  stories: number
  /** What SQLite says of the database, in its own words. */
  database: string[]
  damaged: Damage[]
  revisions: RevisionName[]
  /** Pictures that are missing or damaged, by their hash. */
  pictures: string[]
  /** Files that back sources and are missing or damaged, by their hash. */
  evidence: string[]
  /** Backups that can't be relied on, by their name. */
  backups: string[]
}

/**
 * Looks through everything that a library keeps, whoever owns it, and changes nothing.
 * Throws library.not-found, library.newer or library.older, and what the disk says.
 */
export function examine(library: string): Examination {
  const backups = listBackups(library)
    .filter(({ whole, file }) => !whole || fromDamaged(() => checkCopy(file, library))?.length !== 0)
    .map(({ name }) => name)
  const nothing = { library, stories: 0, damaged: [], revisions: [], pictures: [], evidence: [], backups }
  if (!existsSync(databaseFile(library)) && hasLived(library)) return { ...nothing, database: ['stet.db is missing'] }
  let store: ReadableStore
  try {
    store = openReadableStore(library)
  } catch (error) {
    if (!(error instanceof StetError) || error.code !== 'library.unreadable') throw error
    return { ...nothing, database: [String(error.params.detail)] }
  }
  try {
    return { ...nothing, ...examineStore(store) }
  } finally {
    store.close()
  }
}

/** Whether an examination found nothing. */
export function isSoundLibrary({ database, damaged, revisions, pictures, evidence, backups }: Examination): boolean {
  return [database, damaged, revisions, pictures, evidence, backups].every((found) => found.length === 0)
}

function examineStore(store: ReadableStore): Omit<Examination, 'library' | 'backups'> {
  const { db } = store
  const pictures = new SoundAssets()
  const isMissing = (hash: string) => isNotThere(() => pictures.verify(findAsset(store, hash), hash))
  return {
    stories: fromDamaged(() => countKept(db)) ?? 0,
    database: faultsOf(db, 'whole'),
    damaged: (fromDamaged(() => damagedCopies(db)) ?? []).map(({ id }) => damageOf(db, id)),
    revisions: (fromDamaged(() => revisionNames(db)) ?? []).filter(
      ({ revision }) => fromDamaged(() => readValue(db, revision)) === undefined,
    ),
    pictures: (fromDamaged(() => assetHashes(db, 'pictures')) ?? []).filter(isMissing),
    evidence: (fromDamaged(() => assetHashes(db, 'evidence')) ?? []).filter((hash) =>
      isNotThere(() => evidenceFileOf(store, hash)),
    ),
  }
}

/** A damaged story, with its newest good version. */
export function damageOf(db: ReadableDb, id: string): Damage {
  const title = fromDamaged(() => listedTitle(db, id)) ?? ''
  return { id, title, good: fromDamaged(() => newestGoodVersion(db, id)) ?? null }
}

function isNotThere(verify: () => void): boolean {
  try {
    verify()
    return false
  } catch (error) {
    if (error instanceof StetError && /^(?:asset|evidence)\./.test(error.code)) return true
    throw error
  }
}
