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
  const past = pasts(graph)
  const join = (ids: readonly string[]): Merged<T> => {
    const parents = newest(ids, past)
    const [first, ...rest] = parents
    if (first === undefined) throw new Error('no heads to merge')
    let { value } = graph(first)
    let seen = past(first)
    for (const head of rest) {
      const common = newest(
        [...past(head)].filter((id) => seen.has(id)),
        past,
      )
      const base = common.length > 0 ? join(common).value : joining.empty(value)
      value = joining.merge(base, value, graph(head).value)
      seen = new Set([...seen, ...past(head)])
    }
    return { value, parents }
  }
  return join(heads)
}

type Past = (id: string) => ReadonlySet<string>

/** The versions of which none of the others comes, sorted. */
function newest(ids: readonly string[], past: Past): string[] {
  const all = [...new Set(ids)]
  return all.filter((id) => !all.some((other) => other !== id && past(other).has(id))).sort()
}

/** All that a version comes from, itself included. */
function pasts<T>(graph: Graph<T>): Past {
  const known = new Map<string, ReadonlySet<string>>()
  return (id) => {
    const found = known.get(id)
    if (found) return found
    const past = new Set([id])
    const open = [id]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const parent of graph(next).parents) {
        if (!past.has(parent)) open.push(parent)
        past.add(parent)
      }
    }
    known.set(id, past)
    return past
  }
}
