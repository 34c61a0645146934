import { Connection } from './connection'

/** Held for as long as a library is written to. */
export interface OwnerLock {
  release(): void
}

/**
 * Makes this process the one owner of a library: an exclusive transaction on a file of its own, which shuts out other
 * owners but no readers, and which the system ends when the process does. Throws library.busy.
 */
export function takeOwnership(file: string): OwnerLock {
  const lock = new Connection(file, { readOnly: false, wait: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw error
  }
  return { release: () => lock.close() }
}
