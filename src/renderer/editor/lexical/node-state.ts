import { createState } from 'lexical'

const parseText = (value: unknown): string => (typeof value === 'string' ? value : '')

const NONE: readonly string[] = Object.freeze([])
const parseIds = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : NONE
const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

/** The id of the block that a child of the root stands for; a copy has none until it is given one. */
export const idState = createState('id', { parse: parseText, resetOnCopyNode: true })

/** The fact box that a block is part of; empty when it is part of none. */
export const boxState = createState('box', { parse: parseText })

/** The comment threads on a run of text. */
export const threadsState = createState('threads', { parse: parseIds, isEqual: sameIds })

/** The citations that back a run of text. */
export const claimsState = createState('claims', { parse: parseIds, isEqual: sameIds })
