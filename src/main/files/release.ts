import type { Article, Stage } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { embargoPassed } from '../../shared/article/embargo'
import { readArticle } from '../../shared/article/read'
import { StetError } from '../../shared/bridge/errors'
import type { StoredStory } from '../library/library'

/** A story as it leaves the house: the value, and whether it is stamped *Not for publication*. */
export interface Release {
  article: Article
  notForPublication: boolean
}

/** Why readers may not have a story yet. */
export type Withheld = Exclude<Stage, 'published'> | 'sample' | 'embargo' | 'on-hold'

/**
 * What readers may have of a story at `now` (milliseconds since 1970): the value that was published, once its embargo
 * has passed. Otherwise the reason why not.
 * Throws article.read-only for a story that this version does not understand.
 */
export function publicRelease(story: StoredStory, now: number): Release | Withheld {
  const saved = understood(story.json)
  if (story.sample) return 'sample'
  if (saved.stage !== 'published') return saved.stage
  if (story.published === null) return 'draft'
  const published = understood(story.published)
  if (saved.legal.hold) return 'on-hold'
  // Whichever of the two embargoes ends later counts: one may have been set after the story went out.
  if (!embargoPassed(saved.embargo, now) || !embargoPassed(published.embargo, now)) return 'embargo'
  return { article: published, notForPublication: false }
}

/**
 * What is saved of a story, for the people who work on it: stamped, unless it is word for word what readers may have.
 * Throws article.read-only for a story that this version does not understand.
 */
export function savedRelease(story: StoredStory, now: number): Release {
  const article = understood(story.json)
  const released = publicRelease(story, now)
  const out = typeof released !== 'string' && sameStory(released.article, article)
  return { article, notForPublication: !out }
}

function understood(json: string): Article {
  const { article, unknown } = readArticle(json)
  if (unknown.length > 0) throw new StetError('article.read-only', { unknown: unknown.join(', ') })
  return article
}

/** Publishing itself sets these two; everything else is the story. */
function sameStory(a: Article, b: Article): boolean {
  const rest = ({ publication: _publication, stage: _stage, ...story }: Article) => canonicalJson(story)
  return rest(a) === rest(b)
}
