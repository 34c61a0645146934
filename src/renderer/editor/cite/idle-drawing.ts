const LATEST_MS = 500
const LEAST_MS = 1

/** Draws things bit by bit while the window has nothing else to do. What is asked for later takes the place of the rest. */
export class IdleDrawing<T> {
  #waiting: number | undefined
  #rest: Iterator<T> | undefined

  constructor(private readonly draw: (thing: T) => void) {}

  /** Whether there is something left to draw. */
  get isBusy(): boolean {
    return this.#waiting !== undefined
  }

  start(things: Iterable<T>): void {
    this.stop()
    this.#rest = things[Symbol.iterator]()
    this.#wait()
  }

  stop(): void {
    if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting)
    this.#waiting = undefined
    this.#rest = undefined
  }

  #wait(): void {
    this.#waiting = requestIdleCallback((idle) => this.#drawSome(idle), { timeout: LATEST_MS })
  }

  #drawSome(idle: IdleDeadline): void {
    do {
      const next = this.#rest?.next()
      if (!next || next.done) return this.stop()
      this.draw(next.value)
    } while (idle.timeRemaining() > LEAST_MS)
    this.#wait()
  }
}
