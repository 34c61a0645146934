import type { Excerpt } from '../../../shared/bridge/story'

const AT_A_TIME = 100

type ReadExcerpts = (query: { ids: string[]; text: string }) => Promise<Excerpt[]>

/**
 * Where the words sought stand in the stories in view. Each story is asked about once for each text; until the answer
 * comes, what was shown for it before stays. An answer for words that are no longer sought is not taken.
 */
export class Excerpts {
  #text: string | undefined
  #shown: ReadonlyMap<string, Excerpt> = new Map()
  /** Stories whose excerpt for this text has arrived or is on its way. */
  #asked = new Set<string>()
  readonly #listeners = new Set<() => void>()

  constructor(private readonly read: ReadExcerpts) {}

  /** By story. */
  get shown(): ReadonlyMap<string, Excerpt> {
    return this.#shown
  }

  /** These stories are in view, in a list of what holds this text; undefined: of all there is. */
  readonly look = (ids: string[], text: string | undefined): void => {
    if (text !== this.#text) this.#asked = new Set()
    this.#text = text
    const fresh = ids.filter((id) => !this.#asked.has(id)).slice(0, AT_A_TIME)
    if (text !== undefined && fresh.length > 0) void this.#read(fresh, text)
  }

  /** These stories have changed. */
  readonly forget = (ids: string[]): void => {
    for (const id of ids) this.#asked.delete(id)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #read(ids: string[], text: string): Promise<void> {
    const asked = this.#asked
    for (const id of ids) asked.add(id)
    try {
      const found = await this.read({ ids, text })
      if (asked !== this.#asked) return
      // What has not been in view since these words are sought is let go.
      const kept = [...this.#shown].filter(([id]) => asked.has(id))
      this.#shown = new Map([...kept, ...found.map((excerpt) => [excerpt.id, excerpt] as const)])
      for (const listener of this.#listeners) listener()
    } catch {
      // Without excerpts the list is still whole; they are asked for again when the rows come into view again.
      for (const id of ids) asked.delete(id)
    }
  }
}
