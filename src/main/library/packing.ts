import type { Packing } from './door/packing'
import { packStory } from './pack-story'
import type { Room } from './room'

/** Stories that go to colleagues as files. */
export function packing(room: Room): Packing {
  return { packStory: async (input) => packStory(room, input) }
}
