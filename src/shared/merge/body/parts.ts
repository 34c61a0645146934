import type { Body, TextBlock } from '../../article/block'
import type { FoundConflicts } from '../found-conflicts'
import type { Pins } from './pin-ends'

/** The three versions of something. */
export interface Three<T> {
  base: T
  ours: T
  theirs: T
}

/** What merging a part of a body has to know of the whole. */
export interface BodyMerge {
  /** The blocks of text of each version by their ids. */
  texts: Three<ReadonlyMap<string, TextBlock>>
  conflicts: FoundConflicts
  /** What of disputed words is in the result: one version, or all. */
  shown: 'one' | 'all'
  /** What both versions have in one place each is there once, as where both are one person's. */
  once: boolean
}

/** Neighbouring blocks of a version; `pins` are the places among them at which blocks of the base end. */
export interface Part {
  blocks: Body
  pins: Pins
}
