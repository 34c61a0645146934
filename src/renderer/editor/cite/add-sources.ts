import type { Article } from '../../../shared/article/article'
import type { Source } from '../../../shared/article/source'

/** A story with sources added, except those that it has. */
export function addSources(article: Article, sources: Source[]): Article {
  const missing = sources.filter(({ id }) => !article.sources.some((source) => source.id === id))
  return missing.length === 0 ? article : { ...article, sources: [...article.sources, ...missing] }
}
