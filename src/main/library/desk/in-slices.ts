import { setImmediate as turn } from 'node:timers/promises'
import type { Room } from '../room'

/** Milliseconds of work before requests get their turn. */
const SLICE = 50

/**
 * Does something for each of many, for many of them in one transaction; requests get their turn in between. `afterSome`
 * hears of what was done and is there to stay.
 */
export async function inSlices<T, Done>(
  room: Room,
  all: readonly T[],
  work: (each: T) => Done,
  afterSome: (done: Done[]) => void,
): Promise<void> {
  for (let at = 0; at < all.length;) {
    const until = Date.now() + SLICE
    const done = room.writing().db.transaction(() => {
      const some: Done[] = []
      do some.push(work(all[at++] as T))
      while (at < all.length && Date.now() < until)
      return some
    })
    afterSome(done)
    await turn()
  }
}
