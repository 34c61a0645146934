import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import type { Block, BlockOf } from '../../../../src/shared/article/block'
import { merge } from '../../../../src/shared/merge/merge'
import { bodyOf, paragraph, storyOf, textsOf } from '../../../support/short-story'

const TEXTS = ['The mayor spoke to 2,000 people.', 'It rained all day.', 'They left.'] as const
const base = storyOf({ headline: 'Mayor speaks at harbour', body: bodyOf(...TEXTS) })
const [a, b, c] = base.body as [Block, Block, Block]
const withBody = (...body: Block[]): Article => ({ ...base, body })
const merged = (ours: Article, theirs: Article) => {
  const story = merge(base, ours, theirs)
  return { texts: textsOf(story), ids: story.body.map(({ id }) => id), conflicts: story.conflicts }
}
const NONE: never[] = []

describe('words', () => {
  test('edits of one paragraph are both there', () => {
    const ours = withBody(paragraph('a', 'The new mayor spoke to 2,000 people.'), b, c)
    const theirs = withBody(paragraph('a', 'The mayor spoke to 2,000 people today.'), b, c)
    const { texts, conflicts } = merged(ours, theirs)
    expect([texts[0], conflicts]).toEqual(['The new mayor spoke to 2,000 people today.', NONE])
  })

  test('of two words for one ours is shown, and the conflict holds whole paragraphs that differ in nothing else', () => {
    const ours = withBody(paragraph('a', 'The mayor spoke to 2,300 people.'), b, c)
    const theirs = withBody(paragraph('a', 'The mayor spoke to 2,400 people today.'), b, c)
    const { texts, conflicts } = merged(ours, theirs)
    expect(texts[0]).toBe('The mayor spoke to 2,300 people today.')
    expect(conflicts).toEqual([
      {
        id: conflicts[0]?.id,
        place: 'body/a',
        base: [paragraph('a', 'The mayor spoke to 2,000 people today.')],
        ours: [paragraph('a', 'The mayor spoke to 2,300 people today.')],
        theirs: [paragraph('a', 'The mayor spoke to 2,400 people today.')],
      },
    ])
  })

  test('words that both typed at one spot stand side by side, and a person is asked', () => {
    const ours = withBody(paragraph('a', 'First. The mayor spoke to 2,000 people.'), b, c)
    const theirs = withBody(paragraph('a', 'Second. The mayor spoke to 2,000 people.'), b, c)
    const { texts, conflicts } = merged(ours, theirs)
    expect(texts[0]).toBe('First. Second. The mayor spoke to 2,000 people.')
    expect(conflicts).toMatchObject([{ place: 'body/a', shown: 'both' }])
    expect(merged(theirs, ours).texts).toEqual(texts)
  })

  test('what both typed alike is there once', () => {
    const both = withBody(paragraph('a', 'The mayor spoke to 2,000 people. Then it rained.'), b, c)
    const more = withBody(paragraph('a', 'The mayor spoke to 2,000 people. Then it rained. Hard.'), b, c)
    expect(merged(both, more)).toMatchObject({ texts: textsOf(more), conflicts: NONE })
  })

  test('words that the other side replaced with more of the same are there once', () => {
    const was = withBody(a, paragraph('b', 'rained all day.'), c)
    const told = (text: string) => withBody(a, paragraph('b', text), c)
    const says = (mine: Article, other: Article) => textsOf(merge(was, mine, other))[1]
    expect(says(told('it rained all day.'), told('Soon it snowed all day.'))).toBe('Soon it snowed all day.')
    expect(says(told('it rained all day.'), told('Soon it all day.'))).toBe('Soon it all day.')
  })

  test('of two texts at one spot that share words ours is shown, and of two changes side by side that do', () => {
    const says = (text: string) => withBody(paragraph('a', text), b, c)
    const shown = (one: string, two: string) => {
      const { texts, conflicts } = merged(says(one), says(two))
      return [texts[0], conflicts.map(({ place, shown: which }) => `${place} ${which ?? 'ours'}`)]
    }
    const [one, two] = [
      'Then we left. The mayor spoke to 2,000 people.',
      'Then it rained. The mayor spoke to 2,000 people.',
    ]
    expect(shown(one, two)).toEqual([one, ['body/a ours']])
    const [big, far] = ['The very old mayor spoke to 2,000 people.', 'The most very young speaker to 2,000 people.']
    expect(shown(big, far)).toEqual([big, ['body/a ours']])
  })

  test('words that are typed in a paragraph stay in it where the other side put paragraphs before it', () => {
    const ours = withBody(a, paragraph('n', 'New.'), paragraph('b', 'Yesterday it rained all day.'), c)
    const theirs = withBody(a, paragraph('b', 'But It rained all day.'), c)
    expect(merged(ours, theirs).texts).toEqual([TEXTS[0], 'New.', 'But Yesterday it rained all day.', TEXTS[2]])
    const inserted = withBody(a, paragraph('n', 'New.'), paragraph('b', `Yesterday ${TEXTS[1]}`), c)
    expect(merged(inserted, theirs).texts).toEqual([TEXTS[0], 'New.', `But Yesterday ${TEXTS[1]}`, TEXTS[2]])
  })

  test('words in scripts without spaces are not torn apart', () => {
    const japanese = storyOf({ body: bodyOf('東京で会議が開かれた。') })
    const ours = { ...japanese, body: bodyOf('昨日東京で会議が開かれた。') }
    const theirs = { ...japanese, body: bodyOf('東京で大きな会議が開かれた。') }
    expect(textsOf(merge(japanese, ours, theirs))).toEqual(['昨日東京で大きな会議が開かれた。'])
  })
})

