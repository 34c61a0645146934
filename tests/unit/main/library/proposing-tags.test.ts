import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { STARTERS as starters } from '../../../../src/main/library/tagging/starters'
import { slugOf } from '../../../../src/shared/article/slug'
import type { TagQuestion } from '../../../../src/shared/bridge/tagging'
import { addStory, testLibrary } from '../../../support/libraries'
import { runs } from '../../../support/property'

const ask = (body: string, more: Partial<TagQuestion> = {}): TagQuestion => ({
  story: 'nothere',
  language: 'en-GB',
  head: '',
  body,
  has: [],
  ...more,
})
const tag = (name: string) => ({ slug: slugOf(name), name })

describe('tags for a text', () => {
  test('are terms that it names, in the plural or by another name, with the reason', async () => {
    const library = await testLibrary({ starters })
    const proposals = await library.proposeTags(ask('Floods came. The FLOOD took Kiev’s harbour; Kyiv slept.'))
    expect(proposals.map(({ tag: { slug }, reasons }) => [slug, reasons])).toEqual([
      ['floods', [{ is: 'text', times: 2, forms: ['Floods', 'FLOOD'], other: false }]],
      ['kyiv', [{ is: 'text', times: 2, forms: ['Kiev', 'Kyiv'], other: false }]],
    ])
  })

  test.each([
    ['the longest name counts', 'South Sudan', ['south-sudan']],
    ['no word is found inside another', 'Malicious chadors', []],
    ['a name in small letters is a word', 'They who chad us at turkey', []],
    ['an abbreviation is one in capitals', 'The WHO and the US', ['united-states', 'world-health-organization']],
    ['no name goes over the end of a sentence', 'We saw it from the south. Sudan was near.', ['sudan']],
    ['accents may be left out', 'Yaounde', ['yaounde']],
  ])('%s', async (_, text, slugs) => {
    const library = await testLibrary({ starters })
    expect((await library.proposeTags(ask(text))).map((each) => each.tag.slug)).toEqual(slugs)
  })

  test('in Arabic are found behind the article and the words of one letter', async () => {
    const library = await testLibrary({ starters })
    const proposals = await library.proposeTags(
      ask('ولبنان وبغداد بالقاهرة للاجئين والأمم المتحدة في الانتخابات', { language: 'ar' }),
    )
    expect(proposals.map((each) => each.tag.name).toSorted()).toEqual(
      ['لبنان', 'بغداد', 'القاهرة', 'لاجئون', 'الأمم المتحدة', 'انتخابات'].toSorted(),
    )
    // A breaker is no case of “as families”.
    expect(await library.proposeTags(ask('كاسر', { language: 'ar' }))).toEqual([])
  })

  test('are none that the story has with the article or in the plural', async () => {
    const library = await testLibrary({ starters })
    await addStory(library, { tags: [tag('النقل')] })
    await addStory(library, { tags: [tag('نقل')] })
    const of = async (has: string[]) =>
      (await library.proposeTags(ask('نقل الركاب والنقل البحري', { language: 'ar', has }))).map((each) => each.tag.name)
    expect(await of([])).toContain('نقل')
    expect((await of([slugOf('النقل')])).filter((name) => name.endsWith('نقل'))).toEqual([])
    const floods = ask('Floods came.', { has: [slugOf('Flood')] })
    expect((await library.proposeTags(floods)).map((each) => each.tag.slug)).not.toContain('floods')
  })

  test('are names that it repeats, and names that the library has', async () => {
    const library = await testLibrary({ starters })
    await addStory(library, { tags: [{ ...tag('Blue Quay Trust'), group: 'organisation' }] })
    const text =
      'Mr Tom Reyes met the Blue Quay Trust. Later Tom Reyes left. Reyes said no to Harbour Workers Union twice: the Harbour Workers Union knew.'
    expect((await library.proposeTags(ask(text))).map((each) => [each.tag.name, each.tag.group])).toEqual([
      ['Blue Quay Trust', 'organisation'],
      ['Tom Reyes', 'person'],
      ['Harbour Workers Union', 'organisation'],
    ])
  })

  test('are what similar stories have; not what the story has', async () => {
    const library = await testLibrary()
    const like = [tag('Harbour'), tag('Tides')]
    await addStory(library, { tags: [...like, tag('Dredging')] })
    await addStory(library, { tags: [...like, tag('Dredging')] })
    await addStory(library, { tags: [tag('Dredging'), tag('Museums')] })
    const story = await addStory(library, { tags: [...like, tag('Dredging')] })
    expect(await library.proposeTags(ask('Nothing', { story, has: ['harbour', 'tides'] }))).toEqual([
      { tag: tag('Dredging'), reasons: [{ is: 'stories', stories: 2 }] },
    ])
    expect(await library.proposeTags(ask('Harbour', { story, has: ['harbour', 'tides', 'dredging'] }))).toEqual([])
  })
})

test('any text has an answer, and the same text the same one', async () => {
  const library = await testLibrary({ starters })
  const words = fc.constantFrom(
    'Kyiv',
    'the',
    'Ana',
    'Petrova',
    'floods',
    'UN',
    '.',
    '\n',
    'والقاهرة',
    '東京',
    '½',
    '\uD800',
    'van',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((drawn) => drawn.join(' ')),
  )
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('en', 'ar', 'de', 'fr', 'xx-Cyrl'), async (body, language) => {
      const question = ask(body, { language, head: body.slice(0, 20) })
      const first = await library.proposeTags(question)
      expect(await library.proposeTags(question)).toEqual(first)
      expect(new Set(first.map((each) => each.tag.slug)).size).toBe(first.length)
      expect(first.length).toBeLessThanOrEqual(12)
    }),
    runs(60),
  )
})

test('asking does not change the story', async () => {
  const library = await testLibrary({ starters })
  const id = await addStory(library, { ...newArticle('en'), headline: 'Floods in Kyiv' })
  const before = await library.open(id)
  await library.proposeTags(ask('Floods in Kyiv', { story: id }))
  expect(await library.open(id)).toEqual(before)
})
