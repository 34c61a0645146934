const LATEST_MS = 500
const LEAST_MS = 1

/** Draws things bit by bit while the window has nothing else to do. What is asked for later takes the place of the rest. */
export class IdleDrawing {
  #waiting: number | undefined
  #queue: (() => void)[] = []

  draw(things: (() => void)[]): void {
    if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting)
    this.#queue = things
    this.#waiting = things.length > 0 ? this.#wait() : undefined
  }

  #wait(): number {
    return requestIdleCallback((idle) => this.#drawSome(idle), { timeout: LATEST_MS })
  }

  #drawSome(idle: IdleDeadline): void {
    do this.#queue.pop()?.()
    while (this.#queue.length > 0 && idle.timeRemaining() > LEAST_MS)
    this.#waiting = this.#queue.length > 0 ? this.#wait() : undefined
  }
}
