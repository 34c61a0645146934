import type { StorySort } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { factsSince, removedSince } from '../store/projections/story-facts'
import { storyAt } from '../store/projections/story-text'
import { comparing } from './compare-stories'
import { Facts } from './facts'
import { Order } from './order'

/**
 * What the list is filtered, sorted and counted by, in memory: a hundred thousand stories are looked through in less time
 * than SQLite takes to look up a thousand. It follows the rows of the list by the numbers of their changes, so it holds
 * nothing that isn't stored, and hears of what other processes write as well.
 */
export class Register {
  readonly facts = new Facts()
  /** Counts the times at which something had changed. */
  version = 0
  #seen = 0
  readonly #orders = new Map<string, Order>()

  /** Takes in what has changed since the last time. */
  follow(db: ReadableDb): void {
    const since = this.#seen
    const changed: number[] = []
    const takeIn = (key: number, change: number) => {
      changed.push(key)
      this.#seen = Math.max(this.#seen, change)
    }
    for (const { change, key } of removedSince(db, since)) {
      this.facts.remove(key)
      takeIn(key, change)
    }
    for (const each of factsSince(db, since)) {
      this.facts.set(each)
      takeIn(each[0], each[1])
    }
    if (changed.length === 0) return
    this.version++
    for (const order of this.#orders.values()) order.move(changed)
  }

  /** The keys of all stories in an order; those that are equal in it stand newest first. */
  inOrder(sort: StorySort): Uint32Array {
    const name = `${sort.by} ${sort.descending}`
    let order = this.#orders.get(name)
    if (order === undefined) {
      order = new Order(comparing(this.facts, sort))
      order.move(this.facts.presence.keys())
      this.#orders.set(name, order)
    }
    return order.keys((key) => this.facts.isThere(key))
  }

  /**
   * Reads the keys of the stories that the full-text indexes hold at places, which must fall from call to call. Undefined
   * for a place at which there is none.
   */
  keysDownwards(db: ReadableDb): (place: number) => number | undefined {
    const { place: placeOf } = this.facts
    const newestFirst = this.inOrder({ by: 'updated', descending: true })
    let at = 0
    const isAbove = (index: number, place: number) => {
      return index < newestFirst.length && (placeOf[newestFirst[index] as number] as number) > place
    }
    return (place) => {
      let step = 1
      for (; isAbove(at + step, place); step *= 2) at += step
      for (; step >= 1; step >>>= 1) if (isAbove(at + step - 1, place)) at += step
      const key = newestFirst[at]
      // A story that was saved since its words were last taken in is at an earlier place still.
      return key !== undefined && placeOf[key] === place ? key : storyAt(db, place)
    }
  }
}
