import { newArticle, type Article } from '../article/article'
import type { Shelf } from '../article/shelf'
import { merge } from './merge'
import { mergeShelves } from './merge-shelves'

/** What merging has to know of a history: the parents and the value of each version in it, by its id. */
export type Graph<T> = (id: string) => { readonly parents: readonly string[]; readonly value: T }

/** How two changes of a value are joined, and the value that those without a common past come from. */
export interface Joining<T> {
  merge(base: T, ours: T, theirs: T): T
  empty(one: T): T
}

export const STORIES: Joining<Article> = { merge, empty: ({ language }) => newArticle(language) }
export const SHELVES: Joining<Shelf> = {
  merge: mergeShelves,
  empty: ({ schema, name }) => ({ schema, name, entries: {} }),
}

export interface Merged<T> {
  value: T
  /** The versions that are joined in it, sorted: the heads, without those that another one comes from. */
  parents: string[]
}

/**
 * Joins the heads of a history, in the order of their ids, so that whoever has the same heads gets the same value. Each
 * is joined on the ground of what it has in common with those before it; where that is several versions, as when two
 * people joined the same two heads and went on, those are joined first, in the same way, to be the ground.
 * Throws where there is no head.
 */
export function mergeHeads<T>(heads: readonly string[], graph: Graph<T>, joining: Joining<T>): Merged<T> {
  const past = (ids: readonly string[]) => pastOf(ids, graph)
  const joined = new Map<string, Merged<T>>()
  const join = (ids: readonly string[]): Merged<T> => {
    const parents = newest(ids, graph)
    const name = parents.join(' ')
    const known = joined.get(name)
    if (known) return known
    const [first, ...rest] = parents
    if (first === undefined) throw new Error('no heads to merge')
    let { value } = graph(first)
    const seen = past([first])
    for (const head of rest) {
      const behind = past([head])
      const common = newest(
        [...behind].filter((id) => seen.has(id)),
        graph,
      )
      const base = common.length > 0 ? join(common).value : joining.empty(value)
      value = joining.merge(base, value, graph(head).value)
      for (const id of behind) seen.add(id)
    }
    const merged = { value, parents }
    joined.set(name, merged)
    return merged
  }
  return join(heads)
}

/** The versions of which none of the others comes, sorted. */
function newest<T>(ids: readonly string[], graph: Graph<T>): string[] {
  const all = [...new Set(ids)]
  const earlier = pastOf(
    all.flatMap((id) => graph(id).parents),
    graph,
  )
  return all.filter((id) => !earlier.has(id)).sort()
}

/** All that some versions come from, themselves included. */
function pastOf<T>(ids: readonly string[], graph: Graph<T>): Set<string> {
  const past = new Set(ids)
  // A set that grows while it is walked is walked to its end.
  for (const id of past) for (const parent of graph(id).parents) past.add(parent)
  return past
}
