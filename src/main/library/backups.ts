import type { Backup, BackupKind } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import { type BackupFile, isBehind, listBackups, noteBehind, noteCaughtUp } from '../store/backup-files'
import { suspect } from '../store/suspicion'
import type { DamageWatch } from './damage-watch'
import type { Room } from './room'

const MINUTE = 60_000
/** From a change to the backup that holds it. */
const INTERVAL = 10 * MINUTE
/** From the opening to the backup of what the last session left without one. */
const AFTER_OPENING = MINUTE

/** Makes backups of an owned library: while there are changes, and when asked. */
export class Backups {
  readonly #room: Room
  readonly #damage: DamageWatch
  #timer: NodeJS.Timeout | undefined

  constructor(room: Room, damage: DamageWatch) {
    this.#room = room
    this.#damage = damage
    if (room.owned === undefined) return
    room.onChanged(() => this.#changed())
    room.onClosing(() => clearTimeout(this.#timer))
    if (isBehind(room.store.path)) this.#soon(AFTER_OPENING)
  }

  /** The good backups, newest first. */
  list(): Backup[] {
    return listBackups(this.#room.reading().path)
      .filter(({ whole }) => whole)
      .map(shown)
  }

  /** Makes a backup and says how far it has come. Throws what the disk says. */
  async make(kind: BackupKind): Promise<BackupFile> {
    const { path } = this.#room.writing()
    const tell = (done: number, total: number) => this.#room.progressed({ work: 'backing-up', done, total })
    const onChecked = kind === 'regular' ? undefined : tell
    onChecked?.(0, 1)
    clearTimeout(this.#timer)
    this.#timer = undefined
    const { backup, damaged } = await this.#room.chore('backUp', { library: path, kind }, onChecked)
    // A change meanwhile has started the clock again.
    if (this.#timer === undefined) noteCaughtUp(path)
    for (const { id } of damaged) this.#damage.note(id)
    onChecked?.(1, 1)
    return backup
  }

  #changed(): void {
    if (this.#timer === undefined) noteBehind(this.#room.store.path)
    this.#soon(INTERVAL)
  }

  #soon(delay: number): void {
    this.#timer ??= setTimeout(() => void this.#regular(), delay).unref()
  }

  /** A full or failing disk is no reason to fail here: the next change, or the next opening, tries again. */
  async #regular(): Promise<void> {
    try {
      await this.make('regular')
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      if (error.code === 'library.unreadable') suspect(this.#room.store.path)
    }
  }
}

/** A backup as the window and the command line see it. */
export function shown({ name, at, kind, size }: BackupFile): Backup {
  return { name, at, kind, size }
}
