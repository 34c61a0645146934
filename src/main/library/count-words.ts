import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { StetError } from '../../shared/bridge/errors'
import { wordChange } from '../../shared/merge/word-change'
import type { ReadableDb, WritableDb } from '../store/connection'
import { lastRevision, type RevisionRow, setWords, type Words } from '../store/revisions'
import { readValue } from './read-value'

/** What each open database cut last: whoever goes on writing needs no revision to be read for the words to be counted. */
const lastCut = new WeakMap<WritableDb, { revision: string; article: Article }>()

export function rememberCut(db: WritableDb, revision: string, article: Article): void {
  lastCut.set(db, { revision, article })
}

/**
 * Words that came and went since a story's last revision, where this database cut that last of all; undefined for any other,
 * and for a first one: these are counted when somebody looks at the story's history.
 */
export function wordsSinceLastCut(db: WritableDb, story: string, article: Article): Words | undefined {
  const cut = lastCut.get(db)
  return cut !== undefined && cut.revision === lastRevision(db, story, 'any')?.id
    ? wordChange(cut.article, article)
    : undefined
}

/** Milliseconds that a history may take to count what was not counted yet; the rest is counted when it is asked again. */
const PATIENCE = 250

/**
 * A story's revisions, newest first as they came, all with their words: what was not counted yet is counted now, as far
 * as there is time, and noted where this process may write (`owned`). What can't be read counts 0.
 */
export function withWords<Row extends RevisionRow>(
  db: ReadableDb,
  owned: WritableDb | undefined,
  rows: Row[],
): (Row & Words)[] {
  const counted = countMissing(db, rows)
  if (owned !== undefined && counted.size > 0) note(owned, counted)
  return rows.map((row) => ({
    ...row,
    ...(counted.get(row.id) ?? { added: row.added ?? 0, removed: row.removed ?? 0 }),
  }))
}

function countMissing(db: ReadableDb, rows: RevisionRow[]): Map<string, Words> {
  const counted = new Map<string, Words>()
  const articles = new Map<string, Article | undefined>()
  const until = performance.now() + PATIENCE
  for (const [index, row] of rows.entries()) {
    if (row.added !== null) continue
    if (performance.now() > until) break
    const before = rows[index + 1]
    const earlier = before === undefined ? null : article(before)
    const later = article(row)
    if (earlier !== undefined && later !== undefined) counted.set(row.id, wordChange(earlier, later))
  }
  return counted

  /** The one before is the next one's later one, so each is read once. */
  function article({ id }: RevisionRow): Article | undefined {
    if (!articles.has(id)) articles.set(id, articleOf(db, id))
    return articles.get(id)
  }
}

function articleOf(db: ReadableDb, revision: string): Article | undefined {
  try {
    const json = readValue(db, revision)
    return json === null ? undefined : readArticle(json).article
  } catch (error) {
    if (error instanceof StetError || error instanceof TypeError) return undefined
    throw error
  }
}

/** A full disk is no reason to show no history: what could not be noted is counted again. */
function note(db: WritableDb, counted: Map<string, Words>): void {
  try {
    db.transaction(() => {
      for (const [id, words] of counted) setWords(db, id, words)
    })
  } catch (error) {
    if (!(error instanceof StetError)) throw error
  }
}
