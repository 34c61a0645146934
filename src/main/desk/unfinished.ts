import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The names that files have while they are written. */
const NAME = /^[0-9a-f]{32}$/
/** Milliseconds after which nobody writes on: more than clocks of computers and network drives differ. */
const LONG_AGO = 2 * 86_400_000

/** Where files of a desk's folder are written before they have their names. Readers pass over it, and Git never takes it along. */
export function unfinishedIn(folder: string): string {
  return join(folder, '.stet/tmp')
}

/** A path in `unfinished` for a file that is to be written; the folder is there then. Throws where it is a link. */
export async function unfinishedFile(unfinished: string): Promise<string> {
  await mkdir(unfinished, { recursive: true })
  await refuseLink(unfinished)
  return join(unfinished, randomBytes(16).toString('hex'))
}

/** Takes away what was left there when a computer crashed. What may not be removed stays. */
export async function sweepUnfinished(unfinished: string, now: number): Promise<void> {
  try {
    await refuseLink(unfinished)
    for (const name of (await readdir(unfinished)).filter((each) => NAME.test(each)))
      await removeLeft(join(unfinished, name), now)
  } catch {
    // It is not there, or somebody else's to clear: nothing depends on it.
  }
}

/** Removes a file that nobody writes on any more. */
export async function removeLeft(file: string, now: number): Promise<void> {
  const stat = await lstat(file)
  if (stat.isFile() && now - stat.mtimeMs > LONG_AGO) await rm(file, { force: true })
}

/** What is in a folder that is a link lies elsewhere, where nobody asked for it. */
export async function refuseLink(folder: string): Promise<void> {
  if ((await lstat(folder)).isDirectory()) return
  throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' })
}
