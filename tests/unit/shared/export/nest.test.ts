import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Mark, TextRun } from '../../../../src/shared/article/inline'
import { endOfStretch, nest, type Nested, type Wrap } from '../../../../src/shared/export/nest'
import { runs } from '../../../support/property'

const run = (text: string, marks: Mark[] = [], link?: string): TextRun => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
  ...(link !== undefined && { link }),
})
const cite: Inline = { type: 'citation', items: [{ sourceId: 's' }] }
const lineBreak: Inline = { type: 'break' }

/** `[bold a [italic b]] c` */
function sketch(nested: Nested[]): string {
  return nested
    .map((piece) => {
      if (piece.type === 'wrapped') return `[${piece.wrap} ${sketch(piece.content)}]`
      return piece.type === 'text' ? piece.text : piece.type === 'break' ? '/' : '*'
    })
    .join(' ')
}

test.each<[string, Inline[], string]>([
  ['plain', [run('a'), cite, lineBreak, run('b')], 'a * / b'],
  ['the longer outside', [run('a', ['bold', 'italic']), run('b', ['italic'])], '[italic [bold a] b]'],
  ['what is open stays', [run('a', ['italic']), run('b', ['bold', 'italic'])], '[italic a [bold b]]'],
  ['of equals the link outside', [run('a', ['bold', 'italic'], 'https://x.org')], '[https://x.org [bold [italic a]]]'],
  [
    'crossing marks',
    [run('a', ['bold']), run('b', ['bold', 'italic']), run('c', ['italic'])],
    '[bold a [italic b]] [italic c]',
  ],
  ['a break between', [run('a', ['bold']), lineBreak, run('b', ['bold'])], '[bold a / b]'],
  ['a break at an end', [run('a', ['bold']), lineBreak, run('b')], '[bold a] / b'],
  ['a citation outside', [run('a', ['bold']), cite, run('b', ['bold'])], '[bold a] * [bold b]'],
  ['code around nothing', [run('a', ['bold', 'code']), run('b', ['code'])], '[bold a] b'],
  [
    'links apart',
    [run('a', [], 'https://x.org'), run('b', [], 'https://y.org')],
    '[https://x.org a] [https://y.org b]',
  ],
])('%s', (_, line, nested) => {
  expect(sketch(nest(line))).toBe(nested)
})

const lineArbitrary = fc.array(
  fc.oneof(
    fc
      .record({
        marks: fc.subarray<Mark>(['bold', 'italic', 'code', 'superscript']),
        link: fc.constantFrom(undefined, 'https://x.org', 'mailto:a@b.org'),
      })
      .map(({ marks, link }) => run('x', marks, link)),
    fc.constant(cite),
    fc.constant(lineBreak),
  ),
  { maxLength: 8 },
)

test('every inline comes once and in order, each run inside exactly its own marks and link', () => {
  fc.assert(
    fc.property(lineArbitrary, (line) => {
      const found: { inline: Inline; around: Wrap[] }[] = []
      const visit = (nested: Nested[], around: Wrap[]) => {
        for (const piece of nested)
          if (piece.type === 'wrapped') visit(piece.content, [...around, piece.wrap])
          else found.push({ inline: piece, around })
      }
      visit(nest(line), [])
      expect(found.map(({ inline }) => inline)).toEqual(line)
      for (const { inline, around } of found) {
        if (inline.type === 'citation') expect(around).toEqual([])
        if (inline.type !== 'text') continue
        const own: string[] = (inline.marks ?? []).filter((mark) => mark !== 'code')
        expect(around.toSorted()).toEqual([...own, ...(inline.link === undefined ? [] : [inline.link])].sort())
      }
    }),
    runs(300),
  )
})

test('a line nested stretch by stretch is the line nested at once', () => {
  fc.assert(
    fc.property(lineArbitrary, (line) => {
      const pieces: Nested[] = []
      for (let at = 0; at < line.length;) {
        const end = endOfStretch(line, at)
        if (end === at) pieces.push(line[at] as Inline)
        else pieces.push(...nest(line, at, end))
        at = Math.max(at + 1, end)
      }
      expect(pieces).toEqual(nest(line))
    }),
    runs(300),
  )
})
