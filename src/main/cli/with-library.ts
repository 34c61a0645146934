import type { Library, LibraryOptions } from '../library/library'
import { openLibrary } from '../library/local-library'

/** Opens a library, works with it and closes it again. Throws what opening or working threw. */
export async function withLibrary<T>(options: LibraryOptions, work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openLibrary(options)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
