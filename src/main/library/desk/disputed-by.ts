import type { Article, Conflict } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { readArticle } from '../../../shared/article/read'
import type { Dispute } from '../../../shared/bridge/desk'
import { isWords } from '../../../shared/merge/settle'
import { keyOf } from '../../../shared/merge/keys'
import { placeParts } from '../../../shared/merge/place'
import type { ReadableDb } from '../../store/connection'
import { fromDamaged } from '../../store/from-damaged'
import { graphOf, isRemoval } from '../../store/revision-graph'
import { readWorkingCopy } from '../../store/working-copies'
import { readValue } from '../read-value'

/** So many of the newest revisions are looked through for whoever wrote a version. */
const MOST = 60

/**
 * Who shared each version of each open conflict of a story, and when: the first revision of the newest that has what the
 * version says at its place. Null where none has: what was only written here, or what a merge made.
 */
export function disputedBy(db: ReadableDb, story: string): Dispute[] {
  const { conflicts } = readArticle(readWorkingCopy(db, story).json).article
  if (conflicts.length === 0) return []
  const nodes = [...graphOf(db, story).values()].filter((node) => node.author !== null && !isRemoval(node)).slice(-MOST)
  const versions = nodes.flatMap(({ id, author, at }) => {
    const json = fromDamaged(() => readValue(db, id))
    return json ? [{ by: author as string, at, article: JSON.parse(json) as Article }] : []
  })
  return conflicts.map((conflict) => {
    const by = (side: 'ours' | 'theirs') => {
      const found = versions.find(({ article }) => says(article, conflict, side))
      return found ? { by: found.by, at: found.at } : null
    }
    return { conflict: conflict.id, ours: by('ours'), theirs: by('theirs') }
  })
}

function says(article: Article, conflict: Conflict, side: 'ours' | 'theirs'): boolean {
  const version = conflict[side]
  if (version === undefined) return false
  if (!isWords(conflict)) return same(valueAt(article, placeParts(conflict.place)), version)
  const blocks = [version].flat() as { id?: unknown }[]
  return (
    blocks.length > 0 && blocks.every((block) => article.body.some((each) => each.id === block.id && same(each, block)))
  )
}

function valueAt(value: unknown, way: readonly string[]): unknown {
  const [part, ...rest] = way
  if (part === undefined) return value
  if (Array.isArray(value))
    return valueAt(
      value.find((entry, index) => (keyOf(entry) ?? String(index)) === part),
      rest,
    )
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  return valueAt(value[part as keyof typeof value], rest)
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)
}
