import type { Arrival, DeskStatus } from '../../../shared/bridge/desk'
import { StetError } from '../../../shared/bridge/errors'
import { GitCarrier } from '../../desk/git/git-carrier'
import { type DeskRecord, putDesk, readDesks, removeDesk } from '../../store/desks'
import { fromDamaged } from '../../store/from-damaged'
import { suspect } from '../../store/suspicion'
import type { DeskNews } from '../door/desks'
import type { Room } from '../room'
import { type OpenDesk, statusOf } from './desk-status'
import { DeskSync } from './desk-sync'
import { GitDesk } from './git-desk'
import { isLocked, openDesk } from './open-desk'
import { Watching } from './watching'

/** Milliseconds between news of work that goes on. */
const TELLING = 1000

/** The desks that a library has joined. The folders of those that are neither paused nor locked are looked after. */
export class JoinedDesks {
  readonly #room: Room
  readonly #open = new Map<string, OpenDesk>()
  readonly #listeners = new Set<(news: DeskNews) => void>()
  #toldAt = 0

  constructor(room: Room) {
    this.#room = room
    const { owned } = room
    if (owned) for (const desk of readable(room, () => readDesks(owned.db)) ?? []) this.#begin(desk)
    room.onShared(() => this.soon())
    room.onClosing(() => {
      for (const id of this.#open.keys()) this.#close(id)
    })
  }

  /** Throws library.closed. */
  records(): DeskRecord[] {
    return readDesks(this.#room.reading().db)
  }

  /** Throws desk.not-joined. */
  record(id: string): DeskRecord {
    const desk = this.records().find((each) => each.id === id)
    if (desk === undefined) throw new StetError('desk.not-joined')
    return desk
  }

  /** How the desks stand, the first one first. */
  all(): DeskStatus[] {
    return this.records().map((desk) => this.status(desk))
  }

  status(desk: DeskRecord): DeskStatus {
    return statusOf(this.#room, desk, this.#open.get(desk.id))
  }

  /** What goes in and out of a desk's folder; undefined while nothing does. */
  sync(id: string): DeskSync | undefined {
    return this.#open.get(id)?.sync
  }

  /** Joins a desk, or takes it up anew with what was changed. One that is the default is the only one. */
  put(desk: DeskRecord): void {
    const { db } = this.#room.writing()
    db.transaction(() => {
      if (desk.isDefault) for (const other of readDesks(db)) putDesk(db, { ...other, isDefault: false })
      putDesk(db, desk)
    })
    this.#begin(desk)
    this.soon()
    this.tell()
  }

  leave(id: string): void {
    const { db } = this.#room.writing()
    this.#close(id)
    this.#room.deskSecrets.delete(id)
    db.transaction(() => removeDesk(db, id))
    this.tell()
  }

  /** Keeps what opens a sealed desk, and opens it. */
  unlock(desk: DeskRecord, secret: Uint8Array): void {
    this.#room.deskSecrets.set(desk.id, secret)
    this.#begin(desk)
    this.tell()
  }

  /** Looks through the folders of all desks, or of one, now. */
  async look(id?: string): Promise<void> {
    const open = [...this.#open].filter(([each]) => id === undefined || each === id)
    await Promise.all(open.map(([, { sync, git }]) => git?.look({ asked: true }) ?? sync.look()))
  }

  /** Has them looked through in a moment. */
  soon(): void {
    for (const { watching } of this.#open.values()) watching.soon()
  }

  onNews(listener: (news: DeskNews) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Says how all stand now, and what came in. */
  tell(arrivals: Arrival[] = []): void {
    if (this.#listeners.size === 0) return
    this.#toldAt = performance.now()
    const desks = readable(this.#room, () => this.all())
    if (desks === undefined) return
    for (const listener of this.#listeners) listener({ desks, arrivals })
  }

  #begin(desk: DeskRecord): void {
    const room = this.#room
    this.#close(desk.id)
    if (desk.paused || isLocked(room, desk)) return
    const folder = openDesk(room, desk)
    const sync: DeskSync = new DeskSync(room, desk, folder, (arrivals) => this.#came(arrivals, sync.working))
    const git = desk.git ? new GitDesk(sync, new GitCarrier(desk.folder, folder), () => this.tell()) : undefined
    const look = () => git?.look({ asked: false }) ?? sync.look()
    this.#open.set(desk.id, { sync, git, watching: new Watching(folder, look, room.deskEvery) })
  }

  /** Leaves a desk's folder alone. */
  #close(id: string): void {
    const open = this.#open.get(id)
    open?.watching.stop()
    open?.sync.stop()
    this.#open.delete(id)
  }

  /** While much comes in, how far it has come is told now and then. */
  #came(arrivals: Arrival[], working: boolean): void {
    if (arrivals.length > 0 || !working || performance.now() - this.#toldAt > TELLING) this.tell(arrivals)
  }
}

/** Where desks can't be read, the library goes on, and is looked through when it is next opened. */
function readable<T>(room: Room, read: () => T): T | undefined {
  const found = fromDamaged(read)
  if (found === undefined) suspect(room.store.path)
  return found
}
