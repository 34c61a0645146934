/** A page that words of the story were pasted from. */
export interface Origin {
  url: string
  title?: string
  publisher?: string
}

/** Where what was pasted into the open story came from, until it is closed. Nothing of it is in the story or kept. */
export class Origins {
  #offered: readonly Origin[] = []
  readonly #dismissed = new Set<string>()
  readonly #listeners = new Set<() => void>()

  /** The pages that may be added as sources, in the order in which they were first pasted from. */
  get offered(): readonly Origin[] {
    return this.#offered
  }

  /** Offers a page, unless it is offered already or was dismissed. */
  offer(origin: Origin): void {
    if (this.#dismissed.has(origin.url) || this.#offered.some(({ url }) => url === origin.url)) return
    this.#become([...this.#offered, origin])
  }

  /** Takes an offer back, for as long as the story is open. */
  dismiss(url: string): void {
    this.#dismissed.add(url)
    this.#become(this.#offered.filter((origin) => origin.url !== url))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #become(offered: readonly Origin[]): void {
    this.#offered = offered
    for (const listener of this.#listeners) listener()
  }
}