describe('blocks', () => {
  test('what the other side typed survives a split, on its side of it', () => {
    const ours = withBody(paragraph('a', 'The mayor'), paragraph('n', 'spoke to 2,000 people.'), b, c)
    const theirs = withBody(paragraph('a', 'The mayor spoke loudly to 2,000 people.'), b, c)
    expect(merged(ours, theirs)).toMatchObject({
      texts: ['The mayor', 'spoke loudly to 2,000 people.', TEXTS[1], TEXTS[2]],
      ids: ['a', 'n', 'b', 'c'],
      conflicts: NONE,
    })
  })

  test('a join keeps what the other side typed in both', () => {
    const ours = withBody(paragraph('a', `${TEXTS[0]} ${TEXTS[1]}`), c)
    const theirs = withBody(
      paragraph('a', 'Our mayor spoke to 2,000 people.'),
      paragraph('b', 'It rained hard all day.'),
      c,
    )
    expect(merged(ours, theirs)).toMatchObject({
      texts: ['Our mayor spoke to 2,000 people. It rained hard all day.', TEXTS[2]],
      conflicts: NONE,
    })
  })

  test('a change of type keeps what the other side typed, and two halves have the new type', () => {
    const ours = withBody({ ...a, type: 'quote' } as Block, b, c)
    const theirs = withBody(paragraph('a', 'The mayor'), paragraph('n', 'spoke to 2,000 people.'), b, c)
    expect(merge(base, ours, theirs).body.map(({ type }) => type)).toEqual(['quote', 'quote', 'paragraph', 'paragraph'])
  })

  test('of two types ours is shown, and the conflict says what the types are', () => {
    const heading = { ...a, type: 'heading', level: 2 } as Block
    const { conflicts } = merged(withBody({ ...a, type: 'quote' } as Block, b, c), withBody(heading, b, c))
    expect(conflicts).toMatchObject([
      { place: 'body/a/type', ours: { type: 'quote' }, theirs: { type: 'heading', level: 2 } },
    ])
  })

  test('a moved block is there once, with what the other side typed in it', () => {
    const theirs = withBody(paragraph('a', 'The new mayor spoke to 2,000 people.'), b, c)
    expect(merged(withBody(b, c, a), theirs)).toMatchObject({
      texts: [TEXTS[1], TEXTS[2], 'The new mayor spoke to 2,000 people.'],
      conflicts: NONE,
    })
  })

  test('a block that both moved goes to the place nearer to the start, whoever asks', () => {
    const d = paragraph('d', 'Nobody came back.')
    const was = withBody(a, b, c, d)
    const [one, two] = [withBody(b, c, d, a), withBody(b, c, a, d)]
    expect(merge(was, one, two)).toEqual(two)
    expect(merge(was, two, one)).toEqual(two)
  })

  test('a move is left out where the other side joined the block to another', () => {
    const ours = withBody(paragraph('a', `${TEXTS[0]} ${TEXTS[1]}`), c)
    const theirs = withBody(a, c, paragraph('b', 'It rained hard all day.'))
    expect(merged(ours, theirs).texts).toEqual([`${TEXTS[0]} It rained hard all day.`, TEXTS[2]])
  })

  test('an edit beats a removal, and a person is asked', () => {
    const { texts, conflicts } = merged(withBody(a, c), withBody(a, paragraph('b', 'It rained all day long.'), c))
    expect(texts[1]).toBe('It rained all day long.')
    expect(conflicts).toMatchObject([{ place: 'body/b', ours: [], shown: 'theirs' }])
  })

  test('a new paragraph in the place of one that went does not take in what the other side typed in that', () => {
    const ours = withBody(a, paragraph('n', 'New.'), c)
    const theirs = withBody(a, paragraph('b', 'But It rained all day.'), c)
    const { texts, conflicts } = merged(ours, theirs)
    expect(texts).toEqual([TEXTS[0], 'But It rained all day.', 'New.', TEXTS[2]])
    expect(conflicts).toMatchObject([{ place: 'body/b', ours: [], shown: 'theirs' }])
  })

  test('paragraphs that both put in one place are both there, in one order', () => {
    const [ours, theirs] = [
      withBody(a, b, c, paragraph('x', 'X wrote.')),
      withBody(a, b, c, paragraph('y', 'Y wrote.')),
    ]
    expect(merged(ours, theirs)).toMatchObject({ ids: ['a', 'b', 'c', 'x', 'y'], conflicts: NONE })
    expect(merged(theirs, ours)).toEqual(merged(ours, theirs))
  })
})

