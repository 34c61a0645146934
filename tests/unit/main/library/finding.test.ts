import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Article, newArticle, STAGES } from '../../../../src/shared/article/article'
import { bodyText } from '../../../../src/shared/article/text'
import type { StoryFilter, StorySort } from '../../../../src/shared/bridge/story'
import { fold } from '../../../../src/main/library/fold'
import type { Library } from '../../../../src/main/library/library'
import { articleArbitrary } from '../../../support/generate'
import { addStory, inspect, testLibrary, titles } from '../../../support/libraries'
import { runs } from '../../../support/property'
import { isOnly, type Listed, naiveList } from './naive-list'

const WORDS = [
  'harbour',
  'Harbormaster',
  'ferry',
  'Élysée',
  'the',
  'of',
  'a',
  'al-Monitor',
  '12',
  '9',
  'مَدينة',
  'المدينة',
  'والمدينة',
  '東京',
  '京都で',
  '한국어',
]
const ME = 'Ána'
const some = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((words) => words.join(' '))
const zoned = fc
  .constantFrom('2001-01-01T10:00', '2001-06-01T10:00', '2190-01-01T10:00')
  .map((local) => ({ local, zone: 'UTC' }))
const TAGS = [
  { slug: 'war', name: 'War of the ferry' },
  { slug: 'a-b', name: '"A", "war"' },
  { slug: 'war-2', name: 'Harbour', proposed: true as const },
]

const storyArbitrary = fc
  .record({
    headline: some(3),
    workingTitle: some(1),
    standfirst: some(3),
    body: some(6).map((text): Article['body'] => [
      { type: 'paragraph', id: 'a', content: [{ type: 'text', text: text || 'x' }] },
    ]),
    section: fc.constantFrom('', 'World', 'World 2'),
    stage: fc.constantFrom(...STAGES),
    tags: fc.subarray(TAGS),
    bylines: fc
      .subarray(['ANA', 'Tom of the harbour', ''] as const)
      .map((names) => names.map((name) => ({ name, role: 'author' as const }))),
    sources: some(2).map((title): Article['sources'] =>
      title ? [{ id: 's', csl: { type: 'webpage', title }, visibility: 'printed' }] : [],
    ),
    planned: fc.record(
      { due: zoned, embargo: zoned, assignedTo: fc.constantFrom('ana', 'Tom', '') },
      { requiredKeys: [] },
    ),
  })
  .map(({ planned, ...fields }): Article => ({ ...newArticle('en'), ...fields, ...planned }))

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...WORDS,
        'har',
        'h',
        'f',
        'elys',
        'mon',
        'المد',
        '京',
        '한',
        'status:review',
        'status:k',
        'after:2000',
        'before:2000',
        'tag:war',
        'tag:fer',
        'by:ana',
        'by:"tom har',
        'section:world',
        'source:fer',
        'al-m',
      ),
      some(3).map((words) => `"${words}"`),
      some(2).map((words) => `"${words.slice(0, -1)}`),
    ),
    { maxLength: 2 },
  )
  .map((pieces) => pieces.join(' '))

const parts = {
  text: typed,
  stage: fc.constantFrom(...STAGES),
  tag: fc.constantFrom('war', 'a-b', 'war-2', 'none'),
  section: fc.constantFrom('World', 'World 2', 'none'),
  only: fc.constantFrom('mine' as const, 'due' as const, 'overdue' as const),
  trashed: fc.boolean(),
}
const filterArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: typed }) },
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record(parts, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ ...parts, text: fc.constantFrom(...WORDS, 'h') }, { requiredKeys: ['text'] }) },
)
const sortArbitrary = fc.record({
  by: fc.constantFrom(
    'updated' as const,
    'created' as const,
    'headline' as const,
    'stage' as const,
    'embargo' as const,
  ),
  descending: fc.boolean(),
})

/** Saves and creations are told apart by the millisecond. */
function nextMillisecond(): void {
  for (const start = Date.now(); Date.now() === start;);
}

