import { realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Arrival, DeskStatus } from '../../../shared/bridge/desk'
import { StetError } from '../../../shared/bridge/errors'
import { folderError } from '../../desk/folder-error'
import { DESK_FORMAT } from '../../desk/plain-folder'
import { GitCarrier } from '../../desk/git/git-carrier'
import { isWorkTree } from '../../desk/git/work-tree'
import { readSealed } from '../../desk/sealed-about'
import { readSubject, storiesOf, subjectsIn, unsentRevisions, unsharedStories } from '../../store/desk-subjects'
import { type DeskRecord, putDesk, readDesks, removeDesk } from '../../store/desks'
import { fromDamaged } from '../../store/from-damaged'
import { suspect } from '../../store/suspicion'
import type { DeskNews, Desks } from '../door/desks'
import type { Room } from '../room'
import { readDeskSettings, writeDeskSettings } from './desk-settings'
import { DeskSync } from './desk-sync'
import { changePassphrase } from './change-passphrase'
import { type OpenDesk, statusOf } from './desk-status'
import { disputedBy, withTimes } from './disputed-by'
import { findDesk, laterSeal, passOf, sealOf } from './find-desk'
import { firstPublished } from './first-published'
import { GitDesk } from './git-desk'
import { isLocked, openDesk, opensDesk } from './open-desk'
import { keepStory } from './settle-story'
import { shareStory } from './share-story'
import { sharingOf } from './story-sharing'
import { takePage } from './take-page'
import { Watching } from './watching'

/** Milliseconds between news of work that goes on. */
const TELLING = 1000

