import { placeParts } from '../merge/place'
import type { Article, Conflict } from './article'
import { partedSource } from './identity'

/** What a story may say of a confidential source, so that two versions of it may be shown too. */
const SAID = new Set(['terms', 'description', 'knownTo'])

/**
 * The story with some of its sources confidential: each is what a story may hold of it, and no conflict tells more. The
 * same story where it has none of them.
 */
export function hideSources(article: Article, ids: ReadonlySet<string>): Article {
  if (!article.sources.some(({ id }) => ids.has(id))) return article
  const sources = article.sources.map((source) => (ids.has(source.id) ? partedSource(source).source : source))
  return withoutTellingConflicts({ ...article, sources }, ids)
}

/** The story without conflicts that tell more of some confidential sources than it may hold. */
export function withoutTellingConflicts(article: Article, ids: ReadonlySet<string>): Article {
  const conflicts = article.conflicts.filter((conflict) => !tellsOf(conflict, ids))
  return conflicts.length === article.conflicts.length ? article : { ...article, conflicts }
}

/** The ids of the sources that are confidential. */
export function confidentialIds(sources: Article['sources']): Set<string> {
  return new Set(sources.flatMap(({ id, visibility }) => (visibility === 'confidential' ? [id] : [])))
}

/**
 * A version as it was before sources of the story became confidential: these are in it as the story has them now. Nobody is
 * named again because an earlier version is: that is for the source's form, where each part is asked about.
 */
export function withoutNames(earlier: Article, now: Article): Article {
  const hidden = confidentialIds(now.sources)
  const named = new Set(
    earlier.sources.flatMap(({ id, visibility }) => (visibility !== 'confidential' && hidden.has(id) ? [id] : [])),
  )
  if (named.size === 0) return earlier
  const asNow = new Map(now.sources.map((source) => [source.id, source]))
  const { sources, ...others } = hideSources(earlier, named)
  return {
    ...others,
    sources: sources.map((source) => (named.has(source.id) ? asNow.get(source.id) : undefined) ?? source),
  }
}

function tellsOf({ place }: Conflict, ids: ReadonlySet<string>): boolean {
  const [list, id, field] = placeParts(place)
  if (list !== 'sources') return false
  return id === undefined || (ids.has(id) && !SAID.has(field ?? ''))
}
