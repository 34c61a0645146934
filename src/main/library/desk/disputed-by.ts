import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Conflict } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { Block } from '../../../shared/article/block'
import { readArticle } from '../../../shared/article/read'
import { blockText } from '../../../shared/article/text'
import type { Dispute } from '../../../shared/bridge/desk'
import { compareText } from '../../../shared/merge/compare-line'
import type { TextStretch } from '../../../shared/merge/comparison'
import { isWords } from '../../../shared/merge/versions'
import { placeParts } from '../../../shared/merge/place'
import { valueAt } from '../../../shared/merge/value-at'
import type { ReadableDb } from '../../store/connection'
import { fromDamaged } from '../../store/from-damaged'
import { graphOf, isRemoval } from '../../store/revision-graph'
import { readRevision } from '../../store/revisions'
import { readWorkingCopy } from '../../store/working-copies'
import { readValue } from '../read-value'
import { editedPage, isPageEdit } from './page-edit'

/** So many of the newest revisions are looked through for whoever wrote a version. */
const MOST = 60

/**
 * Who shared each version of each open conflict of a story, and when: the first revision of the newest that has what the
 * version says at its place, once what both began with was there. Null where none has: what was only written here, or what a
 * merge made.
 */
export function disputedBy(db: ReadableDb, story: string): Dispute[] {
  const { conflicts } = readArticle(readWorkingCopy(db, story).json).article
  if (conflicts.length === 0) return []
  const pages = editedPages(db, story)
  const nodes = [...graphOf(db, story).values()].filter((node) => node.author !== null && !isRemoval(node)).slice(-MOST)
  const versions = nodes.flatMap(({ id, author, at }) => {
    const json = fromDamaged(() => readValue(db, id))
    return json ? [{ by: author as string, at, article: JSON.parse(json) as Article }] : []
  })
  return conflicts.map((conflict) => {
    const begun = versions.findIndex(({ article }) => says(article, conflict, 'base'))
    const by = (side: 'ours' | 'theirs') => {
      const found = versions.find(({ article }, index) => index >= begun && says(article, conflict, side))
      return found ? { by: found.by, at: found.at } : null
    }
    const file = pages.get(conflict.id)
    if (file !== undefined) return { conflict: conflict.id, ours: null, theirs: null, page: { file, at: null } }
    return { conflict: conflict.id, ours: by('ours'), theirs: by('theirs') }
  })
}

/** The pages whose edits proposed something, by the ids of what they proposed. */
function editedPages(db: ReadableDb, story: string): Map<string, string> {
  const edits = [...graphOf(db, story).values()].filter(isPageEdit).slice(-MOST)
  return new Map(
    edits.flatMap(({ id }) => {
      const edit = fromDamaged(() => readRevision(db, id))
      const file = edit && editedPage(edit)
      if (file === undefined) return []
      return readArticle(JSON.stringify(edit?.value)).article.conflicts.map((conflict) => [conflict.id, file] as const)
    }),
  )
}

/** The same with when pages were edited, as far as the folder still says so. */
export function withTimes(disputes: Dispute[], folder: string | undefined): Promise<Dispute[]> {
  const timed = async (dispute: Dispute): Promise<Dispute> => {
    if (!dispute.page || folder === undefined) return dispute
    const at = await stat(join(folder, dispute.page.file)).then(
      ({ mtime }) => mtime.toISOString(),
      () => null,
    )
    return { ...dispute, page: { ...dispute.page, at } }
  }
  return Promise.all(disputes.map(timed))
}

function says(article: Article, conflict: Conflict, side: 'base' | 'ours' | 'theirs'): boolean {
  const value = isWords(conflict) ? wordsAt(article, conflict) : valueAt(article, placeParts(conflict.place))
  if (typeof value !== 'string') return same(value, conflict[side])
  const [text, base] = [textOf(conflict[side]), textOf(conflict.base)]
  if (value === text || side === 'base' || text === '' || value === base) return value === text
  return hasWordsOf(value, text, textOf(conflict[other(side)]))
}

/** What a story says in the blocks that any version of a conflict is about. */
function wordsAt({ body }: Article, { base, ours, theirs }: Conflict): string {
  const ids = new Set([base, ours, theirs].flatMap(blocksIn).map(({ id }) => id))
  return body
    .filter(({ id }) => ids.has(id))
    .map(blockText)
    .join('\n')
}

/**
 * Whether a text has the words of one version that the other lacks, and none that only the other has. What else stands in a
 * version may have come from a third text, which nobody disputes.
 */
function hasWordsOf(text: string, version: string, rest: string): boolean {
  const { text: stretches } = compareText(rest, version)
  const words = (change: TextStretch['change']) =>
    stretches.filter((stretch) => stretch.change === change).map((stretch) => stretch.text.trim())
  return (
    words('added').every((each) => text.includes(each)) &&
    !words('removed').some((each) => each !== '' && text.includes(each))
  )
}

const other = (side: 'ours' | 'theirs') => (side === 'ours' ? 'theirs' : 'ours')

function textOf(version: unknown): string {
  return typeof version === 'string' ? version : blocksIn(version).map(blockText).join('\n')
}

function blocksIn(version: unknown): Block[] {
  return [version ?? []].flat().flatMap((block) => {
    const read = Block.safeParse(block)
    return read.success ? [read.data] : []
  })
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)
}
