import { Article, type Conflict } from '../article/article'
import { Block, type Body } from '../article/block'
import type { Inline } from '../article/inline'
import { normaliseField, normaliseInlines, renewIds } from '../article/normalise'
import { sameValue } from '../article/same-value'
import { blockText } from '../article/text'
import { bothIn, bothOf } from './body/both-of'
import { mergeBody } from './body/merge-body'
import { FoundConflicts } from './found-conflicts'
import { mergeText } from './merge-text'
import { isProse } from './merge-value'
import { placeParts } from './place'
import { setAt } from './set-at'
import { valueAt } from './value-at'

export type Choice = 'ours' | 'theirs' | 'both'

/** What a person may choose of a conflict. Both make sense of words, not of a stage, a date or a picture. */
export function choicesOf(conflict: Conflict): Choice[] {
  return versionOf(conflict, 'both') === undefined ? ['ours', 'theirs'] : ['ours', 'theirs', 'both']
}

/**
 * The story with a conflict settled: the version that was chosen stands in its place, and the conflict is gone. What was
 * changed there since the merge stays, but for the disputed words; what was written among those is a conflict again. The same story where it has no such conflict, or where
 * both were chosen of what can't be both.
 */
export function settle(article: Article, conflictId: string, choice: Choice): Article {
  const conflict = article.conflicts.find(({ id }) => id === conflictId)
  if (!conflict || !choicesOf(conflict).includes(choice)) return article
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

/** Whether a conflict is about words of the body, so that its versions are blocks. */
export function isWords({ place }: Conflict): boolean {
  const parts = placeParts(place)
  return parts[0] === 'body' && parts.length === 2
}

const isBlock = (value: unknown) => Block.safeParse(value).success

/** A version of the disputed place: blocks for words of the body. `both`: undefined where that is no third one. */
export function versionOf(conflict: Conflict, choice: Choice | 'base'): unknown {
  if (isWords(conflict)) {
    // A conflict that came with somebody else's file may say anything: what is no block is left out.
    const blocks = (version: unknown) => [version ?? []].flat().filter((each): each is Block => isBlock(each))
    if (choice !== 'both') return blocks(conflict[choice])
    const [base, ours, theirs] = [conflict.base, conflict.ours, conflict.theirs].map(blocks) as [Body, Body, Body]
    if (conflict.shown === 'both') return bothIn(base, ours, theirs)
    const both = bothOf(ours, theirs)
    return sameValue(both, ours) || sameValue(both, theirs) ? undefined : both
  }
  if (choice !== 'both') return conflict[choice]
  const { ours, theirs, place } = conflict
  if (isProse(placeParts(place).at(-1) ?? '') && typeof ours === 'string' && typeof theirs === 'string')
    return `${ours} ${theirs}`
  if (!place.includes('/cells/') || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined
  return normaliseInlines([...ours, { type: 'text', text: ' ' }, ...theirs] as unknown as Inline[])
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
  if (!isProse(placeParts(conflict.place).at(-1) ?? '')) return to
  return mergeText(from, to, present) ?? (choice === 'both' ? `${present} ${shown === 'ours' ? theirs : ours}` : to)
}

function withField(article: Article, conflict: Conflict, choice: Choice): unknown {
  const [field, ...way] = placeParts(conflict.place) as [keyof Article, ...string[]]
  const to = sinceThen(conflict, choice, valueAt(article, [field, ...way]))
  return setAt(article[field], way, to, field === 'body' && way.length === 2 && way[1] === 'type')
}

/**
 * The body with blocks changed from one version to another where they stand; at its end where none does any more. What
 * was written since among words that go is `asked` about.
 */
function withBlocks(body: Body, from: Body, to: Body): { value: Body; asked: readonly Conflict[] } {
  const ids = new Set(from.map(({ id }) => id))
  const present = body.filter(({ id }) => ids.has(id))
  const found = new FoundConflicts()
  const changed = mergeBody(from, to, present, found)
  const first = body.findIndex(({ id }) => ids.has(id))
  const before = first < 0 ? body : body.slice(0, first)
  const after = first < 0 ? [] : body.slice(first).filter(({ id }) => !ids.has(id))
  const value = renewIds([...before, ...(present.length === 0 ? to : changed), ...after])
  const known = new Set([...from, ...changed].flatMap(wordsOf))
  const isWhole = present.flatMap(wordsOf).every((word) => known.has(word))
  return { value, asked: isWhole ? [] : found.all }
}

const wordsOf = (block: Block) => blockText(block).split(/\s+/)
