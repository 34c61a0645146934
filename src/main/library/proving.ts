import type { Proving } from './door/proving'
import type { Room } from './room'

/** The proof of exported pages. */
export function proving(room: Room): Proving {
  return { prove: async (page) => room.pictureChore('prove', page) }
}
