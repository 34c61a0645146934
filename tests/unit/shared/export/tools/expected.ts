import { expect } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { inlinesOf } from '../../../../../src/shared/article/block'
import { inlineText } from '../../../../../src/shared/article/text'
import { numberSources, printedSources } from '../../../../../src/shared/article/numbering'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import type { PresetName } from '../../../../../src/shared/export/markdown/presets/preset-names'
import { PRESETS } from '../../../../../src/shared/export/markdown/presets/presets'
import { sourcePieces } from '../../../../../src/shared/export/markdown/notes'
import { linkable } from '../../../../../src/shared/export/safe-url'
import { wordsFor } from '../../../../../src/shared/export/words'
import { generateStory } from '../../../../support/generate-story'
import { shownOf } from '../expected'
import { asset } from '../story'
import { lettersOf, type Made } from './read-html'
import { WRITTEN } from './written-stories'

/** Fifty stories as they come and ten that were written to be hard, each under a name of its own, all with pictures. */
export const STORIES: { name: string; article: Article }[] = [
  ...WRITTEN.map((article, at) => ({ name: `written-${at}`, article })),
  ...Array.from({ length: 50 }, (_, seed) => ({
    name: `generated-${seed}`,
    article: withPictures(generateStory(seed, 200 + seed * 12)),
  })),
]

function withPictures(article: Article): Article {
  return { ...article, body: article.body.map((block) => (block.type === 'figure' ? { ...block, asset } : block)) }
}

/** A story as its file for a tool, and where that goes. */
export function written(article: Article, name: string, preset: PresetName) {
  const place = PRESETS[preset].place(name, { published: article.publication?.firstPublishedAt, draft: false })
  const imagePath = ({ hash }: { hash: string }) => `${place.imagesUrl}/${hash.slice(0, 8)}.jpg`
  return { ...place, text: exportMarkdown(article, { notForPublication: false, imagePath, preset }) }
}

interface Expected {
  imagesUrl: string
  /** Whether a table without column titles has a row of empty ones. */
  emptyTitles?: boolean
}

/** Everything of a story must have arrived: words in order, links, pictures, tables, code, headings and notes. */
export function expectAll(made: Made, article: Article, { imagesUrl, emptyTitles = true }: Expected): void {
  const shown = shownOf(article)
  const { hero } = article
  const top = hero?.asset ? lettersOf(`${hero.caption} ${hero.credit}`) : ''
  const text = shown.filter(({ type }) => type !== 'image').map(({ line }) => line.map((each) => each.text).join(''))
  expect(made.letters.slice(0, top.length)).toBe(top)
  const body = text.map((line) => lettersOf(line.replace(/⟦\d+⟧/g, ''))).join('')
  expect(made.letters.slice(top.length, top.length + body.length)).toBe(body)
  for (const { title } of article.related) expect(made.letters).toContain(lettersOf(title))
  for (const { text: said } of article.corrections) expect(made.letters).toContain(lettersOf(said))

  const figures = [hero, ...article.body].filter((each) => each !== undefined && 'asset' in each && each.asset)
  expect(made.images).toEqual(
    (figures as NonNullable<Article['hero']>[]).map(({ asset: picture, alt, decorative }) => ({
      src: `${imagesUrl}/${picture?.hash.slice(0, 8)}.jpg`,
      alt: decorative ? '' : alt,
    })),
  )
  expect(made.cells).toEqual(cellsOf(article, emptyTitles))
  expect(made.code).toEqual(article.body.flatMap((block) => (block.type === 'code' ? [inlineText(block.content)] : [])))
  expect(made.headings.slice(0, headingsOf(article).length)).toEqual(headingsOf(article))
  const { further } = printedSources(article)
  const below = [...further.map(({ csl }) => csl.URL), ...article.related.map(({ url }) => url)]
  expect(made.links).toEqual([...linksOf(article), ...below.filter((url) => url !== undefined)])
  expect(made.struck).toEqual(
    article.body
      .flatMap((block) => inlinesOf(block).flat())
      .flatMap((inline) => {
        return inline.type === 'text' && inline.marks?.includes('strikethrough') ? [inline.text] : []
      }),
  )
  expect(made.notes).toEqual(notesOf(article))
}

/** What a theme finds of a story's corrections in the front matter. */
export function correctionsOf({ corrections }: Article): { kind: string; date: string; text: string }[] {
  return corrections.map(({ kind, at, text }) => ({ kind, date: at, text }))
}

function headingsOf({ body }: Article): number[] {
  return body.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
}

function cellsOf({ body }: Article, emptyTitles: boolean): string[] {
  return body.flatMap((block) => {
    if (block.type !== 'table') return []
    const cells = block.rows.flatMap((row) => row.cells.map(cellLetters))
    return block.header || !emptyTitles ? cells : [...(block.rows[0]?.cells ?? []).map(() => ''), ...cells]
  })
}

function cellLetters(cell: Parameters<typeof inlineText>[0]): string {
  return lettersOf(
    cell
      .map((inline) => {
        if (inline.type === 'text') return inline.text
        return inline.type === 'citation' ? inline.items.map(({ locator = '' }) => locator).join('') : ''
      })
      .join(''),
  )
}

function linksOf({ body }: Article): string[] {
  return body.flatMap((block) => {
    if (block.type === 'card') return linkable(block.url) ?? []
    return inlinesOf(block).flatMap((line) =>
      line.flatMap((inline) => (inline.type === 'text' ? (inline.link ?? []) : [])),
    )
  })
}

function notesOf(article: Article): Made['notes'] {
  const numbers = numberSources(article)
  const words = wordsFor(article.language)
  return article.body
    .flatMap((block) => inlinesOf(block).flat())
    .flatMap((inline) => (inline.type === 'citation' ? inline.items : []))
    .filter(({ sourceId }) => numbers.has(sourceId))
    .map(({ sourceId }) => {
      const source = article.sources.find(({ id }) => id === sourceId)
      if (!source) throw new Error(`no source ${sourceId}`)
      const pieces = sourcePieces(source, article, words)
      return {
        letters: lettersOf(pieces.map((piece) => (typeof piece === 'string' ? piece : (piece?.text ?? ''))).join('')),
        link: linkable(source.csl.URL ?? ''),
      }
    })
}
