import { type Article, titleOf } from '../../shared/article/article'
import { blockText } from '../../shared/article/text'
import { StetError } from '../../shared/bridge/errors'
import type { Excerpt, Marked } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { readWorkingCopy } from '../store/working-copies'
import { fold } from './fold'
import { findTerms, markText, type Span, termsApart } from './mark-text'
import { readStory } from './project'
import { readQuery, type Term } from './query'
import type { Place } from './search-words'
import { searchedText } from './source-words'
import { bylineTexts } from './story-words'

/** About so many characters are shown around the first place. */
const LENGTH = 120
/** So many of them stand before it. */
const BEFORE = 40
const ELLIPSIS = '…'

/** Where what was sought stands in these stories: in their titles, and in the first place elsewhere. */
export function excerptsOf(db: ReadableDb, { ids, text }: { ids: string[]; text: string }): Excerpt[] {
  const { terms } = readQuery(text)
  return ids.flatMap((id) => {
    const article = readable(db, id)
    return article === undefined ? [] : [excerptOf(id, article, terms)]
  })
}

/** Undefined for a story that is gone or damaged. */
function readable(db: ReadableDb, id: string): Article | undefined {
  try {
    return readStory(readWorkingCopy(db, id).json)
  } catch (error) {
    if (error instanceof StetError) return undefined
    throw error
  }
}

function excerptOf(id: string, article: Article, terms: Term[]): Excerpt {
  const title = titleOf(article)
  return { id, title: markText(title, findTerms(title, termsIn(terms, 'title'))), text: firstPlace(article, terms) }
}

/** The first text outside the title in which a term stands, cut to what is around it. */
function firstPlace(article: Article, terms: Term[]): Marked | null {
  for (const [text, place] of textsOf(article)) {
    const sought = termsIn(terms, place)
    if (!mayHold(text, sought)) continue
    const spans = findTerms(text, sought)
    if (spans.length > 0) return cut(text, spans)
  }
  return null
}

function* textsOf(article: Article): Generator<[text: string, place?: Place]> {
  yield [article.standfirst]
  for (const block of article.body) yield [blockText(block)]
  yield [article.summary]
  for (const text of bylineTexts(article)) yield [text.replaceAll('\n', ', '), 'by']
  for (const tag of article.tags) yield [tag.name, 'tag']
  for (const source of article.sources) yield [searchedText(source).split('\n').filter(Boolean).join(', '), 'source']
  yield [article.section, 'section']
}

/** What may be found in one place: terms for any place, and for this one. A story's section is sought by its name only. */
function termsIn(terms: Term[], place?: Place): Term[] {
  return terms.flatMap((term) => {
    if (term.in === undefined) return place === 'section' ? [] : [term]
    return term.in === place ? termsApart(term) : []
  })
}

/** A quick look, so that few texts need be looked through letter by letter. */
function mayHold(text: string, terms: Term[]): boolean {
  if (terms.length === 0) return false
  const folded = ` ${fold(text)}`
  return terms.some(({ words }) => words[0]?.some((way) => folded.includes(` ${way}`)) === true)
}

/** A part of a text around the first span, from a word to a word where there are spaces, on one line. */
function cut(text: string, spans: Span[]): Marked {
  const first = spans[0] as Span
  let start = first.start <= BEFORE ? 0 : first.start - BEFORE
  let end = Math.min(text.length, Math.max(start + LENGTH, first.end))
  if (start > 0) start = wordStart(text, start, first.start)
  if (end < text.length) end = wordEnd(text, end, first.end)
  const within = spans
    .filter((span) => span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  const marked = markText(text.slice(start, end), within)
  return [
    ...(start > 0 ? [{ text: ELLIPSIS, hit: false }] : []),
    ...marked.map(({ text: piece, hit }) => ({ text: piece.replace(/\s+/g, ' '), hit })),
    ...(end < text.length ? [{ text: ELLIPSIS, hit: false }] : []),
  ]
}

/** The first start of a word from a place on, not beyond another place; no letter is cut in two. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s\S/)
  return space === -1 ? letterStart(text, from) : from + space + 1
}

function wordEnd(text: string, from: number, earliest: number): number {
  const end = text.slice(earliest, from).search(/\s\S*$/)
  return end === -1 ? letterStart(text, from) : earliest + end
}

/** Where the letter begins that a place is in: before a low surrogate, and before marks. */
function letterStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /^[\uDC00-\uDFFF]|^\p{M}/u.test(text.slice(start, start + 2))) start--
  return start
}
