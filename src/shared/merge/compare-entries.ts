import { sameValue } from '../article/same-value'
import type { EntryChange } from './comparison'

/** What tells the entries of a list apart, and what people call them. */
interface Naming<T> {
  key(entry: T): string
  name(entry: T): string
}

/** Entries that were added or edited, in the order of the later list, then those that were removed. */
export function compareEntries<T>(before: T[], after: T[], { key, name }: Naming<T>): EntryChange[] {
  const left = new Map(before.map((entry) => [key(entry), entry]))
  const changes: EntryChange[] = []
  const add = (change: EntryChange['change'], entry: T) => changes.push({ key: key(entry), name: name(entry), change })
  for (const entry of after) {
    const earlier = left.get(key(entry))
    if (earlier === undefined) add('added', entry)
    else if (!sameValue(earlier, entry)) add('changed', entry)
    left.delete(key(entry))
  }
  for (const entry of left.values()) add('removed', entry)
  return changes
}
