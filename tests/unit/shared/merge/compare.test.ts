import { describe, expect, test } from 'vitest'
import { Article, newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import type { Citation, Inline } from '../../../../src/shared/article/inline'
import { compare } from '../../../../src/shared/merge/compare'
import { compareLine, compareText } from '../../../../src/shared/merge/compare-line'
import { marked, outline } from './versions'

const run = (text: string, look: Partial<Extract<Inline, { type: 'text' }>> = {}): Inline => ({
  type: 'text',
  text,
  ...look,
})
const cite = (sourceId: string, locator?: string): Citation => ({
  type: 'citation',
  items: [locator === undefined ? { sourceId } : { sourceId, locator }],
})
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [run(text)] })
const story = (...body: Block[]): Article => ({ ...newArticle('en'), body })
const between = (before: Block[], after: Block[]) => compare(story(...before), story(...after))

describe('words', () => {
  test.each([
    ['The council met.', 'The council met.', 'The council met.'],
    ['The council met.', 'The council met today.', 'The council met{+ today+}.'],
    ['The red house.', 'The blue house.', 'The [-red-]{+blue+} house.'],
    ['a b c', 'a c', 'a[- b-] c'],
    ['b c', 'c', '[-b -]c'],
    ['one two', 'one two three', 'one two{+ three+}'],
    ['word,', 'word.', 'word[-,-]{+.+}'],
    ['two  spaces', 'two spaces', 'two[-  -]{+ +}spaces'],
    ['The cat sat.', 'The bird sang. The cat sat.', '{+The bird sang. +}The cat sat.'],
    ['He came. He saw. He won.', 'He came. He won.', 'He came.[- He saw.-] He won.'],
    ['He paid 2,300 pounds', 'He paid 2,400 pounds', 'He paid [-2,300-]{+2,400+} pounds'],
    ['北京天气晴朗', '北京天气很好', '北京天气[-晴朗-]{+很好+}'],
    ['قال وزير الخارجية', 'قال وزير الداخلية', 'قال وزير [-الخارجية-]{+الداخلية+}'],
    [
      'Protesters blocked the harbour on Monday.',
      'Police cleared the motorway before midnight.',
      '[-Protesters blocked the harbour on Monday-]{+Police cleared the motorway before midnight+}.',
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(marked(compareText(before, after).text)).toBe(expected)
  })

  test('a word that is bold in part is one word', () => {
    const { line } = compareLine([run('un'), run('lucky', { marks: ['bold'] })], [run('unlikely')])
    expect(marked(line)).toBe('[-unlucky-]{+unlikely+}')
  })

  test('marks and links that come or go are shown on the words that stayed, and how those were', () => {
    const before = [run('He said '), run('so', { marks: ['italic'] }), run(' often.')]
    const { line, added, removed } = compareLine(before, [
      run('He said so '),
      run('often', { link: 'https://x' }),
      run('.'),
    ])
    expect(marked(line)).toBe('He said *so* *often*.')
    expect(line[1]).toEqual({ change: 'restyled', content: [run('so')], before: [run('so', { marks: ['italic'] })] })
    expect([added, removed]).toEqual([0, 0])
  })

  test('citations and breaks come and go like words, and are none', () => {
    const before = [run('Rents rose'), cite('a'), run('. Wages fell'), cite('b', 'p. 1'), run('.')]
    const after = [run('Rents rose'), run('. Wages fell'), cite('b', 'p. 2'), { type: 'break' as const }, run('.')]
    const { line, added, removed } = compareLine(before, after)
    expect(marked(line)).toBe('Rents rose[-^a-]. Wages fell[-^b-]{+^b|+}.')
    expect([added, removed]).toEqual([0, 0])
  })

  test('a citation that stays holds its place between large changes', () => {
    const { line } = compareLine(
      [run('Everything that the ministers had promised'), cite('a'), run(' and nothing remained of their agreement.')],
      [
        run('Another sentence altogether, by other people'),
        cite('a'),
        run(' followed by something entirely different.'),
      ],
    )
    expect(line).toContainEqual({ change: 'same', content: [cite('a'), run(' ')] })
  })
})

describe('blocks', () => {
  const [a, b, c] = [
    paragraph('a', 'The council met on Monday to discuss the budget.'),
    paragraph('b', 'Nobody from the opposition came to the session.'),
    paragraph('c', 'A decision is expected before the summer recess.'),
  ]

  test('added and removed ones stand where they are, or were', () => {
    expect(outline(between([a, b, c], [a, c]))).toEqual(['same a', 'removed b', 'same c'])
    expect(outline(between([b, c], [a, b, c]))).toEqual(['added a', 'same b', 'same c'])
    expect(outline(between([a, b], [c]))).toEqual(['removed a', 'removed b', 'added c'])
  })

  test('one that moved is there once, with what else happened to it', () => {
    expect(outline(between([a, b, c], [c, a, b]))).toEqual(['same c moved', 'same a', 'same b'])
    const edited = paragraph('c', 'A decision is expected after the summer recess.')
    const { blocks, added, removed } = between([a, b, c], [edited, a, b])
    expect(blocks[0]).toMatchObject({ id: 'c', change: 'changed', moved: true })
    expect([added, removed]).toEqual([1, 1])
  })

  test('a story that was imported again has the same blocks under other ids', () => {
    const again = [a, b, c].map((block): Block => ({ ...block, id: `new-${block.id}` }))
    const edited = paragraph('new-b', 'Nobody from the majority came to the session.')
    expect(outline(between([a, b, c], [again[0] as Block, edited, again[2] as Block]))).toEqual([
      'same new-a',
      'changed new-b',
      'same new-c',
    ])
  })

  test('words that a new paragraph before them pushed to another id are not written again', () => {
    const pushed = between([a, b], [paragraph('a', 'Rain fell all night.'), { ...a, id: 'x' }, b])
    expect(outline(pushed)).toEqual(['added a', 'same x', 'same b'])
    expect([pushed.added, pushed.removed]).toEqual([4, 0])
    const back = between([paragraph('a', 'Rain fell all night.'), { ...a, id: 'x' }, b], [a, b])
    expect(outline(back)).toEqual(['removed a', 'same x', 'same b'])
  })

  test('one that was written anew keeps its place when its words are nowhere else', () => {
    expect(outline(between([a, b], [a, paragraph('b', 'Rain fell.')]))).toEqual(['same a', 'changed b'])
    expect(outline(between([a, b], [a, paragraph('b', 'Rain fell.'), c]))).toEqual(['same a', 'changed b', 'added c'])
  })

  test('type and attributes', () => {
    const heading: Block = { type: 'heading', id: 'a', level: 2, content: (a as { content: Inline[] }).content }
    expect(between([a], [heading]).blocks[0]).toMatchObject({ change: 'changed', attributes: ['type'] })
    expect(between([heading], [{ ...heading, level: 3, box: 'x' }]).blocks[0]?.attributes).toEqual(['level', 'box'])
  })

  test('a figure is compared text by text; its caption counts as words of the story', () => {
    const figure: Block = { type: 'figure', id: 'f', alt: 'A boat', caption: 'The harbour', credit: '' }
    const { blocks, added } = between([figure], [{ ...figure, alt: 'A ship', caption: 'The old harbour' }])
    expect(blocks[0]?.texts.map(({ name, text }) => `${name}: ${marked(text)}`)).toEqual([
      'caption: The{+ old+} harbour',
      'alt: A [-boat-]{+ship+}',
    ])
    expect(added).toBe(1)
    expect(between([figure], [{ ...figure, decorative: true }]).blocks[0]?.attributes).toEqual(['decorative'])
  })

  test('a table is compared cell by cell, rows by what they are', () => {
    const row = (id: string, ...cells: Inline[][]) => ({ id, cells })
    const table = (...rows: ReturnType<typeof row>[]): Block => ({ type: 'table', id: 't', header: true, rows })
    const first = row('1', [run('Town')], [run('Votes')])
    const second = row('2', [run('Ayr')], [run('10')])
    const added = between([table(first, second)], [table(first, row('3', [run('Leith')], [run('7')]), second)])
    expect(added.blocks[0]?.attributes).toEqual(['rows'])
    expect(added.blocks[0]?.texts.map(({ text }) => marked(text))).toEqual([
      'Town',
      'Votes',
      '{+Leith+}',
      '{+7+}',
      'Ayr',
      '10',
    ])
    const cited = between([table(first, second)], [table(first, row('2', [run('Ayr'), cite('s')], [run('10')]))])
    expect(cited.blocks[0]).toMatchObject({ change: 'changed', attributes: ['cells'] })
  })

  test('comments on words are no change of them', () => {
    const commented: Block = {
      ...a,
      content: [run('The council met on Monday to discuss the budget.', { threads: ['t'] })],
    } as Block
    expect(outline(between([a], [commented]))).toEqual(['same a'])
  })
})

describe('fields and entries', () => {
  const before: Article = {
    ...newArticle('en'),
    headline: 'Council approves budget',
    stage: 'draft',
    sources: [
      { id: 'a', csl: { type: 'webpage', title: 'Minutes' }, visibility: 'printed' },
      { id: 'b', csl: { type: 'interview' }, visibility: 'printed' },
    ],
    tags: [{ slug: 'budget', name: 'Budget' }],
  }

  test('texts by words, other fields by value, absent ones as undefined', () => {
    const after: Article = { ...before, headline: 'Council rejects budget', stage: 'in-review', eventDate: '2025' }
    const { fields, added, removed } = compare(before, after)
    expect(fields.map(({ field }) => field)).toEqual(['headline', 'stage', 'eventDate'])
    expect(marked(fields[0]?.text ?? [])).toBe('Council [-approves-]{+rejects+} budget')
    expect(fields[1]).toEqual({ field: 'stage', text: [], before: 'draft', after: 'in-review' })
    expect(fields[2]).toEqual({ field: 'eventDate', text: [], before: undefined, after: '2025' })
    expect([added, removed]).toEqual([1, 1])
  })

  test('every field but those with lists of their own is compared', () => {
    const changed = Object.fromEntries(
      Object.keys(Article.shape).map((field) => [field, field in before ? [`other ${field}`] : 'was absent']),
    )
    const texts = Object.fromEntries(
      Object.entries(before).flatMap(([k, v]) => (typeof v === 'string' ? [[k, `${v}!`]] : [])),
    )
    const after = { ...changed, ...texts, body: [], sources: [], tags: [] } as unknown as Article
    const compared = new Set<string>(compare(before, after).fields.map(({ field }) => field))
    const own = ['schema', 'body', 'sources', 'tags', 'conflicts']
    expect([...compared, ...own].sort()).toEqual(Object.keys(Article.shape).sort())
  })

  test('sources and tags by key, under the names that people know', () => {
    const [minutes] = before.sources
    const after: Article = {
      ...before,
      sources: [{ ...(minutes as Article['sources'][number]), note: 'Checked' }],
      tags: [{ slug: 'rents', name: 'Rents' }],
    }
    const { sources, tags } = compare(before, after)
    expect(sources).toEqual([
      { key: 'a', name: 'Minutes', change: 'changed' },
      { key: 'b', name: 'Interview', change: 'removed' },
    ])
    expect(tags).toEqual([
      { key: 'rents', name: 'Rents', change: 'added' },
      { key: 'budget', name: 'Budget', change: 'removed' },
    ])
  })
})

describe('worst cases', () => {
  const long = (words: number, word: (n: number) => string) =>
    Array.from({ length: words }, (_, n) => word(n)).join(' ')

  test('a paragraph of very many words that shares nothing with the other is one change', () => {
    const { text, added, removed } = compareText(
      long(20_000, (n) => `a${n}`),
      long(20_000, (n) => `b${n}`),
    )
    expect(text.map(({ change }) => change)).toEqual(['removed', 'added'])
    expect([added, removed]).toEqual([20_000, 20_000])
  })

  test('beyond the bound, words that each has once still hold the rest together', () => {
    const kept = (other: string) => (n: number) => (n % 10 < 8 ? `kept${n}` : `${other}${n % 10 < 9 ? n : n % 7}`)
    const [before, after] = [long(6000, kept('old')), long(6000, kept('new'))]
    const { text } = compareText(before, after)
    expect(text.filter(({ change }) => change === 'removed')).toHaveLength(600)
  })
})
