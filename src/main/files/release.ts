import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { StetError } from '../../shared/bridge/errors'
import { isSameStory, releasedOf, type Withheld } from '../../shared/export/standing'
import { forReaders } from '../../shared/export/withdrawn'
import type { StoredStory } from '../library/door/stories'

export type { Withheld }

/** A story as it leaves the house: its id in the library, the value, and whether it is stamped *Not for publication*. */
export interface Release {
  id: string
  article: Article
  notForPublication: boolean
}

/**
 * What readers may have of a story at `now` (milliseconds since 1970); otherwise the reason why not.
 * Throws article.read-only for a story that this version does not understand.
 */
export function publicRelease({ id, json, published, sample }: StoredStory, now: number): Release | Withheld {
  const saved = understood(json)
  const out = published === null ? null : published === json ? saved : understood(published)
  const released = releasedOf({ saved, published: out, sample }, now)
  return typeof released === 'string' ? released : { id, article: released, notForPublication: false }
}

/**
 * What is saved of a story, for the people who work on it: stamped, unless it is word for word what readers may have.
 * Throws article.read-only for a story that this version does not understand.
 */
export function savedRelease(story: StoredStory, now: number): Release {
  const article = forReaders(understood(story.json))
  const released = publicRelease(story, now)
  const isOut = typeof released !== 'string' && isSameStory(released.article, article)
  return { id: story.id, article, notForPublication: !isOut }
}

function understood(json: string): Article {
  const { article, unknown } = readArticle(json)
  if (unknown.length > 0) throw new StetError('article.read-only', { unknown: unknown.join(', ') })
  return article
}
