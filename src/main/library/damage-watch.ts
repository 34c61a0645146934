import type { Damage } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import { checkNext } from '../store/damage'
import { suspect } from '../store/suspicion'
import { readWorkingCopy } from '../store/working-copies'
import { damageOf } from './examine'
import type { Room } from './room'

/** Milliseconds between looks, of one look, and of a part of it, after which requests get their turn. */
const EVERY = 60_000
const LOOK = 300
const PART = 20

/** Knows the stories that were found damaged, and looks for others, a little every minute. */
export class DamageWatch {
  readonly #room: Room
  readonly #found = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #checked = 0

  constructor(room: Room) {
    this.#room = room
    room.onClosing(() => clearTimeout(this.#timer))
    if (room.owned !== undefined) this.#later(EVERY, 0)
  }

  /** Notes that somebody came across a damaged story. */
  note(id: string): void {
    this.#found.add(id)
  }

  /** Notes damage that an error tells of, and gives the error for the one who asked. */
  met(error: unknown): unknown {
    if (!(error instanceof StetError)) return error
    if (error.code === 'library.damaged' && typeof error.params.id === 'string') this.note(error.params.id)
    if (error.code !== 'library.unreadable') return error
    suspect(this.#room.store.path)
    return new StetError('library.suspect', error.params, { cause: error })
  }

  /** The stories that were found damaged and still are. */
  list(): Damage[] {
    const { db } = this.#room.reading()
    return [...this.#found].flatMap((id) => {
      if (!isDamaged(() => readWorkingCopy(db, id))) {
        this.#found.delete(id)
        return []
      }
      return [damageOf(db, id)]
    })
  }

  /** Looks at the stories that come next, for about so many milliseconds, and gives whether it came to the end. */
  look(milliseconds: number): boolean {
    const until = Date.now() + milliseconds
    const { db, path } = this.#room.reading()
    try {
      do {
        const checked = checkNext(db, this.#checked)
        this.#checked = checked?.key ?? 0
        if (checked === undefined) return true
        if (checked.state === 'damaged') this.note(checked.id)
        if (checked.state === 'lost') suspect(path)
      } while (Date.now() < until)
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      if (error.code === 'library.unreadable') suspect(path)
      this.#checked++
    }
    return false
  }

  /** `left`: milliseconds of this look that are left. */
  #later(delay: number, left: number): void {
    this.#timer = setTimeout(() => {
      const atEnd = this.look(PART)
      if (left > 0 && !atEnd) this.#later(0, left - PART)
      else this.#later(EVERY, LOOK)
    }, delay).unref()
  }
}

function isDamaged(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    return error.code === 'library.damaged' || error.code === 'library.unreadable'
  }
}
