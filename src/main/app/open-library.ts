import type { ReadOnlyReason } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import type { Library, LibraryOptions } from '../library/library'

/** What stands in the way of writing to a library, but not of reading it. */
const REASONS: Partial<Record<string, ReadOnlyReason>> = {
  'library.busy': 'busy',
  'library.not-writable': 'not-writable',
  'library.disk-full': 'disk-full',
}

/**
 * Opens a library for writing, or for reading only when another Stet is writing to it or the disk takes nothing. Throws
 * the reason itself where there is no library to read.
 */
export async function openOrRead(
  connect: (options: LibraryOptions) => Promise<Library>,
  options: LibraryOptions,
): Promise<Library> {
  try {
    return await connect(options)
  } catch (error) {
    const readOnlyBecause = error instanceof StetError ? REASONS[error.code] : undefined
    if (readOnlyBecause === undefined) throw error
    return await connect({ ...options, readOnly: true, readOnlyBecause }).catch((second: unknown) => {
      throw second instanceof StetError && second.code === 'library.not-found' ? error : second
    })
  }
}
