import { rmSync } from 'node:fs'
import type { BackupKind } from '../../shared/bridge/care'
import type { Finding } from '../../shared/export/proof/finding'
import type { PageToProve } from '../../shared/export/proof/prove'
import { decodeText } from '../../shared/interchange/references/decode-text'
import type { ReadReferences } from '../../shared/interchange/references/reference'
import { findFiles, type FoundFiles } from '../incoming/find-files'
import type { FileToRead, ReadFile, WantedPicture } from '../incoming/read-story'
import { backUp, type MadeBackup } from '../store/backup'
import { type BackupFile, listBackups } from '../store/backup-files'
import type { OnChecked } from '../store/check-database'
import { fileError } from '../store/durable-files'
import { databaseSize } from '../store/library-files'
import { type Sought, whereNamed } from '../store/naming'
import { removeTraces, stillUsed } from '../store/traces'
import { whichToKeep } from './backups-kept'
import type { KeptPicture, PictureFile } from './keep-picture'
import type { CutCopy, WantedCopies, WebCopy } from './web-pictures'

/** Backups may take a gigabyte, or four times the library; in bytes. */
const BUDGET = 1_000_000_000
const TIMES_THE_LIBRARY = 4

/**
 * Work that takes long and that no save may wait for: on a whole library, a picture, or a file of references. It needs nothing but the
 * library's folder, over connections of its own, and so runs in any thread. Chores throw StetErrors.
 */
export const chores = {
  /** Reads a file of references, in whatever encoding it is. */
  readReferences: async ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ReadReferenceFile> => {
    // The parsers are loaded by the first import.
    const { readReferenceFile } = await import('../../shared/interchange/references/read-reference-file')
    const { text, guessed } = decodeText(bytes)
    return { ...(await readReferenceFile(text, { name })), guessed }
  },

  /** Finds the files that paths name, and those in folders. */
  findFiles: async ({ paths }: { paths: string[] }): Promise<FoundFiles> => findFiles(paths),

  /** Reads stories out of files of other programs. */
  readStories: async ({ files, language }: { files: FileToRead[]; language: string }): Promise<ReadFile[]> =>
    (await import('../incoming/read-stories')).readStories(files, { language }),

  /** Keeps the pictures of a story that was read, as `keepPicture` does; null for one that can't be kept. */
  keepPictures: async (wanted: { library: string; pictures: WantedPicture[] }): Promise<(KeptPicture | null)[]> =>
    (await import('./keep-picture')).keepPictures(wanted),

  /** Reads an exported page again, as `prove` does. */
  prove: async (page: PageToProve): Promise<Finding[]> => (await import('../../shared/export/proof/prove')).prove(page),

  /** Makes a verified backup, then removes those that it makes superfluous. */
  backUp({ library, kind }: { library: string; kind: BackupKind }, onChecked?: OnChecked): MadeBackup {
    const made = backUp(library, kind, onChecked)
    removeSuperfluous(library, made.backup)
    return made
  },

  /** Of some pictures and sources, those that are used anywhere. */
  stillUsed: ({ library, ...names }: { library: string; assets: string[]; sources: string[] }) =>
    stillUsed(library, names),

  /** Finds where a source stands by name. */
  whereNamed: ({ library, ...sought }: { library: string } & Sought) => whereNamed(library, sought),

  /** Removes every backup but one that holds any of these stories, and what was set aside. */
  removeTraces: ({ library, stories, except }: { library: string; stories: string[]; except: string }) =>
    removeTraces(library, stories, except),

  /** Makes a file a picture of the library: cleaned, tried out, under its hash in assets/. */
  keepPicture: async (file: PictureFile & { library: string }): Promise<KeptPicture> =>
    (await import('./keep-picture')).keepPicture(file),

  /** Makes the copies of a picture that a page on the web needs, or finds them where they were made before. */
  webPictures: async (wanted: WantedCopies): Promise<WebCopy[]> => (await import('./web-pictures')).webPictures(wanted),

  /** Makes the cuts of a picture in which others show a story, or finds them where they were made before. */
  cutPictures: async (wanted: WantedCopies): Promise<CutCopy[]> => (await import('./web-pictures')).cutPictures(wanted),
}

/** What a file of references holds. `guessed`: nothing in it tells its encoding. */
type ReadReferenceFile = ReadReferences & { guessed: boolean }

export type ChoreName = keyof typeof chores
export type ChoreInput<N extends ChoreName> = Parameters<(typeof chores)[N]>[0]
export type ChoreOutput<N extends ChoreName> = Awaited<ReturnType<(typeof chores)[N]>>

/** Has a chore done, here or elsewhere, and hears how far it has come. One in a thread of its own ends when it is aborted. */
export type DoChore = <N extends ChoreName>(
  name: N,
  input: ChoreInput<N>,
  onChecked?: OnChecked,
  signal?: AbortSignal,
) => Promise<ChoreOutput<N>>

/** Does a chore in this thread. */
export const choreHere: DoChore = async <N extends ChoreName>(
  name: N,
  input: ChoreInput<N>,
  onChecked?: OnChecked,
): Promise<ChoreOutput<N>> => {
  const chore = chores[name] as unknown as Chore<N>
  return chore(input, onChecked)
}

type Chore<N extends ChoreName> = (input: ChoreInput<N>, onChecked?: OnChecked) => ChoreOutput<N>

/** A backup that holds damaged stories makes none superfluous but earlier ones of its kind. */
function removeSuperfluous(library: string, { whole, at }: BackupFile): void {
  const backups = listBackups(library)
  const damaged = backups.filter((backup) => !backup.whole)
  const sound = backups.filter((backup) => backup.whole)
  const budget = Math.max(BUDGET, TIMES_THE_LIBRARY * databaseSize(library))
  const now = new Date(Math.max(Date.now(), Date.parse(at)))
  const kept = new Set(whole ? whichToKeep(sound, now, budget) : [...sound, ...damaged.slice(0, 1)])
  try {
    for (const backup of backups) if (!kept.has(backup)) rmSync(backup.file, { force: true })
  } catch (error) {
    throw fileError(error, library)
  }
}
