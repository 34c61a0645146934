import type { Article, Stage } from '../article/article'
import { canonicalJson } from '../article/canonical'
import { embargoPassed } from '../article/embargo'
import { compare } from '../merge/compare'
import type { ComparedField } from '../merge/comparison'
import { countChanges } from '../merge/count-changes'
import { exportHtml } from './html'
import { forReaders } from './withdrawn'

/** Why readers may not have a story yet. */
export type Withheld = Exclude<Stage, 'published'> | 'sample' | 'embargo' | 'on-hold' | 'disputed'

/** A story as it is kept: what is saved now, and what went out when it was last published, if it ever was. */
export interface KeptStory {
  saved: Article
  published: Article | null
  sample: boolean
}

/**
 * What readers may have of a story at `now` (milliseconds since 1970): the value that was published, once its embargo
 * has passed; of a story that was withdrawn after it went out its notice, which no hold keeps back, since the story
 * would stay in its place. Otherwise the reason why not; *disputed* is a story with open conflicts.
 */
export function releasedOf({ saved, published, sample }: KeptStory, now: number): Article | Withheld {
  if (sample) return 'sample'
  const wasOut = published !== null && embargoPassed(published.embargo, now)
  if (saved.stage === 'withdrawn' && wasOut) return forReaders(saved)
  if (saved.stage !== 'published') return saved.stage
  if (published === null) return 'draft'
  if (saved.legal.hold) return 'on-hold'
  if (saved.conflicts.length > 0) return 'disputed'
  // Whichever of the two embargoes ends later counts: one may have been set after the story went out.
  return wasOut && embargoPassed(saved.embargo, now) ? published : 'embargo'
}

/** Whether two values are the same to readers, in whatever form they get them. What only the desk sees doesn't count. */
export function isSameStory(a: Article, b: Article): boolean {
  return shownOf(a) === shownOf(b)
}

/** Everything that exports show of a story, but for the times that publishing itself sets. */
function shownOf(story: Article): string {
  const { publication: _publication, ...article } = forReaders(story)
  const { slug, shortHeadline, eventDate = null, stage } = article
  const stages = stage === 'withdrawn' ? stage : 'published'
  const page = exportHtml({ ...article, stage: stages }, { notForPublication: false, imagePath: ({ hash }) => hash })
  return canonicalJson([page, slug, shortHeadline, eventDate])
}

/** The fields that readers see something of. */
const SHOWN = new Set<ComparedField>([
  ...([
    'kicker',
    'headline',
    'standfirst',
    'hero',
    'section',
    'shortHeadline',
    'summary',
    'bylines',
    'dateline',
  ] as const),
  ...(['eventDate', 'related', 'language', 'direction', 'slug', 'corrections'] as const),
])

/** In how many places a story differs for readers from what went out; at least one where it does at all. */
export function changesSince(published: Article, saved: Article): number {
  if (isSameStory(published, saved)) return 0
  const comparison = compare(published, saved)
  const fields = comparison.fields.filter(({ field }) => SHOWN.has(field))
  return Math.max(1, countChanges({ ...comparison, fields }))
}