/** Does something to a library, as people do, and gives what the list should know. */
async function lived(
  library: Library,
  articles: Article[],
  acts: { kind: string; at: number; article: Article }[],
): Promise<Listed[]> {
  const stories: Listed[] = []
  let saves = 0
  for (const [created, article] of articles.entries()) {
    const id = await addStory(library, article)
    stories.push({ id, article, saved: ++saves, created, savedAt: (await library.open(id)).savedAt, trashed: false })
    nextMillisecond()
  }
  for (const { kind, at, article } of acts) {
    const story = stories[at % stories.length]
    if (story === undefined) break
    if (kind === 'list') await library.list({ filter: { text: 'harbour' }, offset: 0, limit: 10 })
    else if (kind === 'save') {
      const { version } = await library.open(story.id)
      const json = JSON.stringify(article)
      const result = await library.save({ id: story.id, baseVersion: version, json, by: ME })
      if (result.status !== 'saved') throw new Error(result.status)
      if (result.version !== version) Object.assign(story, { article, saved: ++saves, savedAt: result.savedAt })
      nextMillisecond()
    } else {
      await (kind === 'trash' ? library.trash([story.id]) : library.restore([story.id]))
      story.trashed = kind === 'trash'
    }
  }
  return stories
}

const actsArbitrary = fc.array(
  fc.record({
    kind: fc.constantFrom('save', 'save', 'trash', 'restore', 'list'),
    at: fc.nat(20),
    article: storyArbitrary,
  }),
  { maxLength: 8 },
)

