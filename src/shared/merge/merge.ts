import type { Article, Conflict } from '../article/article'
import { confidentialIds, hideSources } from '../article/hide-sources'
import { normalise } from '../article/normalise'
import { sameValue } from '../article/same-value'
import { mergeBody } from './body/merge-body'
import { FoundConflicts } from './found-conflicts'
import { CAUTIOUS } from './merge-cautiously'
import { joinConflicts } from './join-conflicts'
import { keepCited } from './keep-cited'
import { mergeSignOffs } from './merge-sign-offs'
import { mergeList, mergeValue } from './merge-value'

/** Counts the ways in which `merge` decided: equal revisions that the same one merged are one revision. */
export const MERGE_VERSION = 3

/**
 * Joins two changes of one story: what one side changed is as it has it, and the words of both are in the result. What
 * both changed is shown as one side has it, ours where nothing speaks for the other, and a conflict holds all versions.
 * `base` is what both come from; `newArticle(language)` for stories without a common past, which then are joined by what
 * they have in common. What comes of two changes is in normal form.
 *
 * Pure, total, and the same on every machine: no time, chance or language of the machine takes part.
 */
export function merge(base: Article, ours: Article, theirs: Article): Article {
  const { article, found } = mergeStories(base, ours, theirs)
  const known = new Set(article.conflicts.map(({ id }) => id))
  const fresh = found.filter(({ id }) => !known.has(id))
  const all = [...article.conflicts, ...fresh]
  const conflicts = joinConflicts(article, all, [ours.conflicts, theirs.conflicts, fresh])
  return sameValue(conflicts, article.conflicts) ? article : { ...article, conflicts: [...conflicts] }
}

/** The same, with the conflicts that it found beside the story instead of in it. */
export function mergeStories(
  base: Article,
  ours: Article,
  theirs: Article,
): { article: Article; found: readonly Conflict[] } {
  if (sameValue(ours, base)) return { article: theirs, found: [] }
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return { article: ours, found: [] }
  const conflicts = new FoundConflicts()
  const versions = [normalise(base), normalise(ours), normalise(theirs)] as const
  const hidden = newlyHidden(...versions)
  const [was, mine, other] = versions.map((version) => hideSources(version, hidden)) as [Article, Article, Article]
  const whole = mergeNormal(was, mine, other, conflicts)
  return { article: { ...whole, signOffs: mergeSignOffs(...versions, whole) }, found: conflicts.all }
}

/**
 * The sources that either side made confidential: whoever wrote on one by name meanwhile didn't know. They are merged as
 * if all versions had them so, and what else the other side has of them is in its own version alone.
 */
function newlyHidden(base: Article, ours: Article, theirs: Article): ReadonlySet<string> {
  const were = confidentialIds(base.sources)
  const are = [...confidentialIds(ours.sources), ...confidentialIds(theirs.sources)]
  return new Set(are.filter((id) => !were.has(id)))
}

function mergeNormal(base: Article, ours: Article, theirs: Article, conflicts: FoundConflicts): Article {
  const merged: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)]) as Set<keyof Article>) {
    const value = mergeField(field, [base[field], ours[field], theirs[field]], conflicts)
    if (value !== undefined) merged[field] = value
  }
  const body = mergeBody(base.body, ours.body, theirs.body, conflicts)
  return keepCited(base, ours, theirs, { ...(merged as Article), body })
}

function mergeField(
  field: keyof Article,
  [base, ours, theirs]: readonly [unknown, unknown, unknown],
  conflicts: FoundConflicts,
): unknown {
  if (field === 'body' || field === 'signOffs') return ours
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  // A conflict is settled where one side settled it.
  if (field === 'conflicts') return mergeList(list(base), list(ours), list(theirs), [field], new FoundConflicts())
  const cautious = CAUTIOUS[field]
  if (cautious) return cautious([base, ours, theirs], [field], conflicts)
  return mergeValue(base, ours, theirs, [field], conflicts)
}

const list = (value: unknown) => value as unknown[]
