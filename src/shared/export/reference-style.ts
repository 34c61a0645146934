import type { Article } from '../article/article'
import type { Body } from '../article/block'
import { claimsIn } from '../article/claims'
import type { Citation, Inline, TextRun } from '../article/inline'
import { mapLines } from '../article/map-lines'
import { numberSources, printedSources } from '../article/numbering'
import { publisherOf, referenceOf } from '../article/reference'
import type { Source } from '../article/source'
import type { Numbers } from './printed-line'
import { linkable } from './safe-url'
import { wordsFor } from './words'

/** How readers see what a story cites: numbers and a list, links in the text, or the list alone. */
export const REFERENCE_STYLES = ['numbers', 'links', 'list'] as const
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number]

/** What an export shows of a story's citations and sources. */
export interface PrintedReferences {
  body: Body
  numbers: Numbers
  /** With numbers. */
  cited: Source[]
  /** In the list, without numbers. */
  listed: Source[]
  /** Printed, and cited nowhere. */
  further: Source[]
}

const NO_NUMBERS: Numbers = new Map()

/**
 * The references of a story in a style. As links a citation becomes a link on the words that it backs, or, where none
 * are marked, its publisher in brackets; sources without a web address are still listed.
 */
export function printReferences(article: Article, style: ReferenceStyle = 'numbers'): PrintedReferences {
  const numbers = numberSources(article)
  const { cited, further } = printedSources(article, numbers)
  if (style === 'numbers') return { body: article.body, numbers, cited, listed: [], further }
  const printed = { numbers: NO_NUMBERS, cited: [], further }
  if (style === 'list') return { ...printed, body: article.body, listed: cited }
  const listed = cited.filter(({ csl }) => linkable(csl.URL ?? '') === undefined)
  const { describe } = wordsFor(article.language)
  const nameOf = (source: Source) => publisherOf(source.csl) || referenceOf(source, describe).title
  return { ...printed, body: linked(article.body, new Map(cited.map((source) => [source.id, source])), nameOf), listed }
}

function linked(body: Body, sources: ReadonlyMap<string, Source>, nameOf: (source: Source) => string): Body {
  const sourcesOf = ({ items }: Citation) => items.flatMap(({ sourceId }) => sources.get(sourceId) ?? [])
  // Code has no links, so words in it can't be one.
  const claimed = new Set(body.flatMap((block) => (block.type === 'code' ? [] : claimsIn(block).claimed)))
  const links = new Map<string, string>()
  for (const block of body)
    mapLines(block, (line) => {
      for (const inline of line) {
        if (inline.type !== 'citation' || inline.id === undefined || !claimed.has(inline.id)) continue
        const url = sourcesOf(inline).flatMap((source) => addressOf(source) ?? [])[0]
        if (url !== undefined) links.set(inline.id, url)
      }
      return line
    })
  return body.map((block) =>
    mapLines(block, (line) =>
      line.flatMap((inline): Inline[] => {
        if (inline.type === 'text') return [withLink(inline, links)]
        if (inline.type !== 'citation') return [inline]
        const claim = inline.id === undefined ? undefined : links.get(inline.id)
        return inBrackets(
          sourcesOf(inline).filter((source) => claim === undefined || addressOf(source) !== claim),
          nameOf,
        )
      }),
    ),
  )
}

/** Words that lead elsewhere already stay so. */
function withLink(run: TextRun, links: ReadonlyMap<string, string>): TextRun {
  const link = run.link ?? run.claims?.flatMap((id) => links.get(id) ?? [])[0]
  return link === undefined || link === run.link ? run : { ...run, link }
}

/** ` (City Gazette, Harbour Radio)`, each a link where it can be one. */
function inBrackets(sources: Source[], nameOf: (source: Source) => string): Inline[] {
  if (sources.length === 0) return []
  const text = (words: string, link?: string): TextRun => ({
    type: 'text',
    text: words,
    ...(link !== undefined && { link }),
  })
  const names = sources.flatMap((source, at) => [
    ...(at === 0 ? [] : [text(', ')]),
    text(nameOf(source), addressOf(source)),
  ])
  return [text(' ('), ...names, text(')')]
}

function addressOf({ csl: { URL: url = '' } }: Source): string | undefined {
  return linkable(url)
}
