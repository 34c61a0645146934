import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { StetError } from '../../../../src/shared/bridge/errors'
import type { Imported } from '../../../../src/shared/interchange/draft'
import { importText } from '../../../../src/shared/interchange/import-text'
import { HOSTILE_TEXTS, textArbitrary } from '../../../support/arbitrary-text'
import { runs } from '../../../support/property'

/**
 * Nothing that somebody wrote vanishes: every word of a text is in the story or in what the summary lists. Lines that
 * the page says several times are listed once; labels (By, Tags:, Read also:, Sources), the words of a date that became
 * a date, and the names that Markdown gives its own notes and targets are syntax.
 */
function everythingIn({ article, summary }: Imported): string {
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) walk(item)
  }
  walk(article)
  walk(summary.leftOut)
  walk(summary.notUnderstood)
  return texts.join('\n').toLowerCase()
}

/** Words that occur nowhere else: w-aaa, w-aab … in letters only, so that each can be looked for by itself. */
function uniqueWords(): () => string {
  let count = 0
  return () => {
    let number = count++
    let word = ''
    for (let place = 0; place < 4; place++) {
      word = String.fromCharCode(97 + (number % 26)) + word
      number = Math.floor(number / 26)
    }
    return `zq${word}`
  }
}

/** A text from patterns in which each `w` in braces, `{w}` or `{W}` with a capital, becomes a word of its own. */
function fill(pattern: string, next: () => string, used: string[]): string {
  return pattern.replace(/\{[wW]\}/g, (place) => {
    const word = next()
    used.push(word)
    return place === '{W}' ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

function expectAllWords(name: string, text: string, words: string[]): void {
  const read = importText({ name, text, language: 'en-GB' })
  const found = everythingIn(read)
  const lost = words.filter((word) => text.includes(word.slice(1)) && !found.includes(word))
  expect({ text, lost }).toEqual({ text, lost: [] })
  expect(Article.parse(read.article)).toEqual(read.article)
  expect(normalise(read.article)).toBe(read.article)
}

const LINES = [
  '{W} {w} {w} {w} {w} {w}.',
  '{W} {w} {w}, “{w} {w},” {w} {w}. {W} {w} [1] {w} [2, p. 3].',
  '{W} {w} {w}',
  '{W} {w} {w} {w} | {W} {W}',
  '{W}',
  '“{W} {w} {w}.”',
  '— {W} {W}, {w} {w}',
  'By {W} {W} and {W} {W}',
  'Von {W} {W}, Redakteurin',
  'By {W} {W} | 3 March 2026 | 5 min read',
  '{W} {W}',
  'Published 3 March 2026 at 10:15',
  '{W} {w} {w}. Photo: {W} {W}',
  'Photo: {W} {W}',
  'Image caption, {W} {w} {w}',
  'ZQHARBOUR, 3 March — {W} {w} {w} {w} {w}.',
  'Zqharbour ({W}) - {W} {w} {w} {w} {w}.',
  '- {w} {w}',
  '  - {w}',
  '1. {W} {w}',
  '2. {W} {w}',
  '> {w} {w}',
  '* * *',
  '[1] "{W} {w} {w}." {W} {W}, 15 May 2025. [2] "{W} {w}." {W}, 2025. {w} {w}',
  '[3] {W} {W}, "{W} {w}," {W} {W}, 15 May 2025, p. 3, {w}. https://example.org/{w}',
  '[4] {W} {w} {w} {w} {w} {w}',
  '[5] {W}, {W}. (2025). {W} {w}. {W} {W}.',
  'Sources',
  'Sources: "{W} {w}." {W}, 2025.',
  'Tags: {w}, {w} {w}, #{W}{W}',
  'Tags',
  '#{W} #{W}{W}',
  'Read also: {W} {w} {w} https://example.org/{w}',
  'Read also',
  'https://example.org/{w}',
  'Advertisement',
  'Home',
  'Latest',
  'Share',
  '3. {W} {w}, a matter of politics, war-and-conflicts and {w}',
]

describe('plain text', () => {
  test('keeps every word of lines in any order', () => {
    const line = fc.record({ pattern: fc.constantFrom(...LINES), gap: fc.boolean(), again: fc.boolean() })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
        const next = uniqueWords()
        const words: string[] = []
        const text = lines.map(({ pattern, gap, again }) => {
          const filled = fill(pattern, next, words)
          return `${filled}${gap ? '\n\n' : '\n'}${again ? `${filled}\n` : ''}`
        })
        const joined = text.join('')
        if (/[\p{L}\p{N}]/u.test(joined)) expectAllWords('story.txt', joined, words)
      }),
      runs(400),
    )
  })
})