test('two stories that share ids and no past are joined by what they have in common', () => {
  const ours = { ...base, body: [a, paragraph('b', 'It snowed.')] }
  const story = merge(storyOf({}), ours, { ...base, body: [a, b, c] })
  expect(textsOf(story)).toEqual([TEXTS[0], 'It snowed.', TEXTS[2]])
  expect(story.conflicts).toMatchObject([{ place: 'body/b', theirs: [b] }])
})

test('a block that both brought is there once, also where it took in the words of one that is gone', () => {
  const [n, joined] = [paragraph('n', 'It snowed.'), paragraph('n', 'It rained hard all day. Then It snowed a lot.')]
  const versions = [withBody(a, n, c), withBody(a, n, b, c)].flatMap((brought): [Article, Article][] => [
    [brought, withBody(a, joined, c)],
    [withBody(a, joined, c), brought],
  ])
  for (const [ours, theirs] of versions) {
    const { ids, conflicts } = merged(ours, theirs)
    expect(ids).toEqual(['a', 'n', 'c'])
    expect(conflicts).toMatchObject([{ place: 'body/n', ours: [ours.body[1]], theirs: [theirs.body[1]] }])
  }
  // Also one that stood before it, where the block moved.
  const apart = withBody(a, b, paragraph('n', 'Then snow.'), c)
  const moved = withBody(a, c, paragraph('n', 'Soon Then It rained all day.'))
  expect(merged(apart, moved).texts).toEqual([TEXTS[0], TEXTS[2], 'Then snow.'])
  // An empty one is nothing that both wrote, so that what one side typed in the other block is where that went.
  const typed = withBody(a, paragraph('n', ''), paragraph('b', 'It rained all day long.'), c)
  const { texts, conflicts } = merged(typed, withBody(a, paragraph('n', TEXTS[1]), c))
  expect([texts, conflicts]).toEqual([[TEXTS[0], 'It rained all day long.', TEXTS[2]], NONE])
})

