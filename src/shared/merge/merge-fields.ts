import type { Article } from '../article/article'
import { canonicalJson } from '../article/canonical'
import { sameValue } from '../article/same-value'
import { newId } from '../article/id'
import { mergeLists } from './merge-lists'

/** What tells the entries of a list apart. */
const KEYS: { [Field in keyof Article]?: (entry: never) => string } = {
  body: ({ id }: Article['body'][number]) => id,
  sources: ({ id }: Article['sources'][number]) => id,
  tags: ({ slug }: Article['tags'][number]) => slug,
  related: ({ id }: Article['related'][number]) => id,
  threads: ({ id }: Article['threads'][number]) => id,
  replies: ({ id }: Article['replies'][number]) => id,
  corrections: ({ id }: Article['corrections'][number]) => id,
}

/**
 * Joins two changes of one story, field by field, and lists of blocks, sources, tags and the like entry by entry: what
 * only one side changed takes that change. Where both changed the same field or entry, ours stands and the other version
 * is kept beside it in `conflicts`, so that nothing is lost.
 * Pure but for the ids of new conflicts, and total; the word-by-word merge replaces it behind the same signature.
 */
export function mergeFields(base: Article, ours: Article, theirs: Article): Article {
  const merged: Record<string, unknown> = {}
  const conflicts = [...ours.conflicts]
  for (const conflict of theirs.conflicts) if (!conflicts.some(({ id }) => id === conflict.id)) conflicts.push(conflict)
  const conflict = (place: string, was: unknown, mine: unknown, other: unknown) =>
    conflicts.push({ id: newId(), place, base: asJson(was), ours: asJson(mine), theirs: asJson(other) })

  for (const field of fieldsOf(base, ours, theirs)) {
    const [was, mine, other] = [base[field], ours[field], theirs[field]]
    const both = !sameValue(mine, was) && !sameValue(other, was) && !sameValue(mine, other)
    const list = both ? mergedList(field, base, ours, theirs) : undefined
    for (const { key, ...entry } of list?.conflicts ?? [])
      conflict(`${field}/${key}`, entry.base, entry.ours, entry.theirs)
    if (both && !list) conflict(field, was, mine, other)

    const value = list?.merged ?? (sameValue(mine, was) ? other : mine)
    if (value !== undefined) merged[field] = value
  }
  return { ...(merged as Article), conflicts }
}

function mergedList(field: keyof Article, base: Article, ours: Article, theirs: Article) {
  const keyOf = KEYS[field] as ((entry: unknown) => string) | undefined
  if (!keyOf) return undefined
  const [was, mine, other] = [base, ours, theirs].map((article) => article[field] as unknown[])
  return mergeLists(was ?? [], mine ?? [], other ?? [], keyOf)
}

function fieldsOf(...articles: Article[]): (keyof Article)[] {
  const fields = new Set(articles.flatMap((article) => Object.keys(article)))
  fields.delete('conflicts')
  return [...fields] as (keyof Article)[]
}

function asJson(value: unknown) {
  return value === undefined ? undefined : JSON.parse(canonicalJson(value))
}
