import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

const HOLDINGS = new Set(['objects', 'assets'])

/**
 * Calls when something in a desk's folders of objects and assets may have changed. Folders are watched, not files: there
 * are 512 of the ones and any number of the others. Where the system has no more watchers to give, or sends nothing, as
 * for network folders, looking again now and then has to do. Gives the way to stop.
 */
export function watchFolders(root: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const follow = (folder: string, depth: number) => {
    if (!watchers.has(folder)) {
      try {
        const heard = () => {
          onChange()
          if (depth > 0) followThose(folder, depth)
        }
        const watcher = watch(folder, { persistent: false }, heard)
        watcher.on('error', () => forget(folder))
        watchers.set(folder, watcher)
      } catch {
        return
      }
    }
    if (depth > 0) followThose(folder, depth)
  }
  const followThose = (folder: string, depth: number) => {
    for (const name of foldersIn(folder)) {
      if (depth < DEPTH || HOLDINGS.has(name)) follow(join(folder, name), depth - 1)
    }
  }
  follow(root, DEPTH)
  return () => {
    for (const folder of watchers.keys()) forget(folder)
  }
}

/** The holdings, and in each the folders that begin names. */
const DEPTH = 2

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch {
    return []
  }
}
