import { Article, type Conflict } from '../../shared/article/article'
import type { Block } from '../../shared/article/block'
import { blockText } from '../../shared/article/text'
import type { ComparedField } from '../../shared/merge/comparison'
import { placeParts } from '../../shared/merge/place'
import { isWords, versionOf } from '../../shared/merge/versions'
import { fieldLines } from '../ui/compared/field-lines'

const APART: ReadonlySet<string> = new Set(['schema', 'body', 'sources', 'tags', 'conflicts'])

/** What a version of a disputed place says, as text; empty where it has nothing there. */
export function versionText(conflict: Conflict, version: 'base' | 'ours' | 'theirs'): string {
  if (isWords(conflict)) return (versionOf(conflict, version) as Block[]).map(blockText).join('\n')
  const value = conflict[version]
  const [field = '', ...way] = placeParts(conflict.place)
  if (way.length === 0 && Object.hasOwn(Article.shape, field) && !APART.has(field)) {
    // A conflict that came with somebody else's file may say anything.
    const read = Article.shape[field as ComparedField].safeParse(value)
    if (read.success) return fieldLines(field as ComparedField, read.data).join('\n')
  }
  return leavesOf(value).join(' · ')
}

/** What names entries, and what is seen in a picture. */
const UNSAID: ReadonlySet<string> = new Set(['id', 'type', 'hash', 'mediaType', 'width', 'height'])

/** The texts and numbers in any value, but for those that tell nobody anything. */
function leavesOf(value: unknown, key = ''): string[] {
  if (UNSAID.has(key)) return []
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, Array.isArray(value) ? key : name))
}
