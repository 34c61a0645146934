import type { Article } from '../article/article'
import { canonicalJson } from '../article/canonical'
import { newId } from '../article/id'

/**
 * Joins two changes of one story, field by field: a field that only one side changed takes that change. Where both
 * changed a field, ours stands and the other version is kept beside it in `conflicts`, so that nothing is lost.
 * Pure and total; the word-by-word merge replaces it behind the same signature.
 */
export function mergeFields(base: Article, ours: Article, theirs: Article): Article {
  const merged: Record<string, unknown> = {}
  const conflicts = [...ours.conflicts]
  for (const conflict of theirs.conflicts) if (!conflicts.some(({ id }) => id === conflict.id)) conflicts.push(conflict)

  for (const field of fieldsOf(base, ours, theirs)) {
    const [was, mine, other] = [base[field], ours[field], theirs[field]]
    const value = same(mine, was) ? other : mine
    if (value !== undefined) merged[field] = value
    if (!same(mine, was) && !same(other, was) && !same(mine, other)) {
      conflicts.push({ id: newId(), place: field, base: asJson(was), ours: asJson(mine), theirs: asJson(other) })
    }
  }
  return { ...(merged as Article), conflicts }
}

function fieldsOf(...articles: Article[]): (keyof Article)[] {
  const fields = new Set(articles.flatMap((article) => Object.keys(article)))
  fields.delete('conflicts')
  return [...fields] as (keyof Article)[]
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))
}

function asJson(value: unknown) {
  return value === undefined ? undefined : JSON.parse(canonicalJson(value))
}
