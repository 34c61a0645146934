import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { isMissing } from '../../desk/folder-error'

/** What lies at a path; undefined where nothing does. Throws where that can't be told: it is no reason to write there. */
export async function whatLies(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
