import type { Article, Stage } from '../article/article'
import { canonicalJson } from '../article/canonical'
import { embargoPassed } from '../article/embargo'
import { forReaders } from './withdrawn'

/** Why readers may not have a story yet. */
export type Withheld = Exclude<Stage, 'published'> | 'sample' | 'embargo' | 'on-hold'

/** A story as it is kept: what is saved now, and what went out when it was last published, if it ever was. */
export interface KeptStory {
  saved: Article
  published: Article | null
  sample: boolean
}

/**
 * What readers may have of a story at `now` (milliseconds since 1970): the value that was published, once its embargo
 * has passed; of a story that was withdrawn after it went out its notice, which no hold keeps back, since the story
 * would stay in its place. Otherwise the reason why not.
 */
export function releasedOf({ saved, published, sample }: KeptStory, now: number): Article | Withheld {
  if (sample) return 'sample'
  const wasOut = published !== null && embargoPassed(published.embargo, now)
  if (saved.stage === 'withdrawn' && wasOut) return forReaders(saved)
  if (saved.stage !== 'published') return saved.stage
  if (published === null) return 'draft'
  if (saved.legal.hold) return 'on-hold'
  // Whichever of the two embargoes ends later counts: one may have been set after the story went out.
  return wasOut && embargoPassed(saved.embargo, now) ? published : 'embargo'
}

/** Whether two values say the same to readers. Publishing itself sets `publication` and `stage`; all else is the story. */
export function isSameStory(a: Article, b: Article): boolean {
  const rest = ({ publication: _publication, stage: _stage, ...story }: Article) => canonicalJson(story)
  return rest(a) === rest(b)
}
