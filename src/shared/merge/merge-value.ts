import { sameValue } from '../article/same-value'
import type { FoundConflicts } from './found-conflicts'
import { keyOf, keysOf } from './keys'
import { mergeOrder } from './merge-order'
import { mergeText } from './merge-text'
import type { Place } from './place'

/** Texts of a story that are merged by words where no two edits meet. The others are taken whole. */
const PROSE = new Set('headline shortHeadline standfirst summary caption alt note description excerpt text'.split(' '))

/** Whether a field, wherever it is, holds sentences rather than one name, key or time. */
export const isProse = (field: string): boolean => PROSE.has(field)

type Plain = Record<string, unknown>

/**
 * Joins two changes of one plain value: what one side changed is as it has it, an object is joined field by field, a list
 * entry by entry. Where both changed the same, ours stands and a conflict holds both; but what one side removed and the
 * other changed stays. `undefined` is a value that isn't there.
 */
export function mergeValue(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  place: Place,
  conflicts: FoundConflicts,
): unknown {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  if (isRecord(ours) && isRecord(theirs)) return mergeRecord(isRecord(base) ? base : {}, ours, theirs, place, conflicts)
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const list = mergeList(Array.isArray(base) ? base : [], ours, theirs, place, conflicts)
    if (list) return list
  }
  if (isEntry(ours ?? theirs) && (ours === undefined || theirs === undefined)) return ours ?? theirs
  if (isProse(String(place.at(-1)))) {
    const text = [base ?? '', ours, theirs]
    if (text.every((version) => typeof version === 'string')) {
      const merged = mergeText(...(text as [string, string, string]))
      if (merged !== undefined) return merged
    }
  }
  conflicts.add(place, { base, ours, theirs }, ours === undefined ? 'theirs' : 'ours')
  return ours ?? theirs
}

function mergeRecord(base: Plain, ours: Plain, theirs: Plain, place: Place, conflicts: FoundConflicts): Plain {
  const merged: Plain = {}
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValue(own(base, field), own(ours, field), own(theirs, field), [...place, field], conflicts)
    // By definition, since a field may have the name of a setter.
    if (value !== undefined)
      Object.defineProperty(merged, field, { value, enumerable: true, configurable: true, writable: true })
  }
  return merged
}

/** The entries of lists whose entries have keys, each joined with itself; undefined for other lists. */
export function mergeList(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  place: Place,
  conflicts: FoundConflicts,
): unknown[] | undefined {
  const [was, mine, other] = [byKey(base), byKey(ours), byKey(theirs)]
  if (!was || !mine || !other) return undefined
  return mergeOrder([...was.keys()], [...mine.keys()], [...other.keys()]).flatMap((key) => {
    const entry = mergeValue(was.get(key), mine.get(key), other.get(key), [...place, key], conflicts)
    return entry === undefined ? [] : [entry]
  })
}

function byKey(list: readonly unknown[]): Map<string, unknown> | undefined {
  const keys = keysOf(list)
  return keys && new Map(keys.map((key, index) => [key, list[index]]))
}

/** Whether a value is an entry of a list: one that was edited outlives its removal, and nobody need be asked. */
function isEntry(value: unknown): boolean {
  return isRecord(value) && keyOf(value) !== undefined
}

/** What says one thing with several fields is one value: a date, a time in a place, a file, a person's name. */
const OF_ONE = ['hash', 'date-parts', 'zone', 'literal', 'family', 'given']

function isRecord(value: unknown): value is Plain {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !OF_ONE.some((field) => Object.hasOwn(value, field))
  )
}

function own(record: Plain, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined
}
