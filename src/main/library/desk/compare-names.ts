import { setImmediate as turn } from 'node:timers/promises'
import { seenObjects } from '../../store/desk-objects'
import type { Room } from '../room'

/** Names in a desk's folder begin with two of these. */
const DIGITS = [...'0123456789abcdef']
/** So many names are compared in parts by two digits, fewer by one: 256 questions take longer than their answers. */
const MANY = 10_000

/**
 * Compares the names that lie in a desk's folder with those that were seen there: which are new (`fresh`), and which are no
 * longer there (`lost`). It takes a part after the other, so that nobody waits for 200,000.
 */
export async function compareNames(
  room: Room,
  desk: string,
  names: ReadonlySet<string>,
): Promise<{ fresh: string[]; lost: string[] }> {
  const fresh = new Set(names)
  const lost: string[] = []
  for (const first of DIGITS) {
    for (const second of names.size < MANY ? [''] : DIGITS) {
      for (const name of seenObjects(room.reading().db, desk, first + second)) if (!fresh.delete(name)) lost.push(name)
    }
    await turn()
  }
  return { fresh: [...fresh], lost }
}
