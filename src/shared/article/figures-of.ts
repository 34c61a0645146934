import type { Article } from './article'
import type { Figure } from './figure'

/** Every figure of a story in reading order: the one above it, then those in its body, with or without a picture. */
export function figuresOf({ hero, body }: Pick<Article, 'hero' | 'body'>): Figure[] {
  return [...(hero ? [hero] : []), ...body.filter((block) => block.type === 'figure')]
}
