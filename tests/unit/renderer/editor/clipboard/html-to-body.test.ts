import fc from 'fast-check'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { Block, type Body } from '../../../../../src/shared/article/block'
import { normaliseBody } from '../../../../../src/shared/article/normalise'
import { bodyText } from '../../../../../src/shared/article/text'
import { htmlToBody } from '../../../../../src/renderer/editor/clipboard/html-to-body'
import { textToBody } from '../../../../../src/renderer/editor/clipboard/text-to-body'
import { HOSTILE_TEXTS, textArbitrary, wordsArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'

/** The blocks in short: kind, then words with their marks and links. */
const shortly = (body: Body) =>
  body.map((block) => {
    const kind =
      block.type === 'heading'
        ? `h${block.level}`
        : block.type === 'item'
          ? `${block.ordered ? '#' : '*'}${block.depth}`
          : block.type
    const content = 'content' in block ? block.content : []
    const text = content.map((run) => {
      if (run.type !== 'text') return '⏎'
      const dress = [...(run.marks ?? []), ...(run.link === undefined ? [] : [run.link])].join(' ')
      return dress === '' ? run.text : `<${dress}|${run.text}>`
    })
    return `${kind}: ${text.join('')}`
  })
const read = (html: string) => shortly(htmlToBody(html))

test('paragraphs, headings, quotes, rules and code', () => {
  expect(
    read('<h1>A</h1><h3>B</h3><h6>C</h6><p>D</p><blockquote><p>E</p></blockquote><hr><pre>F\n  G</pre><div>H</div>'),
  ).toEqual(['h2: A', 'h3: B', 'h4: C', 'paragraph: D', 'quote: E', 'rule: ', 'code: F⏎  G', 'paragraph: H'])
})

test('nested lists become items with a depth', () => {
  expect(read('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol>')).toEqual([
    '*0: a',
    '*1: b',
    '*0: c',
    '#0: d',
  ])
})

test('marks by element and by style, and web links alone', () => {
  expect(
    read(
      '<p><b>a</b> <em>b</em> <span style="font-weight:700;font-style: italic">c</span> <a href="https://x.example/">d</a> <a href="javascript:alert(1)">e</a></p>',
    ),
  ).toEqual(['paragraph: <bold|a> <italic|b> <bold italic|c> <https://x.example/|d> e'])
})

test('the wrapper that makes everything bold and then normal again is nothing', () => {
  expect(read('<b style="font-weight:normal"><p>a</p></b>')).toEqual(['paragraph: a'])
})

test('white space is as a browser shows it', () => {
  expect(read('<p>\n  a\n  <b> b</b>  c<br> d \n</p>')).toEqual(['paragraph: a <bold|b> c⏎d'])
})

test('scripts, styles, pictures and hidden things leave nothing', () => {
  const html =
    '<style>p{}</style><p>a<script>alert(1)</script><img src="http://evil.example/x" onerror="alert(1)" alt="no"><span hidden>b</span><!-- c --></p><svg><text>d</text></svg><iframe src="x"></iframe>'
  expect(read(html)).toEqual(['paragraph: a'])
})

test('any HTML gives a valid body in normal form', () => {
  const html = fc.array(
    fc.oneof(textArbitrary(), fc.constantFrom(...HOSTILE_TEXTS, '<p>', '</p>', '<li>', '<ul>', '<b>')),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(html, (parts) => {
      const body = htmlToBody(parts.join(''))
      expect(() => z.array(Block).parse(body)).not.toThrow()
      expect(normaliseBody(body)).toEqual(body)
    }),
    runs(200),
  )
})

test('deep nesting is no trouble', () => {
  expect(read(`${'<div>'.repeat(10_000)}a${'</div>'.repeat(10_000)}`)).toEqual(['paragraph: a'])
})

test('plain text: empty lines part paragraphs, or else every line is one', () => {
  expect(shortly(textToBody('a\r\nb\n'))).toEqual(['paragraph: a', 'paragraph: b'])
  expect(shortly(textToBody('a\nb\n\nc'))).toEqual(['paragraph: a⏎b', 'paragraph: c'])
})

test('plain words survive as text', () => {
  fc.assert(
    fc.property(fc.array(wordsArbitrary(), { minLength: 1, maxLength: 5 }), (lines) => {
      expect(bodyText(textToBody(lines.join('\n')))).toBe(lines.join('\n'))
    }),
    runs(50),
  )
})

test('several headings of the first rank are sections', () => {
  expect(read('<h1>A</h1><h2>B</h2><h1>C</h1>')).toEqual(['h2: A', 'h3: B', 'h2: C'])
})

test('an inner list that was copied alone begins at the outermost depth', () => {
  expect(read('<ul><ul><li>a<ul><li>b</li></ul></li></ul></ul>')).toEqual(['*0: a', '*1: b'])
})

test('a fragment ends where the program says, and the styles around it count', () => {
  expect(read('before<b><!--StartFragment-->a<!--EndFragment--></b>after<img src="x" alt="one two three">')).toEqual([
    'paragraph: <bold|a>',
  ])
})

test('a merged cell keeps its words in the first place, and a table that arranges a page is none', () => {
  expect(htmlToBody('<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>')).toMatchObject([
    { type: 'table', header: false, rows: [{ cells: [[{ text: 'a' }], [], [{ text: 'b' }]] }, {}] },
  ])
  expect(read('<table><tr><td><table><tr><td>a</td></tr></table></td><td><h2>b</h2></td></tr></table>')).toEqual([
    'paragraph: a',
    'h2: b',
  ])
})

test('links past pages that only send on; other parameters are let be', () => {
  const link = (href: string) => read(`<a href="${href}">a</a>`)
  expect(link('https://www.google.com/url?q=https://x.example/%3Fa%3D1&sa=D')).toEqual([
    'paragraph: <https://x.example/?a=1|a>',
  ])
  expect(link('https://x.example/?utm_source=y')).toEqual(['paragraph: <https://x.example/?utm_source=y|a>'])
  expect(link('https://www.google.com/url?q=javascript:alert(1)')).toEqual([
    'paragraph: <https://www.google.com/url?q=javascript:alert(1)|a>',
  ])
})

test('text whose lines were broken at one width is made whole, and nothing else is', () => {
  const lines = ['It rained and the ferry was late by more than', 'an hour on the', 'day']
  expect(shortly(textToBody(lines.join('\n')))).toHaveLength(3)
})
