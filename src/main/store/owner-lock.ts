import { statSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { Connection } from './connection'
import { fileError } from './durable-files'

/** Held for as long as a library is written to. */
export interface OwnerLock {
  release(): void
}

/**
 * Makes this process the one owner of a library: an exclusive transaction on a file of its own, which shuts out other
 * owners but no readers, and which the system ends when the process does. Throws library.busy.
 */
export function takeOwnership(file: string): OwnerLock {
  emptied(file)
  const lock = new Connection(file, { readOnly: false, wait: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw error
  }
  return { release: () => lock.close() }
}

/** The file never has any content, so any that it has is damage. It is cut, not replaced: others may hold the lock. */
function emptied(file: string): void {
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0) truncateSync(file)
  } catch (error) {
    throw fileError(error, dirname(file))
  }
}
