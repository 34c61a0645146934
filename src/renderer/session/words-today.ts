import type { Settings } from '../../shared/bridge/settings'
import type { StorySession } from './story-session'

type Today = NonNullable<Settings['today']>

/** Long enough that nothing is stored while somebody writes. */
const QUIET_MS = 5000

/**
 * How many words longer stories became today by what was written on this machine. The day is that of the clock on the
 * wall: at midnight the count begins again.
 */
export class WordsToday {
  #today: Today
  #timer: ReturnType<typeof setTimeout> | undefined
  #keeps = true
  readonly #listeners = new Set<() => void>()

  /** Goes on from what was `kept`; `keep` hears of what is to be kept when writing pauses. */
  constructor(
    kept: Today | undefined,
    private readonly keep: (today: Today) => void,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.#today = kept ?? { day: dayOf(now()), words: 0 }
  }

  /** Never below zero, though more words may have been deleted than written. */
  readonly get = (): number => (this.#today.day === dayOf(this.now()) ? Math.max(0, this.#today.words) : 0)

  /** Counts what is written in a story from now on. Gives the way to stop. */
  follow(session: Pick<StorySession, 'written' | 'follow'>): () => void {
    let counted = session.written
    const count = () => {
      const more = session.written - counted
      counted += more
      if (more !== 0) this.#add(more)
    }
    const stop = session.follow(count)
    return () => {
      stop()
      count()
    }
  }

  /** Has what is not kept yet kept now. */
  readonly flush = (): void => {
    clearTimeout(this.#timer)
    if (this.#keeps) return
    this.#keeps = true
    this.keep(this.#today)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #add(words: number): void {
    const day = dayOf(this.now())
    this.#today = { day, words: (this.#today.day === day ? this.#today.words : 0) + words }
    this.#keeps = false
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.flush, QUIET_MS)
    for (const listener of this.#listeners) listener()
  }
}

/** The day of the clock on the wall, YYYY-MM-DD. */
function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
