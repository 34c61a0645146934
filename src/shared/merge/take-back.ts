import type { Article } from '../article/article'
import { mergeStories } from './merge'

/**
 * The story as it is now without what one step changed, from `before` to `after`. What others wrote meanwhile stays: where
 * they changed the same words these are theirs now, and nobody need be asked.
 */
export function takeBack(before: Article, after: Article, now: Article): Article {
  return now === after ? before : mergeStories(after, now, before).article
}
