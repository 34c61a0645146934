import { runCommand } from '../../ui/commands'
import { commandFor } from '../formats'
import type { Place } from '../popup/place'
import type { Writing } from '../surface/writing'
import { ENTRIES, type Entry, namesOf } from './entries'
import { $makeRoom } from './make-room'
import { bestMatches } from '../../ui/match-names'

/** The menu while it is open. `place` is the slash and what was typed after it. */
export interface Choosing {
  place: Place
  query: string
  entries: Entry[]
  active: number
}

/** Chooses what to put in where a slash was typed. It changes the text only when the choice is made. */
export class SlashMenu {
  #choosing: Choosing | null = null
  readonly #listeners = new Set<() => void>()

  constructor(private readonly writing: Writing) {}

  readonly get = (): Choosing | null => this.#choosing

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly open = (place: Place): void => this.#set({ place, query: '', entries: ENTRIES, active: 0 })

  /** Closes without a trace: what was typed stays as it was typed. */
  readonly close = (): void => this.#set(null)

  /** The query is now this. A space after what matches nothing shows that it was no query. */
  setQuery(query: string): void {
    const choosing = this.#open()
    const place = { ...choosing.place, end: choosing.place.start + 1 + query.length }
    if (query === choosing.query) return
    const entries = bestMatches(query, ENTRIES, namesOf)
    if (entries.length === 0 && /\s/.test(query)) this.close()
    else this.#set({ place, query, entries, active: 0 })
  }

  setActive(active: number): void {
    this.#set({ ...this.#open(), active })
  }

  /** Goes through the entries, around the ends. */
  move(by: 1 | -1): void {
    const { entries, active } = this.#open()
    if (entries.length > 0) this.setActive((active + by + entries.length) % entries.length)
  }

  /** Puts in an entry for what was typed. False when there is none to put in. */
  choose(entry = this.#activeEntry()): boolean {
    if (!entry) return false
    const { place } = this.#open()
    this.close()
    const command = commandFor(entry.format)
    this.writing.editor.update(
      () => {
        if (!$makeRoom(place, entry.inLine ?? entry.later ?? false)) return
        // In the same update, so that what was typed and what came of it are one step of undo.
        if (!entry.later) runCommand(command)
      },
      { onUpdate: () => entry.later && queueMicrotask(() => runCommand(command)) },
    )
    return true
  }

  #activeEntry(): Entry | undefined {
    const { entries, active } = this.#open()
    return entries[active]
  }

  #open(): Choosing {
    if (!this.#choosing) throw new Error('the slash menu is closed')
    return this.#choosing
  }

  #set(choosing: Choosing | null): void {
    if (choosing === this.#choosing) return
    this.#choosing = choosing
    for (const listener of this.#listeners) listener()
  }
}
