import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Recovery } from '../../shared/bridge/care'
import type { StetError } from '../../shared/bridge/errors'
import { listBackups, type BackupFile } from './backup-files'
import { checkCopy } from './check-database'
import { syncFile } from './durable-files'
import { fromDamaged } from './from-damaged'
import { databaseFile, setAsideFolder, withCompanions } from './library-files'
import { migrate, newestOf } from './migrate'
import { migrations } from './migrations/index'
import { openForWriting } from './open-database'
import { readReport, writeReport } from './recovery-report'
import { salvage, type Salvaged } from './salvage'
import { syncFolderNow } from './sync-folder'

// A recovery is prepared beside the library without touching it. The name restored-<time>.db says that it is complete
// and only the files are to be moved, so that one that was cut short is either begun anew or finished.

const RESTORED = /^restored-(.+)\.db$/
const UNFINISHED = 'restored.tmp'
const STUDIED = 'salvage.tmp'

/**
 * Makes a library that can't be read whole again: the newest good backup, with what the damaged file still gives, takes
 * its place; the damaged file is set aside untouched. Without a good backup, what the damaged file gives becomes the
 * library if nothing is lost or `fromNothing` allows it; otherwise `cause` is thrown and nothing changed.
 */
export function recoverStore(library: string, cause: StetError, { fromNothing }: { fromNothing: boolean }): Recovery {
  const backup = listBackups(library)
    .toSorted((a, b) => Number(b.whole) - Number(a.whole))
    .find((each) => isGood(each, library))
  const { stories: saved, isAll } = prepare(library, backup)
  if (backup === undefined && !isAll && !fromNothing) {
    removeUnfinishedRecovery(library)
    throw cause
  }
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const aside = join(setAsideFolder(library), time)
  mkdirSync(aside, { recursive: true })
  const report: Recovery = { setAside: aside, at: backup?.at ?? new Date().toISOString(), saved }
  writeReport(aside, report)
  syncFile(join(library, UNFINISHED))
  renameSync(join(library, UNFINISHED), join(library, `restored-${time}.db`))
  syncFolderNow(library)
  return report
}

/** Puts a recovery that is complete in the place of the library. Null where there is none. */
export function finishRecovery(library: string): Recovery | null {
  const name = readdirSync(library).find((each) => RESTORED.test(each))
  if (name === undefined) return null
  const aside = join(setAsideFolder(library), RESTORED.exec(name)?.[1] ?? '')
  setAside(databaseFile(library), aside)
  renameSync(join(library, name), databaseFile(library))
  syncFolderNow(library)
  return readReport(aside)
}

/** Removes what a recovery that was cut short has left of its preparations. */
export function removeUnfinishedRecovery(library: string): void {
  for (const file of withCompanions(join(library, UNFINISHED))) rmSync(file, { force: true })
  rmSync(join(library, STUDIED), { recursive: true, force: true })
}

/**
 * Moves a database with all that belongs to it into a folder. The log goes first: beside another database that takes its
 * place it would be played into that.
 */
export function setAside(database: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of withCompanions(database)) {
    if (existsSync(file)) renameSync(file, join(folder, basename(file)))
  }
  syncFolderNow(folder)
}

/** Writes the library that is to be, and says what of it came from the damaged file. */
function prepare(library: string, backup: BackupFile | undefined): Salvaged {
  removeUnfinishedRecovery(library)
  const unfinished = join(library, UNFINISHED)
  if (backup) copyFileSync(backup.file, unfinished)
  const good = openForWriting(unfinished, newestOf(migrations))
  try {
    migrate(good, migrations, () => {})
    return studied(library, (damaged) => salvage(damaged, good)) ?? { stories: 0, isAll: false }
  } finally {
    good.close()
    rmSync(join(library, STUDIED), { recursive: true, force: true })
  }
}

/** Looks into a copy of the damaged file, because even a look may change a database. */
function studied<T>(library: string, look: (damaged: ReturnType<typeof openForWriting>) => T): T | undefined {
  const folder = join(library, STUDIED)
  mkdirSync(folder)
  const [log = '', , database = ''] = withCompanions(databaseFile(library))
  for (const file of [log, database]) if (existsSync(file)) copyFileSync(file, join(folder, basename(file)))
  const copy = join(folder, basename(database))
  if (!existsSync(copy)) return undefined
  return fromDamaged(() => {
    const damaged = openForWriting(copy, newestOf(migrations))
    try {
      fromDamaged(() => migrate(damaged, migrations, () => {}))
      return look(damaged)
    } finally {
      damaged.close()
    }
  })
}

function isGood(backup: BackupFile, library: string): boolean {
  return fromDamaged(() => checkCopy(backup.file, library)) !== undefined
}