/** The desks of a library: each with its folder, which is watched and looked through now and then. */
export function desks(room: Room): Desks & { onDesks(listener: (news: DeskNews) => void): () => void } {
  const listeners = new Set<(news: DeskNews) => void>()
  const open = new Map<string, OpenDesk>()

  let toldAt = 0
  /** While much comes in, how far it has come is told now and then. */
  const told = (arrivals: Arrival[], working: boolean) => {
    if (arrivals.length > 0 || !working || performance.now() - toldAt > TELLING) tell(arrivals)
  }
  const tell = (arrivals: Arrival[] = []) => {
    if (listeners.size === 0) return
    toldAt = performance.now()
    const now = readable(room, () => readDesks(room.reading().db).map(status))
    if (now === undefined) return
    const news = { desks: now, arrivals }
    for (const listener of listeners) listener(news)
  }
  const close = (id: string) => {
    open.get(id)?.watching.stop()
    open.get(id)?.sync.stop()
    open.delete(id)
  }
  const begin = (desk: DeskRecord) => {
    close(desk.id)
    if (desk.paused || isLocked(room, desk)) return
    const folder = openDesk(room, desk)
    const sync: DeskSync = new DeskSync(room, desk, folder, (arrivals) => told(arrivals, sync.working))
    const git = desk.git ? new GitDesk(sync, new GitCarrier(desk.folder, folder), () => tell()) : undefined
    const look = () => git?.look({ asked: false }) ?? sync.look()
    open.set(desk.id, { sync, git, watching: new Watching(folder, look, room.deskEvery) })
  }
  const status = (desk: DeskRecord): DeskStatus => statusOf(room, desk, open.get(desk.id))
  const found = (id: string): DeskRecord => {
    const desk = readDesks(room.reading().db).find((each) => each.id === id)
    if (desk === undefined) throw new StetError('desk.not-joined')
    return desk
  }
  const defaultDesk = () => readDesks(room.reading().db).find(({ isDefault }) => isDefault)
  const put = (desk: DeskRecord) => {
    const { db } = room.writing()
    db.transaction(() => {
      if (desk.isDefault) for (const other of readDesks(db)) putDesk(db, { ...other, isDefault: false })
      putDesk(db, desk)
    })
    begin(desk)
  }
  const look = (ids?: string[]) =>
    Promise.all(
      [...open]
        .filter(([id]) => ids?.includes(id) ?? true)
        .map(([, { sync, git }]) => git?.look({ asked: true }) ?? sync.look()),
    )
  const soon = () => {
    for (const { watching } of open.values()) watching.soon()
  }

  const { owned } = room
  if (owned) for (const desk of readable(room, () => readDesks(owned.db)) ?? []) begin(desk)
  room.onShared(soon)
  room.onClosing(() => {
    for (const id of open.keys()) close(id)
  })

  return {
    onDesks(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    desks: async () => readDesks(room.reading().db).map(status),

    async lookAtDesk(path) {
      const folder = room.openFolder(path)
      const words = await sealOf(path)
      const about = words === undefined ? await folder.about() : readSealed(words)
      const { size: objects } = await folder.names('objects')
      const known = readDesks(room.reading().db).find(({ id }) => id === about?.id)
      const desk = about ? { id: about.id, name: words === undefined ? about.name : (known?.name ?? '') } : null
      return {
        folder: path,
        desk,
        objects,
        joined: known !== undefined,
        sealed: words !== undefined,
        workTree: isWorkTree(path),
      }
    },

    async joinDesk({ isDefault, ...joining }) {
      const { folder: path } = joining
      if (await isInside(path, room.writing().path)) throw new StetError('desk.in-library', { path })
      const { id, name, seal, secret, recovery } = await findDesk(room, joining)
      const joined = readDesks(room.writing().db)
      // Whoever put a plain desk of the same id in a sealed one's place would read along.
      if (seal === null && joined.some((other) => other.id === id && other.seal !== null))
        throw new StetError('desk.not-sealed', { path })
      if (secret) room.deskSecrets.set(id, secret)
      const desk = {
        id,
        name,
        folder: path,
        joinedAt: new Date().toISOString(),
        paused: false,
        isDefault: isDefault ?? !joined.some((other) => other.isDefault && other.id !== id),
        // An old copy that somebody put there says nothing of what was changed since.
        seal: laterSeal(seal, joined.find((other) => other.id === id)?.seal ?? null),
        git: joined.some((other) => other.id === id && other.git),
      }
      put(desk)
      soon()
      tell()
      const key = secret && Buffer.from(secret).toString('hex')
      return { ...status(desk), ...(key && { key }), ...(recovery && { recovery }) }
    },

    async openSealed({ desk: id, key }) {
      const desk = found(id)
      if (!opensDesk(desk, key)) return false
      room.deskSecrets.set(id, Buffer.from(key, 'hex'))
      begin(desk)
      tell()
      return true
    },

    async changePassphrase({ desk: id, next, ...old }) {
      const desk = found(id)
      const pass = passOf(old.passphrase, old.recovery)
      if (pass === undefined) throw new StetError('desk.locked', { path: desk.folder })
      const { seal, secret, recovery } = await changePassphrase(desk, pass, next)
      room.deskSecrets.set(id, secret)
      put({ ...found(id), seal })
      soon()
      tell()
      return { recovery }
    },

    async leaveDesk(id) {
      const { db } = room.writing()
      found(id)
      close(id)
      room.deskSecrets.delete(id)
      db.transaction(() => removeDesk(db, id))
      tell()
    },

    async changeDesk({ desk: id, ...change }) {
      const desk = { ...found(id), ...change }
      put(desk)
      soon()
      tell()
      return status(desk)
    },

    async syncDesks(id) {
      await look(id === undefined ? undefined : [found(id).id])
      return readDesks(room.reading().db).map(status)
    },

    async shareStories({ ids, desk = defaultDesk()?.id, by }) {
      if (desk === undefined) throw new StetError('desk.not-joined')
      const { id } = found(desk)
      const { db } = room.writing()
      const shared = ids.filter((story) => db.transaction(() => shareStory(db, id, story, by)))
      open.get(id)?.sync.given()
      room.shared()
      tell()
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
      const unsent = readDesks(db).flatMap(({ id }) => open.get(id)?.sync.unsent() ?? unsentRevisions(db, id))
      const subjects = unsent.map(({ subject }) => subject).filter((subject) => !subject.includes('/'))
      return [...new Set([...unsharedStories(db), ...subjects])]
    },

    async answerRemovals({ desk: id, take, by }) {
      const { db } = room.writing()
      const { id: desk } = found(id)
      if (take) open.get(desk)?.sync.takeRemovals()
      else
        db.transaction(() => {
          for (const subject of subjectsIn(db, desk, 'asking')) {
            const row = readSubject(db, subject)
            if (row) keepStory(db, row, by)
          }
        })
      room.shared()
      tell()
    },

    storiesOfDesk: async (id) => storiesOf(room.reading().db, found(id).id),

    firstPublished: async (id) => firstPublished(room.reading().db, id),

    async takePage(page) {
      const taken = await takePage(room, page)
      if (taken.arrived !== null) tell([{ id: taken.arrived, by: null, isNew: false, page: page.file }])
      return taken
    },

    async refillDesk(id) {
      const desk = found(id)
      await openDesk(room, desk).found({ format: DESK_FORMAT, id, name: desk.name })
      await look([id])
    },

    deskSettings: async (id) => readDeskSettings(room.reading().db, found(id).id),

    async changeDeskSettings({ desk, settings }) {
      const { db } = room.writing()
      writeDeskSettings(db, found(desk).id, settings)
      room.shared()
    },
  }
}

/** Where desks can't be read, the library goes on, and is looked through when it is next opened. */
function readable<T>(room: Room, read: () => T): T | undefined {
  const found = fromDamaged(read)
  if (found === undefined) suspect(room.store.path)
  return found
}

/** Whether a folder is the library's own, or in it. */
async function isInside(path: string, library: string): Promise<boolean> {
  try {
    const [folder, own] = [await realpath(path), await realpath(library)]
    return folder === own || folder.startsWith(own + sep)
  } catch (error) {
    throw folderError(error, path)
  }
}