describe('whichever side is ours', () => {
  const same = (was: Article, one: Article, two: Article) => {
    const story = merge(was, one, two)
    expect(story.conflicts).toEqual([])
    expect(merge(was, two, one)).toEqual(story)
    return story
  }

  test('a block that both brought, of two types or in two places, is one', () => {
    const item: Block = { type: 'item', id: 'n', ordered: false, depth: 0, content: [] }
    expect(same(storyOf({}), storyOf({ body: [item] }), storyOf({ body: [paragraph('n', '')] })).body).toEqual([item])
    expect(same(base, withBody(a, paragraph('n', ''), b, c), withBody(a, b, c, paragraph('n', ''))).body).toHaveLength(
      4,
    )
  })

  test('white space that both typed has the looks of both', () => {
    const space = (looks: object): Block => ({
      type: 'quote',
      id: 'a',
      content: [{ type: 'text', text: ' ', ...looks }],
    })
    const was = storyOf({ body: [{ type: 'quote', id: 'a', content: [] }] })
    const story = same(
      was,
      storyOf({ body: [space({ marks: ['bold'] })] }),
      storyOf({ body: [space({ claims: ['c'] })] }),
    )
    expect(story.body).toEqual([space({ marks: ['bold'], claims: ['c'] })])
  })

  test('words no longer claim a citation that is gone', () => {
    const claim: Block = { type: 'paragraph', id: 'n', content: [{ type: 'text', text: 'Six', claims: ['x'] }] }
    const citation: Block = {
      type: 'paragraph',
      id: 'm',
      content: [{ type: 'citation', id: 'x', items: [{ sourceId: 's' }] }],
    }
    const story = same(withBody(a, citation), withBody(a), withBody(a, citation, claim))
    expect(story.body).toEqual([a, paragraph('n', 'Six')])
  })
})

test('half a surrogate pair stops nobody', () => {
  const broken = (text: string) => storyOf({ headline: text, body: [paragraph('a', text)] })
  expect(merge(base, broken('one \uD800'), broken('two \uDC00')).headline).toBe('one \uFFFD')
})

describe('looks', () => {
  const run = (text: string, looks: object = {}) => ({ type: 'text' as const, text, ...looks })
  const line = (...content: BlockOf<'paragraph'>['content']) => withBody({ type: 'paragraph', id: 'a', content }, b, c)

  test('marks and threads of both sides are on the words, and the words of the other are there', () => {
    const ours = line(run('The mayor', { marks: ['bold'] }), run(' spoke to 2,000 people.'))
    const theirs = line(run('The mayor', { threads: ['t'] }), run(' spoke to 2,000 old people.'))
    expect(merge(base, ours, theirs).body[0]).toEqual({
      type: 'paragraph',
      id: 'a',
      content: [run('The mayor', { marks: ['bold'], threads: ['t'] }), run(' spoke to 2,000 old people.')],
    })
  })

  test('half a word may look otherwise', () => {
    const ours = line(run('The may', { marks: ['bold'] }), run('or spoke to 2,000 people.'))
    const theirs = line(run('The '), run('mayor', { marks: ['italic'] }), run(' spoke to 2,000 people.'))
    expect(merge(base, ours, theirs).body[0]).toMatchObject({
      content: [
        run('The ', { marks: ['bold'] }),
        run('may', { marks: ['bold', 'italic'] }),
        run('or', { marks: ['italic'] }),
        run(' spoke to 2,000 people.'),
      ],
    })
  })

  const cited = (...items: { sourceId: string; locator?: string }[]) => line(run(TEXTS[0]), { type: 'citation', items })

  test('sources that both added to a citation are in it, and of two locators a conflict asks', () => {
    const was = cited({ sourceId: '1' })
    const two = merge(
      was,
      cited({ sourceId: '1' }, { sourceId: '2' }),
      cited({ sourceId: '1', locator: 'p. 3' }, { sourceId: '3' }),
    )
    expect([two.body[0], two.conflicts]).toEqual([
      cited({ sourceId: '1', locator: 'p. 3' }, { sourceId: '2' }, { sourceId: '3' }).body[0],
      NONE,
    ])
    const at = merge(was, cited({ sourceId: '1', locator: 'p. 3' }), cited({ sourceId: '1', locator: 'p. 4' }))
    expect(at.conflicts).toMatchObject([{ place: 'body/a' }])
  })

  test('a citation that one side removed and the other gave a locator stays, and a person is asked', () => {
    const story = merge(cited({ sourceId: '1' }), base, cited({ sourceId: '1', locator: 'p. 3' }))
    expect(story.body[0]).toEqual(cited({ sourceId: '1', locator: 'p. 3' }).body[0])
    expect(story.conflicts).toMatchObject([{ place: 'body/a', shown: 'theirs' }])
  })

  test('words that the other side linked lose the link in what became code', () => {
    const code: Block = { type: 'code', id: 'a', content: [run('The mayor')] }
    const linked = line(run('The mayor', { link: 'https://example.org/' }), run(' spoke'))
    expect(merge(line(run('The mayor')), withBody(code, b, c), linked).body[0]).toEqual({
      ...code,
      content: [run('The mayor spoke')],
    })
  })

  test('two links for one word are a conflict', () => {
    const link = (to: string) => line(run('The mayor', { link: to }), run(' spoke to 2,000 people.'))
    const story = merge(base, link('https://example.org/1'), link('https://example.org/2'))
    expect(story.conflicts).toHaveLength(1)
    expect(story.body[0]).toMatchObject({ content: [{ link: 'https://example.org/1' }, {}] })
  })
})

