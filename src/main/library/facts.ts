import { STAGES } from '../../shared/article/article'
import type { StoryFacts } from '../store/projections/story-facts'
import { Distinct, DistinctLists } from './distinct'

export const GONE = 0
export const KEPT = 1
export const TRASHED = 2

/** What the list is filtered, sorted and counted by, of each story, by its key; and nothing for a key without a story. */
export class Facts {
  /** GONE, KEPT or TRASHED. */
  presence = new Uint8Array(0)
  place = new Float64Array(0)
  /** Index in STAGES. */
  stage = new Uint8Array(0)
  /** Numbers of texts. */
  section = new Uint32Array(0)
  slugs = new Uint32Array(0)
  people = new Uint32Array(0)
  /** Milliseconds since 1970; NaN: none. */
  created = new Float64Array(0)
  updated = new Float64Array(0)
  due = new Float64Array(0)
  embargo = new Float64Array(0)
  readonly title: string[] = []
  readonly sections = new Distinct()
  readonly lists = new DistinctLists()

  set(facts: StoryFacts): void {
    const [key, , place, stage, section, slugs, people, created, updated, trashed, due, embargo, title] = facts
    if (key >= this.presence.length) this.#makeRoom(key + 1)
    this.presence[key] = trashed ? TRASHED : KEPT
    this.place[key] = place
    this.stage[key] = STAGES.indexOf(stage)
    this.section[key] = this.sections.numberOf(section)
    this.slugs[key] = this.lists.numberOf(slugs)
    this.people[key] = this.lists.numberOf(people)
    this.created[key] = created
    this.updated[key] = updated
    this.due[key] = due ?? NaN
    this.embargo[key] = embargo ?? NaN
    this.title[key] = title
  }

  remove(key: number): void {
    if (key < this.presence.length) this.presence[key] = GONE
  }

  isThere(key: number): boolean {
    return this.presence[key] === KEPT || this.presence[key] === TRASHED
  }

  #makeRoom(keys: number): void {
    const size = Math.max(keys, this.presence.length * 2, 1024)
    this.presence = enlarged(this.presence, new Uint8Array(size))
    this.place = enlarged(this.place, new Float64Array(size))
    this.stage = enlarged(this.stage, new Uint8Array(size))
    this.section = enlarged(this.section, new Uint32Array(size))
    this.slugs = enlarged(this.slugs, new Uint32Array(size))
    this.people = enlarged(this.people, new Uint32Array(size))
    this.created = enlarged(this.created, new Float64Array(size))
    this.updated = enlarged(this.updated, new Float64Array(size))
    this.due = enlarged(this.due, new Float64Array(size))
    this.embargo = enlarged(this.embargo, new Float64Array(size))
    while (this.title.length < size) this.title.push('')
  }
}

function enlarged<T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
