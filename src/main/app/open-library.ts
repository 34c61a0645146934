import { StetError } from '../../shared/bridge/errors'
import type { Library, LibraryOptions } from '../library/library'

/** Opens a library for writing, or for reading only when another Stet is writing to it. */
export async function openOrRead(
  connect: (options: LibraryOptions) => Promise<Library>,
  options: LibraryOptions,
): Promise<Library> {
  try {
    return await connect(options)
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.busy') return connect({ ...options, readOnly: true })
    throw error
  }
}
