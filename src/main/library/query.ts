import { STAGES, type Stage } from '../../shared/article/article'
import { waysToWrite } from './arabic'
import { fold } from './fold'
import type { Place } from './search-words'

/**
 * Words that a story must have. They stand together and in this order; in one place (`in`) they may stand anywhere.
 * Each word may be written in several ways.
 */
export interface Term {
  words: string[][]
  /** The last word may be the beginning of one. */
  open: boolean
  in?: Place
}

/** What a person typed into the search field. All of it must hold of a story. */
export interface Query {
  terms: Term[]
  /** The stages of which it must have one; undefined: any. */
  stages?: Stage[]
  /** Milliseconds since 1970: when it was saved last, from the first on and before the second. */
  from?: number
  before?: number
}

// A name and a colon, then what is in quotes or reaches to the next white space. A quote may still be open.
const PIECE = /([a-z]+):(?=\s|$)|(?:([a-z]+):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|(\S+))/giu
const CONDITIONS = new Set(['status', 'after', 'before', ...(['tag', 'section', 'by', 'source'] satisfies Place[])])
const STAGE_NAMES: Record<Stage, string> = {
  draft: 'draft',
  'in-review': 'in review',
  published: 'published',
  killed: 'killed',
  withdrawn: 'withdrawn',
}
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?-?$/

/**
 * Reads what was typed: words, each of which may be the beginning of one; "phrases"; and `tag:`, `section:`, `by:`,
 * `source:`, `status:`, `after:` and `before:` with a value. Half a condition is none yet; nothing throws.
 */
export function readQuery(text: string): Query {
  const query: Query = { terms: [] }
  for (const [whole, nameOnly, name, quoted, end, plain] of text.matchAll(PIECE)) {
    const condition = (nameOnly ?? name)?.toLowerCase() ?? ''
    // A word without a closing quote may go on.
    const open = end === undefined || end === ''
    if (CONDITIONS.has(condition)) addCondition(query, condition, quoted ?? plain ?? '', open)
    else addTerm(query, fold(whole), { open })
  }
  return { ...query, terms: unique(query.terms) }
}

function addCondition(query: Query, name: string, value: string, open: boolean): void {
  if (name === 'status') addStage(query, fold(value))
  else if (name === 'after') addTime(query, 'from', value)
  else if (name === 'before') addTime(query, 'before', value)
  else addTerm(query, fold(value), { open, in: name as Place })
}

function addTerm(query: Query, folded: string, { open, in: place }: { open: boolean; in?: Place }): void {
  if (folded === '') return
  const words = folded.split(' ')
  const ways = open && words.length === 1 ? words.map(waysToWrite) : words.map((word) => [word])
  query.terms.push({ words: ways, open: open && !isIdeograph(words.at(-1) ?? ''), ...(place && { in: place }) })
}

/** The stages whose name begins so, or has a word that does. Several conditions must all hold. */
function addStage(query: Query, folded: string): void {
  if (folded === '') return
  const isMeant = (stage: Stage) => ` ${STAGE_NAMES[stage]}`.includes(` ${folded}`)
  query.stages = (query.stages ?? STAGES).filter(isMeant)
}

function addTime(query: Query, bound: 'from' | 'before', value: string): void {
  const [, year, month = '1', day = '1'] = DATE.exec(value.trim()) ?? []
  if (year === undefined) return
  const at = new Date(Number(year), Number(month) - 1, Number(day)).getTime()
  if (bound === 'from') query.from = Math.max(query.from ?? -Infinity, at)
  else query.before = Math.min(query.before ?? Infinity, at)
}

/** Ideographs and kana are words of one letter, so none is the beginning of another. */
function isIdeograph(word: string): boolean {
  return /^(?:[\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]|[\u{20000}-\u{3FFFF}])$/u.test(word)
}

function unique(terms: Term[]): Term[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()]
}
