import { realpath } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { safeFileName } from '../../shared/export/file-name'
import { t } from '../../shared/messages/translate'
import { exportProblem } from './export-story'
import { writeAtomic } from './write-atomic'

/** Nobody else who uses this computer reads it. */
const OWNER_ALONE = 0o600

/** What the file of a desk's recovery code is called. */
export function codeFileName(desk: string): string {
  return `${safeFileName(t('sealed.paper.title', { name: desk }))}.txt`
}

/**
 * Writes a desk's recovery code with what it is for. Throws desk.code-in-desk where the file would lie in the desk's own folder,
 * whose host could then read everything; and export.folder, export.disk-full or export.failed.
 */
export async function saveCode(
  path: string,
  { name, folder, code }: { name: string; folder: string; code: string },
): Promise<void> {
  if (await isInside(dirname(path), folder)) throw new StetError('desk.code-in-desk')
  const lines = [t('sealed.paper.title', { name }), code, t('sealed.paper.what'), t('sealed.paper.where')]
  try {
    await writeAtomic(path, `${lines.join('\n\n')}\n`, { mode: OWNER_ALONE })
  } catch (error) {
    throw exportProblem(dirname(path), error)
  }
}

/** A folder that is not there now has nothing inside. */
async function isInside(path: string, folder: string): Promise<boolean> {
  try {
    const [place, own] = [await realpath(path), await realpath(folder)]
    return place === own || place.startsWith(own + sep)
  } catch {
    return false
  }
}