describe('figures and tables', () => {
  const figure: BlockOf<'figure'> = {
    type: 'figure',
    id: 'f',
    alt: 'A port',
    caption: 'The old port at dusk',
    credit: 'Ana',
  }
  const table: BlockOf<'table'> = {
    type: 'table',
    id: 't',
    header: true,
    rows: ['1', '2', '3'].map((id) => ({ id, cells: ['x', 'y'].map((at) => [{ type: 'text', text: `${at}${id}` }]) })),
  }
  const was = storyOf({ body: [figure, table] })
  const change = (one: Partial<typeof figure>, two: Partial<typeof table> = {}) => ({
    ...was,
    body: [
      { ...figure, ...one },
      { ...table, ...two },
    ],
  })

  test('a figure is merged field by field, its caption by words', () => {
    const story = merge(
      was,
      change({ caption: 'The port at dusk' }),
      change({ caption: 'The old port at dusk today', alt: 'Cranes' }),
    )
    expect(story.body[0]).toEqual({ ...figure, caption: 'The port at dusk today', alt: 'Cranes' })
    expect(story.conflicts).toEqual([])
  })

  test('captions that both rewrote are a conflict in their place', () => {
    const story = merge(was, change({ caption: 'A port' }), change({ caption: 'A harbour' }))
    expect(story.conflicts).toMatchObject([{ place: 'body/f/caption', ours: 'A port', theirs: 'A harbour' }])
  })

  test('a picture that one side took out and the other captioned stays', () => {
    const story = merge(was, { ...was, body: [table] }, change({ caption: 'The port' }))
    expect(story.body.map(({ id }) => id)).toEqual(['f', 't'])
    expect(story.conflicts).toMatchObject([{ place: 'body/f', shown: 'theirs' }])
  })

  test('rows and columns that sides add and move, and words in cells, are all there', () => {
    const text = (words: string) => [{ type: 'text' as const, text: words }]
    const [one, two, three] = table.rows as [
      (typeof table.rows)[number],
      (typeof table.rows)[number],
      (typeof table.rows)[number],
    ]
    const ours = change(
      {},
      { rows: [one, two, three].map((row) => ({ ...row, cells: [...row.cells, text(`z${row.id}`)] })) },
    )
    const theirs = change(
      {},
      {
        rows: [
          { ...three, cells: [text('x3 new'), text('y3')] },
          one,
          two,
          { id: '4', cells: [text('x4'), text('y4')] },
        ],
      },
    )
    const story = merge(was, ours, theirs)
    const grid = (story.body[1] as typeof table).rows.map(({ cells }) =>
      cells.map(([cell]) => (cell?.type === 'text' ? cell.text : '')),
    )
    expect(grid).toEqual([
      ['x3 new', 'y3', 'z3'],
      ['x1', 'y1', 'z1'],
      ['x2', 'y2', 'z2'],
      ['x4', 'y4', ''],
    ])
    expect(story.conflicts).toEqual([])
  })

  test('where each side takes out what the other leaves of a table, an empty column or row is left', () => {
    const without = (column: number) =>
      change({}, { rows: table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(column, 1) })) })
    const widths = (story: Article) => (story.body[1] as typeof table).rows.map(({ cells }) => cells)
    expect(widths(merge(was, without(0), without(1)))).toEqual([[[]], [[]], [[]]])
    const [first, ...others] = table.rows
    const few = merge(was, change({}, { rows: first ? [first] : [] }), change({}, { rows: others }))
    expect(widths(few)).toEqual([[[], []]])
  })
})

