import type { Article } from '../../../shared/article/article'
import type { Body } from '../../../shared/article/block'
import type { Inline } from '../../../shared/article/inline'
import { mapLines } from '../../../shared/article/map-lines'
import { countCitations } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'

/** The story without a source. Places that cite it keep pointing to it, and show [?]. */
export function withoutSource(article: Article, id: string): Article {
  return { ...article, sources: article.sources.filter((source) => source.id !== id) }
}

/** The story without those of some sources that it does not cite. */
export function withoutUncited(article: Article, among: Source[]): Article {
  const cited = countCitations(article.body)
  const gone = new Set(among.flatMap(({ id }) => (cited.has(id) ? [] : [id])))
  return { ...article, sources: article.sources.filter(({ id }) => !gone.has(id)) }
}

/** The story without a source and without what cites it; a citation of others too stays with those. */
export function withoutSourceAndCitations(article: Article, id: string): Article {
  const body = article.body.map((block) => mapLines(block, (line) => withoutCitations(line, id)))
  return { ...withoutSource(article, id), body: withoutClaims(article.body, body) }
}

/**
 * Takes a removal back after the story went on: the source returns to its place, and so do its citations in every
 * block that nobody has touched since. `before` and `after` are the story around the removal.
 */
export function restoredSource(now: Article, before: Article, after: Article, id: string): Article {
  const index = before.sources.findIndex((source) => source.id === id)
  const source = before.sources[index]
  if (!source) throw new Error(`the source ${id} was not in the story`)
  const sources = now.sources.some((other) => other.id === id) ? now.sources : now.sources.toSpliced(index, 0, source)
  const removed = new Map(after.body.map((block, place) => [block, before.body[place]]))
  return { ...now, sources, body: now.body.map((block) => removed.get(block) ?? block) }
}

function withoutCitations(line: Inline[], id: string): Inline[] {
  return line.flatMap((inline): Inline[] => {
    if (inline.type !== 'citation' || !inline.items.some((item) => item.sourceId === id)) return [inline]
    const items = inline.items.filter((item) => item.sourceId !== id)
    return items.length > 0 ? [{ ...inline, items }] : []
  })
}

/** Words no longer claim to be backed by citations that went. */
function withoutClaims(before: Body, after: Body): Body {
  const left = citationIds(after)
  const gone = new Set([...citationIds(before)].filter((id) => !left.has(id)))
  if (gone.size === 0) return after
  return after.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) =>
        inline.type === 'text' && inline.claims?.some((claim) => gone.has(claim))
          ? { ...inline, claims: inline.claims.filter((claim) => !gone.has(claim)) }
          : inline,
      ),
    ),
  )
}

function citationIds(body: Body): Set<string> {
  const ids = new Set<string>()
  for (const block of body)
    mapLines(block, (line) => {
      for (const inline of line) if (inline.type === 'citation' && inline.id !== undefined) ids.add(inline.id)
      return line
    })
  return ids
}
