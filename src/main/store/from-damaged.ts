import { StetError } from '../../shared/bridge/errors'

const DAMAGE = new Set(['library.unreadable', 'library.damaged', 'library.older'])

/**
 * What can still be had of something that is damaged, which may fail in any way: then undefined. What says that the disk
 * is full or refuses is thrown, because that has nothing to do with the damage.
 */
export function fromDamaged<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof StetError && !DAMAGE.has(error.code)) throw error
    return undefined
  }
}
