import type { Article } from '../../../shared/article/article'
import { newArticle } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { normalise } from '../../../shared/article/normalise'
import { sameValue } from '../../../shared/article/same-value'
import type { Shelf } from '../../../shared/article/shelf'
import { mergeFields } from '../../../shared/merge/merge-fields'
import { sha256 } from '../../store/hash'

export const MERGE_VERSION = 1

/** How values of a kind are put together. */
export interface Merging<V> {
  merge(base: V, ours: V, theirs: V): V
  /** What two histories without a common beginning began from. */
  begin(one: V): V
}

export const articles: Merging<Article> = {
  merge(base, ours, theirs) {
    const merged = mergeFields(base, ours, theirs)
    const known = new Set([...ours.conflicts, ...theirs.conflicts].map(({ id }) => id))
    const conflicts = merged.conflicts.map((conflict) => {
      const { id, ...rest } = conflict
      return known.has(id) ? conflict : { ...rest, id: sha256(canonicalJson(rest)).slice(0, 16) }
    })
    return normalise({ ...merged, conflicts })
  },
  begin: ({ language }) => newArticle(language),
}

export const shelves: Merging<Shelf> = {
  merge(base, ours, theirs) {
    const keys = new Set([...Object.keys(ours.entries), ...Object.keys(theirs.entries)])
    const entries = new Map<string, Shelf['entries'][string]>()
    for (const key of [...keys].sort()) {
      const [was, mine, other] = [base, ours, theirs].map((shelf) =>
        Object.hasOwn(shelf.entries, key) ? shelf.entries[key] : undefined,
      )
      const value = sameValue(mine, was) ? other : sameValue(other, was) ? mine : later(mine, other)
      if (value !== undefined) entries.set(key, value)
    }
    return { ...ours, entries: Object.fromEntries(entries) }
  },
  begin: (one) => ({ ...one, entries: {} }),
}

function later<T>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return canonicalJson(a) > canonicalJson(b) ? a : b
}

/** A revision as merging sees it. */
export interface Ancestor<V> {
  parents: readonly string[]
  value(): V
}

/**
 * Puts revisions together that nobody has put together yet, in the order of their ids, so that it makes no difference
 * where that is done. Where two have several nearest ancestors in common, what these make together is their base.
 */
export function mergeHeads<V>(heads: readonly string[], of: (id: string) => Ancestor<V>, merging: Merging<V>): V {
  const [first, ...rest] = heads.toSorted()
  if (first === undefined) throw new Error('nothing to merge')
  let merged = of(first).value()
  const joined = ancestorsOf([first], of)
  for (const head of rest) {
    const theirs = of(head).value()
    const common = nearest(
      [...ancestorsOf([head], of)].filter((id) => joined.has(id)),
      of,
    )
    const base = common.length === 0 ? merging.begin(merged) : mergeHeads(common, of, merging)
    merged = merging.merge(base, merged, theirs)
    for (const id of ancestorsOf([head], of)) joined.add(id)
  }
  return merged
}

/** Revisions with all that they came from. */
function ancestorsOf<V>(ids: readonly string[], of: (id: string) => Ancestor<V>): Set<string> {
  const found = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...of(id).parents)
  }
  return found
}

/** Those of some revisions that none of the others came from. */
function nearest<V>(ids: readonly string[], of: (id: string) => Ancestor<V>): string[] {
  const passed = ancestorsOf(
    ids.flatMap((id) => of(id).parents),
    of,
  )
  return ids.filter((id) => !passed.has(id))
}
