import type { Recovery } from '../../shared/bridge/care'
import { listBackups } from '../store/backup-files'
import { damagedCopies } from '../store/check-database'
import { copyInBackup, keepDamagedCopy } from '../store/damage'
import { fromDamaged } from '../store/from-damaged'
import { openWritableStore, type WritableStore } from '../store/open-store'
import { remake } from '../store/suspicion'
import { readMark } from '../store/working-copies'
import { newestGoodVersion } from './good-version'
import { recoverStory } from './recover-story'
import { StoredCopies } from './stored-copies'
import { understand } from './understand'
import { replaceStory } from './write-story'

/** What a repair did. */
export interface Repair {
  /** What opening the library had to mend, if anything. */
  recovery: Recovery | null
  /** The stories whose damaged copy was replaced by a good version, by their id. */
  mended: string[]
}

/**
 * Mends a library as its owner: opens it from a backup, or from what can still be read, where it is unreadable; makes
 * indexes and projections anew; and puts the newest good version, or the copy in the newest backup that has a good one,
 * in the place of every damaged story, which is kept aside.
 * Throws library.busy, library.not-writable, library.disk-full, library.newer or library.unreadable.
 */
export function repair(library: string, by: string): Repair {
  const store = openWritableStore(library, { known: true, fromNothing: true })
  try {
    remake(store.db)
    const damaged = damagedCopies(store.db).map(({ id }) => id)
    return { recovery: store.recovery, mended: damaged.filter((id) => mendStory(store, id, by)) }
  } finally {
    store.close()
  }
}

function mendStory(store: WritableStore, id: string, by: string): boolean {
  const good = newestGoodVersion(store.db, id)
  if (good) return recoverStory(store.db, new StoredCopies(), { story: id, revision: good.revision, by })
  for (const backup of listBackups(store.path)) {
    const json = fromDamaged(() => copyInBackup(backup.file, id))
    if (json === undefined) continue
    store.db.transaction(() => {
      const at = new Date().toISOString()
      keepDamagedCopy(store.db, id, at)
      replaceStory(store.db, readMark(store.db, id), understand(json), at)
    })
    return true
  }
  return false
}
