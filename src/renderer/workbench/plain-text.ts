import { type Article, titleOf } from '../../shared/article/article'
import { bodyText } from '../../shared/article/text'

/** A story's words as plain text, to keep them somewhere else. */
export function plainText(article: Article): string {
  return [titleOf(article), article.standfirst, bodyText(article.body).replaceAll('\n', '\n\n')]
    .filter(Boolean)
    .join('\n\n')
}
