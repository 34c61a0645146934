import { newArticle, type Article } from '../article/article'

/**
 * What readers may have of a story. A withdrawn one keeps its address, where nothing but its notice stands: that it was
 * withdrawn, and what its retractions say. Every other story is given back as it is.
 */
export function forReaders(article: Article): Article {
  if (article.stage !== 'withdrawn') return article
  const { slug, language, direction, publication, corrections, stage } = article
  const retractions = corrections.filter(({ kind }) => kind === 'retraction')
  return {
    ...newArticle(language),
    slug,
    direction,
    ...(publication && { publication }),
    corrections: retractions,
    stage,
  }
}