const BLOCKS = [
  '# {W} {w}',
  '### {W} *{w}*',
  '{w} **{w} _{w}_** {w} `{w}` ~~{w}~~ {w}',
  '{w} [{w} {w}](https://example.org/{w} "{w}") {w}',
  '{w} [{w}](javascript:{w}) <https://example.org/{w}> www.{w}.org',
  '{w} ![{w}](images/{w}.jpg "{w}") {w}',
  '![{w}](images/{w}.jpg)\n\n_{w} {w}_ {w}',
  '[![{w}]({w}.png)](https://example.org/{w})',
  '- {w}\n- {w}\n  1. {w}\n\n     {w}\n  2. {w}',
  '- [x] {w}\n- [ ] {w}',
  '> {w}\n>\n> > {w}\n>\n> - {w}\n> - ```\n>   {w}\n>   ```',
  '```{w} {w}\n{w}\n{w}\n```',
  '    {w} {w}',
  '| {w} | {w} |\n| - | - |\n| {w} | {w} ![{w}]({w}.png) |',
  '---',
  '{w}<br>{w} <b>{w}</b> <u>{w} <sup>{w} <x>{w}</x>',
  '<div>\n{w} <script>{w}</script>\n</div>',
  '<!-- {w} {w} -->',
  '{w} <!-- {w} --> {w}',
  '{w}[^ref] {w} [^ref][{w}] {w} [^none]',
  '[^ref]: "{W} {w}." {W}, 15 May 2025. [{w}](https://example.org/{w})',
  '[^ref]: {w} {w}\n\n    {w}\n\n    - {w}',
  '[{w}][ref] {w} [ref] ![{w}][ref]',
  '[ref]: https://example.org/{w} "{w}"',
  '{w} [1] {w} [2, p. 3] {w}',
  '[1] "{W} {w}." {W} {W}, 15 May 2025. [2] *{W}* {w}',
  '[3]: https://example.org/{w} "{w} {w}"\n\n{w} [3]',
  '## Sources\n\n- "{W} {w}." {W}, 2025.\n- "{W} {w}." {W}, 2025. <https://example.org/{w}>',
  '## Read also\n\n- [{W} {w}](https://example.org/{w})\n- {W}',
  'Tags: {w}, {w}',
  'By {W} {W}',
  '{w}\\\n{w} &amp; \\*{w}\\* {w}*{w}*{w}',
]
const FRONT_MATTER = [
  'title: {W} {w}',
  'description: "{W} {w}"',
  'summary: {w} {w}',
  'author: {W} {W}, {W} {W}',
  'authors: [{W} {W}, {W}]',
  'contributors:\n  - name: {W} {W}\n    role: photo\n    email: {w}\n  - {W}',
  'tags: [{w}, {w} {w}]',
  'categories: {w}',
  'section: {W}',
  'date: 3 March 2026 {w}',
  'lang: {w}',
  'slug: {w}-{w}',
  'image:\n  src: {w}.jpg\n  caption: {w} {w}\n  {w}: {w}',
  'cover: {w}.jpg',
  '{w}: {w}',
  '# {w} {w}',
  'weight: {w} # {w}',
]

describe('Markdown', () => {
  test('keeps every word of blocks in any order, whole or cut off', () => {
    const blocks = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 12 })
    const fields = fc.option(fc.uniqueArray(fc.constantFrom(...FRONT_MATTER), { minLength: 1, maxLength: 6 }))
    const cut = fc.option(fc.double({ min: 0.2, max: 1, noNaN: true }))
    const glue = fc.constantFrom('\n\n', '\n\n', '\n', '\n> ', '\n  ')
    fc.assert(
      fc.property(blocks, fields, cut, glue, (patterns, front, share, between) => {
        const next = uniqueWords()
        const words: string[] = []
        const head = front === null ? '' : `---\n${fill(front.join('\n'), next, words)}\n---\n\n`
        const body = fill(patterns.join(between), next, words)
        const text = head + body.slice(0, share === null ? body.length : Math.ceil(body.length * share))
        if (/[\p{L}\p{N}]/u.test(text))
          expectAllWords(
            'story.md',
            text,
            words.filter((word) => inFull(text, word)),
          )
      }),
      runs(400),
    )
  })
})

/** Whether a word was not cut off. */
function inFull(text: string, word: string): boolean {
  return text.toLowerCase().includes(word)
}

describe('any text', () => {
  const any = fc.array(
    fc.oneof(textArbitrary(), fc.constantFrom(...HOSTILE_TEXTS, ...LINES, ...BLOCKS, '\n', '\n\n')),
    {
      maxLength: 12,
    },
  )

  test('is a valid story in normal form, or is empty', () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('a.txt', 'a.md', 'a'),
        fc.constantFrom('\n', ' ', '\n\n'),
        (parts, name, glue) => {
          const text = parts.join(glue)
          try {
            const { article, summary } = importText({ name, text, language: 'en-GB' })
            expect(Article.parse(article)).toEqual(article)
            expect(normalise(article)).toBe(article)
            expect(summary.sources).toBe(article.sources.length)
          } catch (error) {
            if (!(error instanceof StetError)) throw error
            expect(error.code).toBe('import.empty')
            expect(text).not.toMatch(/[\p{L}\p{N}]/u)
          }
        },
      ),
      runs(400),
    )
  })

  test.each(['', ' \n\t ', '---', '\uFEFF', '…'])('with no word in it is refused: %j', (text) => {
    expect(() => importText({ name: 'empty.txt', text, language: 'en-GB' })).toThrow(
      expect.objectContaining({ code: 'import.empty', params: { name: 'empty.txt' } }),
    )
  })
})
