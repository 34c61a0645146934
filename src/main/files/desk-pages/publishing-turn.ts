import type { Problem } from '../../../shared/bridge/errors'
import type { Manner } from '../manner'
import type { PageRecord } from './page-record'

export interface PagesToPublish {
  desk: string
  /** The desk's folder. */
  folder: string
  manner: Manner
  record: PageRecord
  /** How many turns there were before: what is too much for one is begun elsewhere in each. */
  turn: number
  now: number
  /** What is to be shared found no room at the last look: pages wait for it. */
  isFull: boolean
  /** Hears of everything that went wrong. */
  report(error: unknown): void
}

export interface PublishedPages {
  /** How many stories have their pages written now. */
  written: number
  /** There is more to do, or something to look at a second time. */
  more: boolean
  /** The record is another one now. */
  changed: boolean
  /** Why something could not be done: the first reason. */
  problem: Problem | null
  /** The folder takes no page now: they are looked at, and none is written. */
  refused: boolean
}
