import { type Problem, problemOf } from '../../shared/bridge/errors'

export type SaveState = { state: 'saved' } | { state: 'saving' } | { state: 'failed'; problem: Problem }

const QUIET_MS = 300
const LONGEST_MS = 1000
const RETRY_MS = [1000, 2000, 5000, 10_000]

/**
 * Decides when to save: 300 ms after the last change, never later than 1,000 ms after the first unsaved one, at once
 * when flushed. A save that fails is tried again until it works. `save` writes what is unsaved and resolves when it is
 * durable; `isDirty` says whether anything is.
 */
export class Autosave {
  #state: SaveState = { state: 'saved' }
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the next save is due, and when the timer looks whether it is: a key puts off the one, and leaves the other. */
  #due = 0
  #wakes = Infinity
  #firstChange: number | undefined
  #running: Promise<void> | undefined
  #failures = 0

  constructor(
    private readonly save: () => Promise<void>,
    private readonly isDirty: () => boolean,
    private readonly onState: () => void,
  ) {}

  get state(): SaveState {
    return this.#state
  }

  /** Something changed. */
  changed(): void {
    const now = performance.now()
    this.#firstChange ??= now
    this.#become({ state: 'saving' })
    this.#schedule(Math.max(0, Math.min(QUIET_MS, this.#firstChange + LONGEST_MS - now)))
  }

  /** Saves at once. Resolves when nothing is unsaved; rejects with the reason when it could not be saved. */
  async flush(): Promise<void> {
    this.stop()
    if (this.#running) await this.#running
    if (this.isDirty()) await this.#run()
    // A change that was taken back leaves nothing to save.
    if (!this.isDirty()) this.#become({ state: 'saved' })
    if (this.#state.state === 'failed' && this.isDirty()) throw new SaveFailed(this.#state.problem)
  }

  /** Stops all timers. What is unsaved stays unsaved: flush first. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#wakes = Infinity
  }

  #schedule(delay: number): void {
    this.#due = performance.now() + delay
    if (this.#wakes > this.#due) this.#wake(delay)
  }

  #wake(delay: number): void {
    clearTimeout(this.#timer)
    this.#wakes = performance.now() + delay
    this.#timer = setTimeout(() => {
      this.#wakes = Infinity
      const left = this.#due - performance.now()
      if (left > 0) this.#wake(left)
      else void this.#run()
    }, delay)
  }

  async #run(): Promise<void> {
    if (this.#running) return this.#running
    this.#firstChange = undefined
    this.#running = this.#attempt()
    try {
      await this.#running
    } finally {
      this.#running = undefined
    }
    if (this.#state.state !== 'failed' && this.isDirty()) this.changed()
  }

  async #attempt(): Promise<void> {
    try {
      await this.save()
      this.#failures = 0
      this.#become(this.isDirty() ? { state: 'saving' } : { state: 'saved' })
    } catch (error) {
      this.#become({ state: 'failed', problem: problemOf(error) })
      this.#schedule(RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)] ?? 0)
    }
  }

  #become(state: SaveState): void {
    if (state.state === this.#state.state && state.state !== 'failed') return
    // An unsaved story stays "not saved" until a save has worked.
    if (state.state === 'saving' && this.#state.state === 'failed' && this.isDirty()) return
    this.#state = state
    this.onState()
  }
}

/** A flush that could not save. */
export class SaveFailed extends Error {
  override readonly name = 'SaveFailed'
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}
