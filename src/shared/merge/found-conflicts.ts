import type { Conflict } from '../article/article'
import { canonicalJson } from '../article/canonical'
import { cleanStrings } from '../article/clean-text'
import { nameOfText } from './name-of-text'
import { placeText, type Place } from './place'

/** The versions of a disputed place; undefined where a side has nothing there. */
export interface Versions {
  base: unknown
  ours: unknown
  theirs: unknown
}

/** What a merge finds that it can't decide. */
export class FoundConflicts {
  readonly #found = new Map<string, Conflict>()

  /** Its id is made from place and versions, so that every machine gives a conflict the same one. */
  add(place: Place, versions: Versions, shown: 'ours' | 'theirs' | 'both' = 'ours'): void {
    const content: Omit<Conflict, 'id'> = { place: placeText(place) }
    for (const side of ['base', 'ours', 'theirs'] as const) {
      if (versions[side] !== undefined) content[side] = JSON.parse(canonicalJson(cleanStrings(versions[side])))
    }
    if (shown !== 'ours') content.shown = shown
    const id = nameOfText(canonicalJson(content))
    this.#found.set(id, { id, ...content })
  }

  get all(): Conflict[] {
    return [...this.#found.values()]
  }
}
