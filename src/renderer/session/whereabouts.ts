import type { BodyPoint } from './caret'

/** What is selected in the body: from where to where, and the words as plain text. */
export interface BodySelection {
  anchor: BodyPoint
  focus: BodyPoint
  words: string
}

/** Where in the story the person is: what panels and the status bar know of it. */
export interface Whereabouts {
  /** The block that is written or read. */
  block: string | null
  /** How many words are selected; 0 where none are. */
  selectedWords: number
}

/** Tells panels where the person is on the page, which only the page knows. */
export class WhereaboutsStore {
  #now: Whereabouts = { block: null, selectedWords: 0 }
  readonly #listeners = new Set<() => void>()

  /** What is selected, or where the caret is; null while nobody was in the body. The page answers. */
  selection: () => BodySelection | null = () => null

  readonly get = (): Whereabouts => this.#now

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(now: Whereabouts): void {
    if (now.block === this.#now.block && now.selectedWords === this.#now.selectedWords) return
    this.#now = now
    for (const listener of this.#listeners) listener()
  }
}
