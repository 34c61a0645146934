import type { Article } from './article'
import type { Block, Body } from './block'
import { cleanStrings } from './clean-text'
import { MARKS, type Inline, type TextRun } from './inline'

/**
 * The one form of a story that is stored, hashed and compared: strings clean, equal neighbouring runs joined, marks in
 * order, defaults dropped, keys unique. Total and idempotent; gives back the same objects where nothing had to change.
 */
export function normalise(article: Article): Article {
  const fields = Object.keys(article) as (keyof Article)[]
  const entries = fields.map((field) => [field, normaliseField(field, article[field])] as const)
  if (entries.every(([field, item]) => item !== undefined && item === article[field])) return article
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Article
}

/** One field in normal form. */
export function normaliseField<F extends keyof Article>(field: F, value: Article[F]): Article[F] {
  const normal = NORMAL[field] as ((value: Article[F]) => Article[F]) | undefined
  return normal && value !== undefined ? normal(value) : cleanStrings(value)
}

const NORMAL: { [F in keyof Article]?: (value: Article[F]) => Article[F] } = {
  body: normaliseBody,
  sources: (sources) => uniqueBy(cleanStrings(sources), (source) => source.id),
  tags: (tags) => uniqueBy(cleanStrings(tags), (tag) => tag.slug),
  threads: (threads) => uniqueBy(cleanStrings(threads), (thread) => thread.id),
}

/** A body in normal form. */
export function normaliseBody(body: Body): Body {
  return renewIds(mapSame(body, normaliseBlock))
}

/** The same blocks, but that one whose id was taken has the next free id made from it. */
export function renewIds(body: Body): Body {
  const taken = new Set<string>()
  return mapSame(body, (block) => {
    const id = freeId(block.id, taken)
    taken.add(id)
    return id === block.id ? block : { ...block, id }
  })
}

/** One block in normal form. */
export function normaliseBlock(block: Block): Block {
  const clean = dropEmpty(cleanStrings(block), ['box', 'dir', 'language', 'gallery', 'publisher', 'description'])
  if (clean.type === 'table') {
    const rows = mapSame(clean.rows, (row) => {
      const cells = mapSame(row.cells, normaliseInlines)
      return cells === row.cells ? row : { ...row, cells }
    })
    return rows === clean.rows ? clean : { ...clean, rows }
  }
  if (!('content' in clean)) return clean
  const content = normaliseInlines(clean.type === 'code' ? mapSame(clean.content, plain) : clean.content)
  return content === clean.content ? clean : { ...clean, content }
}

/** Inlines in normal form: no empty runs, line feeds as breaks, equal neighbours joined, marks and ids sorted. */
export function normaliseInlines(inlines: Inline[]): Inline[] {
  if (areNormal(inlines)) return inlines
  const result: Inline[] = []
  for (const inline of inlines.flatMap(splitLines)) {
    const normal = inline.type === 'text' ? normaliseRun(inline) : dropEmpty(inline, ['threads', 'id'])
    const last = result.at(-1)
    if (normal.type === 'text' && normal.text === '') continue
    if (normal.type === 'text' && last?.type === 'text' && sameAppearance(last, normal)) {
      result[result.length - 1] = { ...last, text: last.text + normal.text }
    } else {
      result.push(normal)
    }
  }
  return result
}

/** Most lines that are looked at are in normal form already, which is told sooner than they are made so. */
function areNormal(inlines: Inline[]): boolean {
  let last: Inline | undefined
  for (const inline of inlines) {
    if (inline.type === 'text') {
      if (inline.text === '' || inline.text.includes('\n')) return false
      if (!isBare(inline) && normaliseRun(inline) !== inline) return false
      if (last?.type === 'text' && sameAppearance(last, inline)) return false
    } else if (dropEmpty(inline, ['threads', 'id']) !== inline) return false
    last = inline
  }
  return true
}

/** Whether a run is nothing but words. */
function isBare(run: TextRun): boolean {
  for (const key in run) if (key !== 'type' && key !== 'text') return false
  return true
}

/** Whether two runs differ in nothing but their words. Both must be in normal form. */
export function sameAppearance(a: TextRun, b: TextRun): boolean {
  return (
    a.link === b.link && sameList(a.marks, b.marks) && sameList(a.threads, b.threads) && sameList(a.claims, b.claims)
  )
}

function normaliseRun(run: TextRun): TextRun {
  const marks =
    run.marks &&
    ordered(
      run.marks,
      MARKS.filter((mark) => run.marks?.includes(mark)),
    )
  const threads = run.threads && ordered(run.threads, [...new Set(run.threads)].sort())
  const claims = run.claims && ordered(run.claims, [...new Set(run.claims)].sort())
  const same = marks === run.marks && threads === run.threads && claims === run.claims
  return dropEmpty(same ? run : { ...run, marks, threads, claims }, ['marks', 'link', 'threads', 'claims'])
}

function splitLines(inline: Inline): Inline[] {
  if (inline.type !== 'text' || !inline.text.includes('\n')) return [inline]
  return inline.text
    .split('\n')
    .flatMap((text, index): Inline[] =>
      index === 0 ? [{ ...inline, text }] : [{ type: 'break' }, { ...inline, text }],
    )
}

function plain(inline: Inline): Inline {
  return inline.type === 'text' && (inline.marks ?? inline.link) !== undefined
    ? { ...inline, marks: undefined, link: undefined }
    : inline
}

function dropEmpty<T extends object>(value: T, keys: string[]): T {
  const goes = (item: unknown, key: string) =>
    item === undefined || ((item === '' || (Array.isArray(item) && item.length === 0)) && keys.includes(key))
  for (const key in value) {
    if (goes(value[key], key)) {
      return Object.fromEntries(Object.entries(value).filter(([each, item]) => !goes(item, each))) as T
    }
  }
  return value
}

/** The id, or the first of `id-2`, `id-3` … that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  return free
}

function uniqueBy<T>(items: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  const unique = items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
  return unique.length === items.length ? items : unique
}

function mapSame<T>(items: T[], map: (item: T) => T): T[] {
  const mapped = items.map(map)
  return mapped.some((item, index) => item !== items[index]) ? mapped : items
}

function ordered<T>(given: T[], wanted: T[]): T[] {
  return sameList(given, wanted) ? given : wanted
}

function sameList(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
