import type { Article } from '../article/article'
import { inlinesOf, type Body } from '../article/block'

/**
 * The merged story with the sources that one side took out while the other cited them in more places: nobody is left
 * with a citation of nothing. Where no place was added a source stays gone, as when it is taken out in the window.
 */
export function keepCited(base: Article, ours: Article, theirs: Article, merged: Article): Article {
  const kept = new Set(merged.sources.map(({ id }) => id))
  const lost = base.sources.filter(({ id }) => !kept.has(id))
  if (lost.length === 0) return merged
  const [was, mine, other, now] = [base, ours, theirs, merged].map(({ body }) => citationsOf(body)) as Counts[]
  const count = (counts: Counts | undefined, id: string) => counts?.get(id) ?? 0
  const has = ({ sources }: Article, source: string) => sources.some(({ id }) => id === source)
  const wanted = lost.filter(
    ({ id }) =>
      count(now, id) > 0 &&
      ((!has(ours, id) && count(other, id) > count(was, id)) || (!has(theirs, id) && count(mine, id) > count(was, id))),
  )
  return wanted.length === 0 ? merged : { ...merged, sources: [...merged.sources, ...wanted] }
}

type Counts = Map<string, number>

/** How often each source is cited. */
function citationsOf(body: Body): Counts {
  const counts: Counts = new Map()
  for (const inline of body.flatMap(inlinesOf).flat()) {
    if (inline.type !== 'citation') continue
    for (const { sourceId } of inline.items) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  }
  return counts
}
