import { indexOfStory, rowAt, rowsBetween, type Stories } from '../stories'
import type { Query } from '../view'

type ReadIds = (query: Query) => Promise<string[]>
type Ids = ReadonlySet<string>

const NONE: Ids = new Set()

/**
 * The stories that were chosen to do something with all of them, by id; none where only the open one is meant. What was
 * asked for last counts, however long the library takes to say which stories lie in between. `onFailure` hears when it
 * could not.
 */
export class Choice {
  #ids = NONE
  /** Where a range begins. */
  #anchor: { id: string | null; index: number } = { id: null, index: 0 }
  #openId: string | null = null
  #followed: Stories | null = null
  #turn = 0
  /** The library has been asked, and has not answered yet. */
  #waiting = false
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly readIds: ReadIds,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get ids(): Ids {
    return this.#ids
  }

  /** Nothing is chosen. */
  readonly clear = (): void => this.#become(NONE)

  /** This story is on the page now. Whoever opens one is done with the others. */
  readonly opened = (id: string | null): void => {
    if (id === this.#openId) return
    this.#openId = id
    this.clear()
  }

  /** Adds a row or takes it away. The open story, if the list has it, counts as chosen before. */
  readonly toggle = (stories: Stories, index: number): void => {
    const id = rowAt(stories, index)?.id
    if (id === undefined) return
    const ids = new Set(this.#ids)
    const open = this.#openId
    if (ids.size === 0 && open !== null && indexOfStory(stories, open) >= 0) ids.add(open)
    if (!ids.delete(id)) ids.add(id)
    this.#anchor = { id, index }
    this.#become(ids)
  }

  /** Chooses all from where the range began to a row; a range begins at `from` when nothing is chosen yet. */
  readonly reach = async (stories: Stories, from: number, to: number): Promise<void> => {
    if (this.#ids.size === 0) this.#anchor = { id: rowAt(stories, from)?.id ?? null, index: from }
    const anchor = this.#anchorIn(stories)
    const rows = rowsBetween(stories, anchor, to)
    if (rows) return this.#become(new Set(rows.map(({ id }) => id)))
    await this.#read(stories.query, (ids) => ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1))
  }

  /** Chooses all that the list holds, read or not. */
  readonly all = (stories: Stories): Promise<void> => this.#read(stories.query, (ids) => ids)

  /** The list is new: what it no longer holds is not chosen any more, and another part of the library begins with nothing. */
  readonly follow = async (stories: Stories): Promise<void> => {
    const before = this.#followed
    this.#followed = stories
    if (this.#ids.size === 0 || before?.reading === stories.reading) return
    if (before?.query.filter !== stories.query.filter) return this.clear()
    if (this.#waiting || [...this.#ids].every((id) => indexOfStory(stories, id) >= 0)) return
    const chosen = this.#ids
    await this.#read(stories.query, (ids) => ids.filter((id) => chosen.has(id)))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #anchorIn(stories: Stories): number {
    const { id, index } = this.#anchor
    const found = id === null ? -1 : indexOfStory(stories, id)
    return found >= 0 ? found : index
  }

  async #read(query: Query, part: (ids: string[]) => string[]): Promise<void> {
    const turn = ++this.#turn
    this.#waiting = true
    try {
      const ids = await this.readIds(query)
      if (turn === this.#turn) this.#become(new Set(part(ids)))
    } catch (error) {
      if (turn !== this.#turn) return
      this.#waiting = false
      this.onFailure(error)
    }
  }

  #become(ids: Ids): void {
    this.#turn++
    this.#waiting = false
    if (ids.size === 0 && this.#ids.size === 0) return
    this.#ids = ids
    for (const listener of this.#listeners) listener()
  }
}
