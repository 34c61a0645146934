import type { Article } from './article'
import { confidentialIds, withoutTellingConflicts } from './hide-sources'
import type { CitationItem } from './inline'
import { mapLines } from './map-lines'
import type { Source } from './source'

/** The story with an edited source in the place of the one with its id; the very same story where it has none. */
export function replaceSource(article: Article, source: Source): Article {
  if (!article.sources.some(({ id }) => id === source.id)) return article
  const replaced = { ...article, sources: article.sources.map((each) => (each.id === source.id ? source : each)) }
  return withoutTellingConflicts(replaced, confidentialIds([source]))
}

/**
 * The story with one source in the place of all those with the ids: its citations point to the one that is left, each
 * with its locator. The very same story where it has none of them.
 */
export function uniteSources(article: Article, ids: ReadonlySet<string>, into: Source): Article {
  const united = article.sources.filter(({ id }) => ids.has(id) || id === into.id)
  const [first] = united
  if (!first || united.every(({ id }) => id === into.id)) return article
  const sources = article.sources.flatMap((each) => (each === first ? [into] : united.includes(each) ? [] : [each]))
  const body = article.body.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) =>
        inline.type === 'citation' && inline.items.some(({ sourceId }) => ids.has(sourceId))
          ? { ...inline, items: unitedItems(inline.items, ids, into.id) }
          : inline,
      ),
    ),
  )
  return { ...article, sources, body }
}

/** One citation may name a source with several locators, but not twice in the same way. */
function unitedItems(items: CitationItem[], ids: ReadonlySet<string>, into: string): CitationItem[] {
  const pointed = items.map((item) => (ids.has(item.sourceId) ? { ...item, sourceId: into } : item))
  return pointed.filter(
    (item, index) =>
      pointed.findIndex((other) => other.sourceId === item.sourceId && other.locator === item.locator) === index,
  )
}
