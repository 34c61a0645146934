import { StetError } from '../../../shared/bridge/errors'
import { DESK_FORMAT } from '../../desk/plain-folder'
import { readSubject, storiesOf, subjectsIn, unsentRevisions, unsharedStories } from '../../store/desk-subjects'
import type { DeskNews, Desks } from '../door/desks'
import type { Room } from '../room'
import { readDeskSettings, writeDeskSettings } from './desk-settings'
import { changePassphrase } from './change-passphrase'
import { disputedBy, withTimes } from './disputed-by'
import { passOf } from './find-desk'
import { firstPublished } from './first-published'
import { joinDesk } from './join-desk'
import { JoinedDesks } from './joined-desks'
import { lookAtDesk } from './look-at-desk'
import { openDesk, opensDesk } from './open-desk'
import { keepStory } from './settle-story'
import { shareStory } from './share-story'
import { sharingOf } from './story-sharing'
import { takePage } from './take-page'

/** What is asked of a library's desks. */
export function desks(room: Room): Desks & { onDesks(listener: (news: DeskNews) => void): () => void } {
  const joined = new JoinedDesks(room)
  const found = (id: string) => joined.record(id)

  return {
    onDesks: (listener) => joined.onNews(listener),

    desks: async () => joined.all(),

    lookAtDesk: (folder) => lookAtDesk(room, joined, folder),

    joinDesk: (joining) => joinDesk(room, joined, joining),

    async openSealed({ desk: id, key }) {
      const desk = found(id)
      if (!opensDesk(desk, key)) return false
      joined.unlock(desk, Buffer.from(key, 'hex'))
      return true
    },

    async changePassphrase({ desk: id, next, ...old }) {
      const desk = found(id)
      const pass = passOf(old.passphrase, old.recovery)
      if (pass === undefined) throw new StetError('desk.locked', { path: desk.folder })
      const { seal, secret, recovery } = await changePassphrase(desk, pass, next)
      room.deskSecrets.set(id, secret)
      joined.put({ ...found(id), seal })
      return { recovery }
    },

    async leaveDesk(id) {
      joined.leave(found(id).id)
    },

    async changeDesk({ desk: id, ...change }) {
      const desk = { ...found(id), ...change }
      joined.put(desk)
      return joined.status(desk)
    },

    async syncDesks(id) {
      await joined.look(id === undefined ? undefined : found(id).id)
      return joined.all()
    },

    async shareStories({ ids, desk = joined.records().find(({ isDefault }) => isDefault)?.id, by }) {
      if (desk === undefined) throw new StetError('desk.not-joined')
      const { id } = found(desk)
      const { db } = room.writing()
      const shared = ids.filter((story) => db.transaction(() => shareStory(db, id, story, by)))
      joined.sync(id)?.given()
      room.shared()
      joined.tell()
      return { stories: shared.length }
    },

    sharingOf: async (ids) => ids.flatMap((id) => sharingOf(room, id) ?? []),

    disputesOf: async (id) => {
      const { db } = room.reading()
      const desk = readSubject(db, id)?.desk
      return withTimes(disputedBy(db, id), desk === undefined ? undefined : found(desk).folder)
    },

    async unsharedStories() {
      const { db } = room.reading()
      const unsent = joined.records().flatMap(({ id }) => joined.sync(id)?.unsent() ?? unsentRevisions(db, id))
      const subjects = unsent.map(({ subject }) => subject).filter((subject) => !subject.includes('/'))
      return [...new Set([...unsharedStories(db), ...subjects])]
    },

    async answerRemovals({ desk: id, take, by }) {
      const { db } = room.writing()
      const { id: desk } = found(id)
      if (take) joined.sync(desk)?.takeRemovals()
      else
        db.transaction(() => {
          for (const subject of subjectsIn(db, desk, 'asking')) {
            const row = readSubject(db, subject)
            if (row) keepStory(db, row, by)
          }
        })
      room.shared()
      joined.tell()
    },

    storiesOfDesk: async (id) => storiesOf(room.reading().db, found(id).id),

    firstPublished: async (id) => firstPublished(room.reading().db, id),

    async takePage(page) {
      const taken = await takePage(room, page)
      if (taken.arrived !== null) joined.tell([{ id: taken.arrived, by: null, isNew: false, page: page.file }])
      return taken
    },

    async refillDesk(id) {
      const desk = found(id)
      await openDesk(room, desk).found({ format: DESK_FORMAT, id, name: desk.name })
      await joined.look(id)
    },

    deskSettings: async (id) => readDeskSettings(room.reading().db, found(id).id),

    async changeDeskSettings({ desk, settings }) {
      const { db } = room.writing()
      writeDeskSettings(db, found(desk).id, settings)
      room.shared()
    },
  }
}
