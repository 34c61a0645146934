import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Library, LibraryOptions } from '../library/library'
import { choresInThread } from '../library/chores-in-thread'
import { openLibrary } from '../library/local-library'

/** Opens a library, works with it and closes it again. Throws what opening or working threw. */
export async function withLibrary<T>(options: LibraryOptions, work: (library: Library) => Promise<T>): Promise<T> {
  // A build has the chores beside the command line; from its sources they are done here.
  const chores = join(__dirname, 'chores.cjs')
  const library = await openLibrary(options, existsSync(chores) ? choresInThread(chores) : undefined)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
