import { Article, type Conflict } from '../article/article'
import type { Block, Body } from '../article/block'
import { normaliseField } from '../article/normalise'
import { blockText } from '../article/text'
import { bothTexts, textSince } from './body/both-of'
import { mergeBody } from './body/merge-body'
import { FoundConflicts } from './found-conflicts'
import { areOfOnePlace, asOne } from './join-conflicts'
import { mergeText } from './merge-text'
import { placeParts } from './place'
import { setAt } from './set-at'
import { valueAt } from './value-at'
import { type Choice, choicesOf, isText, isWords, versionOf } from './versions'

/**
 * The story with a conflict settled: the version that was chosen stands in its place, and the conflict is gone. What was
 * changed there since the merge stays, but for the disputed words; what was written among those is a conflict again. Other
 * conflicts about the place are about what stands there now. The same story where it has no such conflict, or where both
 * were chosen of what can't be both.
 */
export function settle(article: Article, conflictId: string, choice: Choice): Article {
  const conflict = article.conflicts.find(({ id }) => id === conflictId)
  if (!conflict || !choicesOf(conflict).includes(choice)) return article
  const settled = withChoice(article, conflict, choice)
  const conflicts = settled.conflicts.flatMap((other) =>
    areOfOnePlace(other, conflict) && article.conflicts.includes(other) ? asOne(settled, [other]) : other,
  )
  return { ...settled, conflicts }
}

function withChoice(article: Article, conflict: Conflict, choice: Choice): Article {
  const settled = { ...article, conflicts: article.conflicts.filter((other) => other !== conflict) }
  const { shown = 'ours' } = conflict
  if (choice === shown) return settled
  const [field] = placeParts(conflict.place) as [keyof Article, ...string[]]
  if (!Object.hasOwn(Article.shape, field)) return settled
  const from = versionOf(conflict, shown)
  const to = versionOf(conflict, choice)
  const { value, asked } = isWords(conflict)
    ? withBlocks(article.body, from as Body, to as Body)
    : { value: withField(article, conflict, choice), asked: [] }
  // A conflict that came with somebody else's file may say anything.
  const checked = Article.shape[field].safeParse(value)
  if (!checked.success) return settled
  const fresh = asked.filter(({ id }) => article.conflicts.every((other) => other.id !== id))
  const conflicts = [...settled.conflicts, ...fresh]
  const result = { ...settled, conflicts, [field]: normaliseField(field, checked.data as never) }
  if (result[field] === undefined) delete result[field]
  return result
}

/**
 * What is chosen of a field's versions, with what was written there since the merge. Where the disputed words themselves
 * are others by now, as when a second conflict about the place was settled, the choice stands in their place; with both,
 * beside them.
 */
function sinceThen(conflict: Conflict, choice: Choice, present: unknown): unknown {
  const to = versionOf(conflict, choice)
  const { shown = 'ours', ours, theirs } = conflict
  const from = versionOf(conflict, shown)
  if (typeof from !== 'string' || typeof to !== 'string' || typeof present !== 'string' || present === from) return to
  if (!isText(conflict)) return to
  const other = shown === 'ours' ? theirs : ours
  if (mergeText(from, to, present) !== undefined) return textSince(from, to, present)
  return choice === 'both' ? bothTexts(present, String(other)) : to
}

function withField(article: Article, conflict: Conflict, choice: Choice): unknown {
  const [field, ...way] = placeParts(conflict.place) as [keyof Article, ...string[]]
  const to = sinceThen(conflict, choice, valueAt(article, [field, ...way]))
  return setAt(article[field], way, to, field === 'body' && way.length === 2 && way[1] === 'type')
}

/**
 * The body with blocks changed from one version to another where they stand; at its end where none does any more. What
 * was written since among words that go is `asked` about. A word that stands there and is chosen is one, wherever.
 */
function withBlocks(body: Body, from: Body, to: Body): { value: Body; asked: readonly Conflict[] } {
  const there = new Set(body.map(({ id }) => id))
  const isGone = !from.some(({ id }) => there.has(id))
  const [known, fresh] = isGone
    ? [to.filter(({ id }) => there.has(id)), to.filter(({ id }) => !there.has(id))]
    : [to, []]
  const found = new FoundConflicts()
  const value = [...mergeBody(isGone ? [] : from, known, body, found, { shown: 'one', once: true }), ...fresh]
  const words = new Set([...from, ...value].flatMap(wordsOf))
  const isWhole = body.flatMap(wordsOf).every((word) => words.has(word))
  return { value, asked: isWhole ? [] : found.all }
}

const wordsOf = (block: Block) => blockText(block).split(/\s+/)