describe('fields', () => {
  const merging = (was: Partial<Article>, ours: Partial<Article>, theirs: Partial<Article>) =>
    merge(storyOf(was), storyOf({ ...was, ...ours }), storyOf({ ...was, ...theirs }))

  test('a headline is merged by words where no two changes touch, and is a conflict where they do', () => {
    const was = { headline: 'Mayor speaks to people at harbour' }
    const one = merging(
      was,
      { headline: 'Mayor talks to people at harbour' },
      { headline: 'Mayor speaks to people at port' },
    )
    expect([one.headline, one.conflicts]).toEqual(['Mayor talks to people at port', NONE])
    const two = merging(
      was,
      { headline: 'Mayor speaks to 2,300 people at harbour' },
      { headline: 'Mayor speaks to 2,400 people at harbour' },
    )
    expect([two.headline, two.conflicts.map(({ place }) => place)]).toEqual([
      'Mayor speaks to 2,300 people at harbour',
      ['headline'],
    ])
  })

  test('tags are a set in order, sources are merged by field', () => {
    const tag = (slug: string) => ({ slug, name: slug })
    const tags = merging(
      { tags: [tag('a'), tag('b')] },
      { tags: [tag('b'), tag('x')] },
      { tags: [tag('a'), tag('y'), tag('b')] },
    )
    expect(tags.tags.map(({ slug }) => slug)).toEqual(['y', 'b', 'x'])
    const source = (title: string, note?: string): Article['sources'][number] => ({
      id: 's',
      csl: { type: 'book', title },
      visibility: 'printed',
      ...(note !== undefined && { note }),
    })
    const sources = merging({ sources: [source('T')] }, { sources: [source('Title')] }, { sources: [source('T', 'N')] })
    expect(sources.sources).toEqual([source('Title', 'N')])
  })

  test('a source that one side took out stays where the other cited it anew', () => {
    const source: Article['sources'][number] = { id: 's', csl: { type: 'book' }, visibility: 'printed' }
    const cited: Block = { type: 'paragraph', id: 'a', content: [{ type: 'citation', items: [{ sourceId: 's' }] }] }
    const story = merging({ sources: [source] }, { sources: [] }, { body: [cited] })
    expect(story.sources).toEqual([source])
    expect(merging({ sources: [source], body: [cited] }, { sources: [] }, { kicker: 'K' }).sources).toEqual([])
  })

  test('where both changed how far a story may go, the more careful counts', () => {
    expect(merging({}, { stage: 'published' }, { stage: 'in-review' }).stage).toBe('in-review')
    expect(merging({ stage: 'published' }, { stage: 'withdrawn' }, { stage: 'draft' }).stage).toBe('withdrawn')
    expect(merging({ stage: 'in-review' }, { stage: 'killed' }, { stage: 'published' }).stage).toBe('killed')
    expect(merging({}, { stage: 'in-review' }, { kicker: 'K' }).stage).toBe('in-review')
    const at = (local: string, zone = 'UTC') => ({ embargo: { local, zone } })
    expect(merging({}, at('2025-01-01T10:00'), at('2025-01-02T10:00'))).toMatchObject({
      ...at('2025-01-02T10:00'),
      conflicts: [],
    })
    expect(merging({}, at('2025-01-01T10:00'), at('2025-01-02T10:00', 'Asia/Tokyo')).conflicts).toHaveLength(1)
    expect(merging(at('2025-01-01T10:00'), { embargo: undefined }, at('2025-01-01T09:00'))).toMatchObject(
      at('2025-01-01T09:00'),
    )
    const legal = (hold: boolean, note = '') => ({ legal: { hold, note } })
    expect(merging({}, legal(true), legal(false, 'court')).legal).toEqual({ hold: true, note: 'court' })
  })

  test('a sign-off stands where nothing came to what it vouches for', () => {
    const signOffs: Article['signOffs'] = [{ role: 'editor', by: 'Eva', at: '2025-01-01T00:00:00Z', hash: 'x' }]
    expect(merging({}, { signOffs }, { tags: [{ slug: 'a', name: 'A' }] }).signOffs).toEqual(signOffs)
    expect(merging({}, { signOffs }, { headline: 'Other' }).signOffs).toEqual([])
  })

  test('a conflict that one side settled is settled', () => {
    const conflicts = [{ id: 'c', place: 'headline', theirs: 'B' }]
    expect(merging({ conflicts }, { conflicts: [], headline: 'B' }, { kicker: 'K' })).toMatchObject({
      conflicts: [],
      headline: 'B',
      kicker: 'K',
    })
    expect(merging({}, { conflicts }, { kicker: 'K' }).conflicts).toEqual(conflicts)
  })
})
