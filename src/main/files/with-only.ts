import type { Article } from '../../shared/article/article'
import type { Figure } from '../../shared/article/figure'

/** A story without the pictures that could not be had. `had`: by their hashes. */
export function withOnly(article: Article, had: ReadonlyMap<string, unknown>): Article {
  const keep = <F extends Figure>(figure: F): F =>
    figure.asset && !had.has(figure.asset.hash) ? { ...figure, asset: undefined } : figure
  const body = article.body.map((block) => (block.type === 'figure' ? keep(block) : block))
  return { ...article, body, ...(article.hero ? { hero: keep(article.hero) } : {}) }
}
