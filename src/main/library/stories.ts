import type { WritableDb } from '../store/connection'
import { readSubject } from '../store/desk-subjects'
import { readOriginal } from '../store/originals'
import { keptHashes, readMark, restoreWorkingCopy, trashWorkingCopy } from '../store/working-copies'
import { addSample, bringInStories, createStory } from './add-stories'
import { keepStory } from './desk/settle-story'
import type { Stories } from './door/stories'
import { publishStory } from './publish-story'
import type { Room } from './room'
import { saveStory } from './save-story'
import { openStory } from './stored-copies'
import { storedStories } from './stored-stories'

/** Stories as they are written, one by one. */
export function stories(room: Room): Stories {
  /** All of the stories or none. */
  const moveEach = (ids: string[], move: (db: WritableDb, id: string) => boolean) => {
    const { db } = room.writing()
    const moved = db.transaction(() => ids.filter((id) => move(db, readMark(db, id).id)))
    if (moved.length > 0) room.changed(moved)
  }

  return {
    async create(input) {
      const { db } = room.writing()
      const id = createStory(db, input)
      room.changed([id])
      return openStory(db, id)
    },

    async createSample(input) {
      const { db } = room.writing()
      const id = addSample(db, input)
      room.changed([id])
      return openStory(db, id)
    },

    async bringIn(input) {
      const ids = bringInStories(room.writing(), input)
      room.changed(ids)
      room.shared()
      return ids
    },

    originalOf: async (id) => readOriginal(room.reading().privateDb, id) ?? null,

    open: async (id) => openStory(room.reading().db, id),

    async save(input) {
      const { db } = room.writing()
      const { hidden, ...result } = saveStory(db, room.copies, input)
      room.references.forget(db, hidden)
      if (result.status === 'saved') room.changedTo([{ id: input.id, version: result.version }])
      return result
    },

    async publish(input) {
      const { db } = room.writing()
      if (publishStory(db, room.copies, input)) {
        room.changed([input.id])
        room.shared()
      }
      return openStory(db, input.id)
    },

    async trash(ids) {
      const at = new Date().toISOString()
      moveEach(ids, (db, id) => trashWorkingCopy(db, id, at))
    },

    async restore(ids) {
      moveEach(ids, restoreStory)
      room.shared()
    },

    stored: async (ids) => storedStories(room.reading().db, ids),

    storedHashes: async () => keptHashes(room.reading().db),
  }
}

/** One that others removed comes back for everybody. */
function restoreStory(db: WritableDb, id: string): boolean {
  const wasInTrash = restoreWorkingCopy(db, id)
  const row = readSubject(db, id)
  if (row?.state === 'removed') keepStory(db, row, null)
  return wasInTrash
}
