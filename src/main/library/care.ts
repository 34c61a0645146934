import { lastRecovery } from '../store/recovery-report'
import { countKept } from '../store/working-copies'
import { Backups, shown } from './backups'
import { TrashEmptying } from './empty-trash'
import type { DamageWatch } from './damage-watch'
import type { Care } from './door/care'
import { recoverStory } from './recover-story'
import type { Room } from './room'
import { openStory } from './stored-copies'

/** What keeps the library whole. */
export function care(room: Room, damage: DamageWatch): Care {
  const backups = new Backups(room, damage)
  const emptying = new TrashEmptying(room, backups, damage)
  return {
    async info() {
      const { path, db } = room.reading()
      const { readOnlyBecause, owned } = room
      const { recovery = null, privateSetAside = null } = owned ?? {}
      const stories = countKept(db)
      return { path, readOnly: readOnlyBecause !== null, readOnlyBecause, stories, recovery, privateSetAside }
    },
    emptyTrash: (input) => emptying.empty(input),
    lastRecovery: async () => lastRecovery(room.reading().path),
    backups: async () => backups.list(),
    backUp: async () => shown(await backups.make('asked')),
    damage: async () => damage.list(),
    async recover(input) {
      const { db } = room.writing()
      if (recoverStory(db, room.copies, input)) room.changed([input.story])
      return openStory(db, input.story)
    },
  }
}
