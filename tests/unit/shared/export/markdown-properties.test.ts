import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Article } from '../../../../src/shared/article/article'
import { numberSources, printedSources } from '../../../../src/shared/article/numbering'
import { referenceLine } from '../../../../src/shared/article/reference'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { shownOf, type Shown } from './expected'
import { readMarkdown, type Found } from './read-markdown'
import { appearance, plain, type Stretch } from './rich-text'

const options = { notForPublication: false, imagePath: ({ hash }: { hash: string }) => `images/${hash}.jpg` }

/** Only what comes of the body is left in the export: no other section, no picture above it. */
function bodyOnly(article: Article): Article {
  const numbers = numberSources(article)
  const sources = article.sources.filter(({ id }) => numbers.has(id))
  return { ...article, sources, corrections: [], related: [], hero: undefined }
}

const bodyArticle = () => articleArbitrary().map(bodyOnly)

test('any story exports to the same words, marks, links and citations, block by block', () => {
  fc.assert(
    fc.property(bodyArticle(), (article) => {
      const { found } = readMarkdown(exportMarkdown(article, options))
      const shown = inMarkdown(shownOf(article, roundBrackets))
      expect(found.map(({ type }) => type)).toEqual(shown.map(({ type }) => type))
      expect(found.map(({ line }) => appearance(line))).toEqual(shown.map(({ line }) => appearance(line)))
      for (const [index, { type, line, gap }] of shown.entries()) {
        const read = found[index]?.line ?? []
        if (type.endsWith('code')) expect(text(read)).toBe(text(line))
        else if (!gap) expect(plain(read)).toBe(plain(line))
      }
    }),
    runs(200),
  )
})

const ELEMENTS = ['u', 'sub', 'sup', 'code', 'strong', 'em', 'del']
const OUR_HTML = new Set([
  '<br>',
  '<!-- -->',
  '<!-- credit -->',
  ...ELEMENTS.flatMap((name) => [`<${name}>`, `</${name}>`]),
])

test('no HTML comes out but that of marks and breaks, and the comments that keep an address plain and mark a credit', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const { html, found } = readMarkdown(exportMarkdown(article, options))
      expect(html.filter((value) => !OUR_HTML.has(value))).toEqual([])
      expect(found.map(({ type }) => type)).not.toContain('html')
    }),
    runs(150),
  )
})

test('the notes are the cited sources, in the order and with the numbers of the reference list', () => {
  fc.assert(
    fc.property(bodyArticle(), (article) => {
      const { notes } = readMarkdown(exportMarkdown({ ...article, language: 'en' }, options))
      const { cited } = printedSources(article)
      expect(notes.map(({ label }) => label)).toEqual(cited.map((_, index) => String(index + 1)))
      for (const [index, source] of cited.entries()) {
        expect(squeezed(text(notes[index]?.line ?? []))).toContain(squeezed(referenceLine(source, 'en')))
      }
    }),
    runs(150),
  )
})

test('the front matter is YAML that says what the story says', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const { yaml } = readMarkdown(exportMarkdown(article, { ...options, notForPublication: true }))
      const fields = parse(yaml) as Record<string, unknown>
      const title = article.headline.trim() || article.workingTitle.trim()
      if (title) expect(fields.title).toBe(title)
      expect(fields.description ?? '').toBe(article.standfirst)
      expect(fields.kicker ?? '').toBe(article.kicker)
      expect(fields.lang).toBe(article.language)
      expect(fields.draft).toBe(true)
      expect(fields.date).toBe(article.publication?.firstPublishedAt)
      expect(fields.tags ?? []).toEqual(article.tags.filter((tag) => !tag.proposed).map(({ name }) => name))
    }),
    runs(150),
  )
})

/** Markdown has fewer kinds of block: cards and captions are paragraphs, quotes and boxes block quotations. */
function inMarkdown(shown: Shown[]): (Found & { gap: boolean })[] {
  const result: (Found & { gap: boolean })[] = []
  let last: Shown | undefined
  for (const item of shown) {
    const { type, line, gap, block } = item
    const joins = last?.block === block && result.at(-1)
    const quotes = `${block.box === undefined ? '' : '>'}${type === 'quote' || type === 'pullquote' ? '>' : ''}`
    const words = line.map((stretch) => ({ ...stretch, text: oneLine(type, stretch.text) }))
    if (type === 'card-text' && joins) joins.line.push({ text: '\n', look: '' }, ...words)
    else if (type === 'credit' && joins && last?.type === 'caption') joins.line.push({ text: ' ', look: '' }, ...words)
    else {
      if (block.type === 'table' && last?.block !== block && !block.header) result.push(...noTitles(block, quotes))
      result.push({ type: quotes + (PLAIN[type] ?? type), line: type === 'caption' ? italic(words) : words, gap })
    }
    last = item
  }
  return result
}

/** A locator stands in square brackets, so that those in it are round. */
function roundBrackets(locator: string): string {
  return locator.replace(/\[/g, '(').replace(/\]/g, ')')
}

const PLAIN: Record<string, string> = {
  quote: 'paragraph',
  pullquote: 'paragraph',
  'card-title': 'paragraph',
  'card-text': 'paragraph',
  caption: 'paragraph',
  credit: 'paragraph',
}

/** A table without column titles has a row of empty ones. */
function noTitles(block: Extract<Shown['block'], { type: 'table' }>, quotes: string) {
  const columns = Math.max(...block.rows.map(({ cells }) => cells.length))
  return Array.from({ length: columns }, () => ({ type: `${quotes}cell`, line: [], gap: false }))
}

function oneLine(type: string, words: string): string {
  return /^(?:card|caption|credit|image)/.test(type) ? words.replace(/\s*\n\s*/g, ' ') : words
}

function italic(line: Stretch[]): Stretch[] {
  return line.map((stretch) => ({ ...stretch, look: 'italic' }))
}

function text(line: Stretch[]): string {
  return line.map((stretch) => stretch.text).join('')
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
