import type { Article, Publication, Stage, ZonedTime } from '../article/article'
import { sameValue } from '../article/same-value'
import type { FoundConflicts } from './found-conflicts'
import { mergeValue } from './merge-value'
import type { Place } from './place'

type Versions = readonly [base: unknown, ours: unknown, theirs: unknown]
type Cautious = (versions: Versions, place: Place, conflicts: FoundConflicts) => unknown

/**
 * Fields that say how far a story may go. What one side alone changed a person decided; where both did, no merge takes
 * the story further than the more careful of the two.
 */
export const CAUTIOUS: { [F in keyof Article]?: Cautious } = {
  stage: ([, ours, theirs]) => heldBack(ours as Stage, theirs as Stage),
  embargo: ([, ours, theirs], place, conflicts) => laterEmbargo(ours as Embargo, theirs as Embargo, place, conflicts),
  legal: ([base, ours, theirs], place, conflicts) => ({
    ...(mergeValue(base, ours, theirs, place, conflicts) as Legal),
    hold: anyHold(base as Legal | undefined, ours as Legal, theirs as Legal),
  }),
  publication: ([base, ours, theirs]) => lastPublication(base as Out, ours as Out, theirs as Out),
}

/** From the one that is held back most. A story that was out when it was killed has a notice to stand in its place. */
const BY_CAUTION: readonly Stage[] = ['withdrawn', 'killed', 'draft', 'in-review', 'published']

function heldBack(ours: Stage, theirs: Stage): Stage {
  return BY_CAUTION.find((stage) => stage === ours || stage === theirs) as Stage
}

type Embargo = ZonedTime | undefined

/** By the clock on the wall: what instant it shows in a zone, not every machine knows. So of two zones a person decides. */
function laterEmbargo(ours: Embargo, theirs: Embargo, place: Place, conflicts: FoundConflicts): Embargo {
  if (!ours || !theirs) return ours ?? theirs
  if (ours.zone !== theirs.zone) conflicts.add(place, { base: undefined, ours, theirs })
  if (ours.local !== theirs.local) return ours.local > theirs.local ? ours : theirs
  return ours.zone >= theirs.zone ? ours : theirs
}

type Legal = Article['legal']

function anyHold(base: Legal | undefined, ours: Legal, theirs: Legal): boolean {
  if (ours.hold === theirs.hold) return ours.hold
  return !base?.hold
}

type Out = Publication | undefined

/** What went out last, and when the story first did. */
function lastPublication(base: Out, ours: Out, theirs: Out): Out {
  if (!ours || !theirs) return ours ?? theirs
  const key = ({ updatedAt, revision }: Publication) => `${updatedAt} ${revision}`
  const [first, last] = key(ours) <= key(theirs) ? [ours, theirs] : [theirs, ours]
  const firstPublishedAt = [ours.firstPublishedAt, theirs.firstPublishedAt].sort()[0] as string
  const url = sameValue(last.url, base?.url) ? (first.url ?? last.url) : last.url
  return { ...last, firstPublishedAt, ...(url !== undefined && { url }) }
}
