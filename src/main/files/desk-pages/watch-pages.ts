import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import type { PageRecord } from './page-record'

/** The folders of so many stories are watched, those that came out last: a system has only so many watchers to give. */
const WATCHED = 500

/**
 * Calls when a page may have been written in a desk's folder, by whomever. Where the system sends nothing, looking again now
 * and then has to do. Gives the way to stop.
 */
export function watchPages(folder: string, { stories }: PageRecord, onChange: () => void): () => void {
  const last = Object.values(stories)
    .filter((entry) => entry.folder !== '')
    .toSorted((a, b) => (a.since < b.since ? 1 : -1))
    .slice(0, WATCHED)
  const watchers = ['', ...last.map((entry) => entry.folder)].flatMap((name) =>
    watcherOf(join(folder, 'stories', name), onChange),
  )
  return () => {
    for (const watcher of watchers) watcher.close()
  }
}

/** None where there is no such folder, or no more watcher to be had. */
function watcherOf(path: string, onChange: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, onChange)
    watcher.on('error', () => watcher.close())
    return [watcher]
  } catch {
    return []
  }
}
