import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { normalise } from '../../../../src/shared/article/normalise'
import { merge } from '../../../../src/shared/merge/merge'
import { settle } from '../../../../src/shared/merge/settle'
import { choicesOf, isWords, type Choice } from '../../../../src/shared/merge/versions'
import { takeBack } from '../../../../src/shared/merge/take-back'
import { bodyOf, paragraph, storyOf, textsOf } from '../../../support/short-story'
import { runs } from '../../../support/property'
import { afterDeeds, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

const base = storyOf({ headline: 'Mayor speaks', body: bodyOf('The mayor spoke to 2,000 people.', 'It rained.') })
const ours = { ...base, headline: 'Mayor talks', body: bodyOf('The mayor spoke to 2,300 people.', 'It rained.') }
const theirs = { ...base, headline: 'Mayor shouts', body: bodyOf('The mayor spoke to 2,400 people.', 'It rained.') }
const merged = merge(base, ours, theirs)
const words = merged.conflicts.find(({ place }) => place === 'body/a')?.id ?? ''
const headline = merged.conflicts.find(({ place }) => place === 'headline')?.id ?? ''

test.each([
  ['ours', 'The mayor spoke to 2,300 people.', 'Mayor talks'],
  ['theirs', 'The mayor spoke to 2,400 people.', 'Mayor shouts'],
  ['both', 'The mayor spoke to 2,300 2,400 people.', 'Mayor shouts talks'],
] as const)('%s may be taken', (choice, text, title) => {
  const settled = settle(settle(merged, words, choice), headline, choice)
  expect([textsOf(settled)[0], settled.headline, settled.conflicts]).toEqual([text, title, []])
})

test('what was written there since stays', () => {
  const later = { ...merged, body: bodyOf('Yesterday the mayor spoke to 2,300 people in town.', 'It rained.') }
  expect(textsOf(settle(later, words, 'theirs'))[0]).toBe('Yesterday the mayor spoke to 2,400 people in town.')
})

test.each([
  ['Mayor talks in Harwich', 'theirs', 'Mayor shouts in Harwich'],
  ['Mayor talks in Harwich', 'both', 'Mayor shouts talks in Harwich'],
  ['Mayor sings', 'theirs', 'Mayor shouts in town'],
  ['Mayor sings', 'both', 'Mayor shouts in town sings'],
] as const)('a headline that is “%s” by now becomes with %s “%s”', (present, choice, title) => {
  const titled = (verb: string) => ({ ...base, headline: `Mayor ${verb} in town` })
  const disputed = merge(titled('speaks'), titled('talks'), titled('shouts'))
  const settled = settle({ ...disputed, headline: present }, disputed.conflicts[0]?.id ?? '', choice)
  expect([settled.headline, settled.conflicts]).toEqual([title, []])
})

test.each([
  ['chosen', 'Late on Monday the mayor spoke.', 'Late on Monday the mayor spoke.', 'On Monday the mayor spoke late.'],
  ['present', 'The mayor spoke softly.', 'On Monday the mayor spoke softly.', 'The mayor spoke loudly Monday.'],
])('a word that is elsewhere in the %s version is there once', (_, shown, present, hidden) => {
  const story = storyOf({
    headline: present,
    body: bodyOf(present),
    conflicts: [
      { id: 'x', place: 'headline', ours: shown, theirs: hidden },
      { id: 'y', place: 'body/a', ours: bodyOf(shown), theirs: bodyOf(hidden) } as never,
    ],
  })
  for (const choice of ['theirs', 'both'] as const) {
    const settled = settle(settle(story, 'x', choice), 'y', choice)
    for (const text of [settled.headline, ...textsOf(settled)]) expect(text.match(/Monday/g)).toEqual(['Monday'])
    expect(settled.conflicts).toEqual([])
  }
})

test('a word that one moved while another wrote around it is there no more often than in the version that is chosen', () => {
  const [was, moved, around] = ['It began Monday here', 'It ended here Monday', 'It really began last Monday here']
  const story = merge(
    ...([was, moved, around].map((text) => storyOf({ body: bodyOf(text) })) as [Article, Article, Article]),
  )
  const [conflict] = story.conflicts
  const chosen = (['ours', 'theirs', 'both'] as const).map((choice) =>
    textsOf(settle(story, conflict?.id ?? '', choice)),
  )
  expect(chosen.flat()).toEqual([
    'It really ended here Monday',
    'It really began last Monday here Monday',
    'It really began last Monday ended here Monday',
  ])
})

test('what was written since among words that go is asked about', () => {
  const [from, to] = ['One two three four five six.', 'Five six.'].map((text) => storyOf({ body: bodyOf(text) }))
  const disputed = merge(storyOf({ body: bodyOf('One two four five six.') }), from as Article, to as Article)
  const id = disputed.conflicts[0]?.id ?? ''
  const later = { ...disputed, body: bodyOf('One two later three four five six.') }
  for (const choice of choicesOf(disputed.conflicts[0] as never)) {
    const settled = settle(later, id, choice)
    expect(settled.conflicts.some((conflict) => conflict.id === id)).toBe(false)
    expect(JSON.stringify([settled.body, settled.conflicts])).toContain('later')
  }
})

test('where the block is gone its words come back at the end', () => {
  const later = { ...merged, body: merged.body.slice(1) }
  expect(textsOf(settle(later, words, 'theirs'))).toEqual(['It rained.', 'The mayor spoke to 2,400 people.'])
})

test('a block of the chosen version that stands in the story already is there once', () => {
  const [first, second] = bodyOf('The mayor spoke.', 'It rained.') as [Block, Block]
  const conflict = { id: 'x', place: 'body/b', ours: [second], theirs: [first, { ...second, content: [] }] }
  const story = {
    ...base,
    body: [paragraph('c', 'Before.'), first, paragraph('d', 'Between.'), second],
    conflicts: [conflict],
  }
  expect(settle(story, 'x', 'theirs').body.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b'])
  const edited = { ...story, body: [paragraph('a', 'The old mayor spoke.')] }
  const settled = settle(edited, 'x', 'theirs')
  expect([textsOf(settled), settled.conflicts]).toMatchObject([['The mayor spoke.', ''], [{ theirs: edited.body }]])
})

test('both are no choice where one is a removal or a link, and two locators are two citations', () => {
  const cited = (locator: string) =>
    storyOf({
      body: [{ type: 'paragraph', id: 'a', content: [{ type: 'citation', items: [{ sourceId: 's', locator }] }] }],
    })
  const gone = merge(base, { ...base, body: [] }, theirs)
  expect(gone.conflicts.map(choicesOf)).toEqual([['ours', 'theirs']])
  const located = merge(cited(''), cited('p. 3'), cited('p. 4'))
  const id = located.conflicts[0]?.id ?? ''
  expect(settle(located, id, 'both').body[0]).toMatchObject({
    content: [{ items: [{ locator: 'p. 3' }] }, { items: [{ locator: 'p. 4' }] }],
  })
})

test('settling can be taken back, with what came meanwhile', () => {
  const settled = settle(merged, words, 'theirs')
  expect(takeBack(merged, settled, settled)).toEqual(merged)
  expect(takeBack(merged, settled, { ...settled, kicker: 'News' })).toEqual({ ...merged, kicker: 'News' })
})

test('what is no conflict, or not valid, changes nothing else', () => {
  expect(settle(merged, 'none', 'ours')).toBe(merged)
  const strange = {
    ...merged,
    conflicts: [
      { id: 'x', place: 'stage', theirs: 'sold' },
      { id: 'y', place: '__proto__/x', theirs: 1 },
    ],
  }
  const settled = settle(settle(strange, 'x', 'theirs'), 'y', 'theirs')
  expect(settled).toEqual({ ...merged, conflicts: [] })
  expect(choicesOf({ id: 'x', place: 'stage', ours: 'draft', theirs: 'killed' })).toEqual(['ours', 'theirs'])
})

test('a conflict that holds one block, as earlier versions wrote them, can be settled', () => {
  const [before, after] = [ours.body[0], theirs.body[0]]
  const old = Article.parse({
    ...ours,
    conflicts: [{ id: 'x', place: 'body/a', base: base.body[0], ours: before, theirs: after }],
  })
  expect(textsOf(settle(old, 'x', 'theirs'))[0]).toBe('The mayor spoke to 2,400 people.')
})

const start = storyOfWords()

test('any conflict can be settled in any way: the words that were chosen are there, and all others stay', () => {
  fc.assert(
    fc.property(deedsArbitrary(1), deedsArbitrary(2), (mine, other) => {
      const story = merge(start, afterDeeds(start, mine), afterDeeds(start, other))
      for (const conflict of story.conflicts)
        for (const choice of choicesOf(conflict)) expect(problems(story, conflict, choice)).toEqual([])
    }),
    runs(400),
  )
})

test('whatever was written since is there when a conflict about words of the body is settled', () => {
  fc.assert(
    fc.property(deedsArbitrary(1), deedsArbitrary(2), deedsArbitrary(3), (mine, other, since) => {
      const story = merge(start, afterDeeds(start, mine), afterDeeds(start, other))
      const later = afterDeeds(story, since)
      const was = new Set(wordsIn(story))
      const written = wordsIn(later).filter((word) => !was.has(word))
      for (const conflict of later.conflicts.filter(isWords))
        for (const choice of choicesOf(conflict)) {
          const now = new Set(wordsIn(settle(later, conflict.id, choice)))
          expect(written.filter((word) => !now.has(word))).toEqual([])
        }
    }),
    runs(400),
  )
})

function problems(story: Article, conflict: Article['conflicts'][number], choice: Choice): string[] {
  const settled = settle(story, conflict.id, choice)
  const now = new Set(wordsIn(settled))
  const wanted = choice === 'both' ? [conflict.ours, conflict.theirs] : [conflict[choice]]
  const disputed = new Set(wordsIn([conflict.base, conflict.ours, conflict.theirs]))
  const others = wordsIn({ ...story, conflicts: [] }).filter((word) => !disputed.has(word))
  return [
    ...[...wordsIn(wanted), ...others].filter((word) => !now.has(word)),
    ...(Article.safeParse(settled).success ? [] : ['not valid']),
    ...(normalise(settled) === settled ? [] : ['not in normal form']),
    ...(settled.conflicts.length === story.conflicts.length - 1 ? [] : ['not settled']),
  ]
}