describe('the list and search', () => {
  it('hold what one would find looking at each story, in that order', async () => {
    const queries = fc.array(fc.record({ filter: filterArbitrary, sort: sortArbitrary, offset: fc.nat(4) }), {
      minLength: 20,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(storyArbitrary, { minLength: 1, maxLength: 10 }),
        actsArbitrary,
        queries,
        async (articles, acts, asked) => {
          const library = await testLibrary()
          const stories = await lived(library, articles, acts)
          for (const { filter, sort, offset } of asked) {
            const expected = naiveList(stories, filter, sort, ME).map(({ id }) => id)
            const { rows, total, atLeast } = await library.list({ filter, sort, offset, limit: 3, me: ME })
            expect({ filter, sort, ids: rows.map(({ id }) => id), total, atLeast }).toEqual({
              filter,
              sort,
              ids: expected.slice(offset, offset + 3),
              total: expected.length,
              atLeast: false,
            })
            expect(await library.ids({ filter, sort, me: ME })).toEqual(expected)
          }
          const { counts } = await library.list({ filter: {}, offset: 0, limit: 1, me: ME })
          const kept = stories.filter(({ trashed }) => !trashed)
          expect(counts).toEqual({
            all: kept.length,
            mine: kept.filter(({ article }) => isOnly(article, 'mine', ME)).length,
            due: kept.filter(({ article }) => isOnly(article, 'due', ME)).length,
            overdue: kept.filter(({ article }) => isOnly(article, 'overdue', ME)).length,
            trash: stories.length - kept.length,
            stages: Object.fromEntries(
              STAGES.map((stage) => [stage, kept.filter(({ article }) => article.stage === stage).length]),
            ),
          })
          await library.close()
        },
      ),
      runs(40),
    )
  })

  it('find a story by every word of its own', async () => {
    const library = await testLibrary()
    await fc.assert(
      fc.asyncProperty(articleArbitrary(), fc.nat(), async (article, at) => {
        const id = await addStory(library, article)
        const texts = [
          article.headline,
          article.standfirst,
          bodyText(article.body),
          ...article.bylines.map(({ name }) => name),
        ]
        const words = texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '')
        const word = words[at % words.length]
        if (word === undefined) return
        for (const text of [word, `"${word}"`, [...word].slice(0, 3).join('')]) {
          expect(await library.ids({ filter: { text }, sort: { by: 'created', descending: true } })).toContain(id)
        }
      }),
      runs(60),
    )
  })

  it('find no phrase that goes from the headline into the working title', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'The', workingTitle: 'Harbour' })
    const sought = async (text: string) => (await library.list({ filter: { text }, offset: 0, limit: 9 })).total
    expect(await Promise.all(['"the harbour"', '"the harb', 'the harbour'].map(sought))).toEqual([0, 0, 1])
  })

  it('count searches to a thousand, and further as somebody scrolls', async () => {
    const library = await testLibrary()
    const stories = Array.from({ length: 2400 }, (_, n) => ({
      json: JSON.stringify({ ...newArticle('en'), headline: n % 2 ? 'Ferry' : `Story ${n}`, standfirst: 'ferry' }),
      original: { name: 'a', text: '' },
    }))
    const ids = await library.bringIn({ stories, by: 'Ana' })
    const page = (offset: number, sort?: StorySort, filter: StoryFilter = {}) =>
      library.list({ filter: { text: 'fer', ...filter }, offset, limit: 100, ...(sort && { sort }) })
    for (let total = 0; total < 2400; total = (await page(0)).total) if ((await page(2390)).rows.length === 10) break
    const newest = ids.toReversed()
    const expected = [...newest.filter((_, n) => n % 2 === 0), ...newest.filter((_, n) => n % 2)]
    await library.trash([ids[0] as string])

    const kept = ids.slice(1)
    const [ferries, others] = [0, 1].map((odd) => kept.filter((_, n) => n % 2 === odd)) as [string[], string[]]
    const byHeadline = { by: 'headline', descending: false } as const
    expect(await page(0, byHeadline)).toMatchObject({ total: 1001, atLeast: true })
    for (const offset of [0, 150, 1150, 1900]) {
      const { rows } = await page(offset, byHeadline)
      expect(rows.map(({ id }) => id)).toEqual([...ferries.toReversed(), ...others].slice(offset, offset + 100))
    }
    const titlesFirst = [...ferries, ...others]
    for (const offset of [0, 1150, 1350]) {
      const { rows } = await page(offset, { by: 'updated', descending: false })
      expect(rows.map(({ id }) => id)).toEqual(titlesFirst.slice(offset, offset + 100))
    }
    expect(await page(0)).toMatchObject({ total: 1001, atLeast: true })
    expect((await page(1150)).rows.map(({ id }) => id)).toEqual(expected.slice(1150, 1250))
    expect(await page(1150)).toMatchObject({ total: 1251, atLeast: true })
    expect(await page(2380)).toMatchObject({ total: 2399, atLeast: false })
    expect(await page(0)).toMatchObject({ total: 2399, atLeast: false })
    expect(await page(0, { by: 'created', descending: false })).toMatchObject({ total: 2399, atLeast: false })
    expect(await page(0, undefined, { trashed: true })).toMatchObject({ total: 1, atLeast: false })
  })

  it('know what becomes overdue while nothing changes', async () => {
    const library = await testLibrary()
    for (const [headline, local] of [
      ['Later', '2031-05-02T12:00'],
      ['Next', '2031-05-01T12:00'],
    ])
      await addStory(library, { headline: headline as string, due: { local: local as string, zone: 'UTC' } })
    const kinds = async () => {
      const { counts } = await library.list({ filter: {}, offset: 0, limit: 1 })
      const [due, overdue] = [await titles(library, { only: 'due' }), await titles(library, { only: 'overdue' })]
      expect([due.length, overdue.length]).toEqual([counts.due, counts.overdue])
      return { due, overdue, found: await titles(library, { only: 'overdue', text: 'ne' }) }
    }
    vi.useFakeTimers({ now: Date.parse('2031-05-01T12:00Z'), toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())

    expect(await kinds()).toEqual({ due: ['Next', 'Later'], overdue: [], found: [] })
    vi.setSystemTime(Date.parse('2031-05-01T12:00Z') + 1)
    expect(await kinds()).toEqual({ due: ['Later'], overdue: ['Next'], found: ['Next'] })
    vi.setSystemTime(Date.parse('2031-05-03T12:00Z'))
    expect(await kinds()).toEqual({ due: [], overdue: ['Next', 'Later'], found: ['Next'] })
    vi.setSystemTime(Date.parse('2031-05-01T12:00Z'))
    expect(await kinds()).toEqual({ due: ['Next', 'Later'], overdue: [], found: [] })
  })

  it('give the sections in the order of their names', async () => {
    const library = await testLibrary()
    for (const section of ['World 10', 'Élan', '', 'World 9', 'World 9']) await addStory(library, { section })
    const gone = await addStory(library, { section: 'Gone' })
    await library.trash([gone])
    expect(await library.sections()).toEqual([
      { section: 'Élan', stories: 1 },
      { section: 'World 9', stories: 2 },
      { section: 'World 10', stories: 1 },
    ])
  })

  it('follow what another process writes', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'One' })
    const reader = await testLibrary({ path: library.path, readOnly: true })
    expect(await titles(reader)).toEqual(['One'])
    const two = await addStory(library, { headline: 'Two' })
    expect(await titles(reader)).toEqual(['Two', 'One'])
    await library.trash([two])
    expect(await titles(reader)).toEqual(['One'])
    inspect(library.path).prepare('DELETE FROM story WHERE id = ?').run(two)
    expect(await titles(reader, { trashed: true })).toEqual([])
    expect(await titles(library, { trashed: true })).toEqual([])
  })
})
