import { describe, expect, test } from 'vitest'
import { importText } from '../../../../src/shared/interchange/import-text'

const LENGTH = process.env.STET_LONG ? 10_000_000 : 50_000

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))
const lines = (start: string, piece: string) => filled(`${start}${piece.repeat(Math.floor(1900 / piece.length))}\n`)

const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, step) => `a${from + step}`).join(', ')
/** Nine times the alias before it, so that each is nine times as long. */
const aliases = [...'bcdefghij'].map(
  (key, index) => `${key}: &${key} [${`*${'abcdefghi'.charAt(index)}, `.repeat(9)}x]`,
)

/** Texts that would take a careless reader time in the square of their length, or more stack than there is. */
const TEXTS: Record<string, string> = {
  'one line of words': filled('word '),
  'one word': filled('a'),
  'white space': `a${' '.repeat(LENGTH)}b`,
  'short lines': filled('a\n'),
  'short paragraphs': filled('a\n\n'),
  'brackets that open': filled('['),
  'brackets that close': filled(']'),
  markers: `${filled('[1]')}\n[1] "Tides." The Tide, 2025.`,
  'markers that never end': filled('[1, 2'),
  references: filled('[1] "Tides." The Tide, 15 May 2025.\n'),
  'references of quotation marks': lines('[1] ', '"“ '),
  'references of dates': lines('[1] "', 'may 1 2025 '),
  'references of commas': lines('[1] "Tides." ', ', '),
  'references of names': lines('[1] ', 'Petrov, A. (2 '),
  'references of bars': lines('[1] a', ' | – '),
  'an address of brackets': `https://a${filled(')')}`,
  addresses: filled('https://a.b/c '),
  captions: lines('', 'Photo: '),
  bylines: filled('By Ana Petrov and Tom Adeyemi and Maria Keller\n'),
  menus: filled('Home\nNews\n'),
  tags: Array.from({ length: LENGTH / 1000 }, (_, line) => `Tags: ${numbered(line * 120, 120)}`).join('\n\n'),
  'read also': `Read also: ${filled('— ')}x`,
  'lists in lists': Array.from({ length: Math.sqrt(LENGTH) * 1.4 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  numbers: filled('1. a\n'),
  'quotes in quotes': filled('>'),
  'emphasis that never ends': filled('*a_ '),
  'emphasis in emphasis': '*a '.repeat(1900) + ' a*'.repeat(1900),
  'strong in strong': '**a '.repeat(950) + ' a**'.repeat(950),
  'quotes and lists as deep as can be': '> - '.repeat(45) + 'a',
  'links in links': `${'['.repeat(1900)}a${'](b)'.repeat(1900)}`,
  'a table': `|a|b|\n|-|-|\n${filled('|a|b|\n')}`,
  'a table with one wide row': `${filled('|a')}\n${filled('|-')}\n${filled('|a\n')}`,
  'addresses of marks': `https://a.b/${filled(').')}x www.a.b/${filled('&a;')}- ${filled('www.a ')}`,
  'notes in notes': filled('[^1]: '),
  'front matter that never ends': `---\n${filled('a: b\n')}`,
  'front matter of brackets': `---\na: ${'['.repeat(60_000)}\n---\ntext`,
  'front matter of aliases': `---\na: &a [x]\n${aliases.join('\n')}\n---\ntext`,
  'a bullet far before its words': `- ${' '.repeat(LENGTH)}a`,
  'a number far before its words': `[1] "Tides." The Tide, 2025.\n1. ${'a-'.repeat(LENGTH / 2)}`,
  'invisible characters first': `${filled('\u200E')}a`,
  'a comment': `<!--${filled(' -')}-->\n\n<!-- ${filled('a ')}`,
  'lone surrogates': `a${filled('\uD800')}`,
  'invisible characters': `a${filled('\u200E')}`,
}

describe.each(['plain.txt', 'mark.md'])('%s', (name) => {
  test.each(Object.keys(TEXTS))('%s', (label) => {
    const text = `word\n\n${TEXTS[label] ?? ''}`
    const { article, summary } = importText({
      name,
      text: label.startsWith('front') ? text.slice(6) : text,
      language: 'en-GB',
    })
    expect(`${article.headline}${article.workingTitle}`).not.toBe('')
    expect(summary.headline).toBe(article.headline)
  })
})
