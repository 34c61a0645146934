import { sameValue } from '../article/same-value'

/** An entry that both sides changed in different ways. Absent: the side has no such entry. */
export interface EntryConflict<T> {
  key: string
  base: T | undefined
  ours: T | undefined
  theirs: T | undefined
}

/**
 * Joins two changes of one list, entry by entry, each known by its key: what one side added, edited or removed is so in
 * the result. An edit beats a removal; where both edited an entry ours stands and the conflict says so. The order is ours;
 * what only theirs has stands after the entry it follows there.
 * Undefined where a key occurs twice in a list, so that entries can't be told apart.
 */
export function mergeLists<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (entry: T) => string,
): { merged: T[]; conflicts: EntryConflict<T>[] } | undefined {
  const [was, mine, other] = [base, ours, theirs].map((list) => byKey(list, keyOf))
  if (!was || !mine || !other) return undefined

  const conflicts: EntryConflict<T>[] = []
  const kept = (key: string): T | undefined => {
    const [before, here, there] = [was.get(key), mine.get(key), other.get(key)]
    if (sameValue(here, there) || sameValue(there, before)) return here
    if (sameValue(here, before)) return there
    if (here !== undefined && there !== undefined) conflicts.push({ key, base: before, ours: here, theirs: there })
    return here ?? there
  }

  const keys = ordered([...mine.keys()], [...other.keys()])
  const merged = keys.map(kept).filter((entry) => entry !== undefined)
  return { merged, conflicts }
}

/** The keys of both lists in the order of the first; those that only the second has follow their neighbour there. */
function ordered(ours: string[], theirs: string[]): string[] {
  const here = new Set(ours)
  const following = new Map<string | undefined, string[]>()
  let anchor: string | undefined
  for (const key of theirs) {
    if (here.has(key)) anchor = key
    else following.set(anchor, [...(following.get(anchor) ?? []), key])
  }
  return [...(following.get(undefined) ?? []), ...ours.flatMap((key) => [key, ...(following.get(key) ?? [])])]
}

function byKey<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T> | undefined {
  const map = new Map(list.map((entry) => [keyOf(entry), entry]))
  return map.size === list.length ? map : undefined
}
