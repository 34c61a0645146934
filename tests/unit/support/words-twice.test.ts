import { expect, test } from 'vitest'
import type { Article } from '../../../src/shared/article/article'
import { paragraph, storyOf } from '../../support/short-story'
import { doubledBy, mayStandTwice, twiceIn, twiceInVersions } from '../../support/words-twice'

const WORD = 'w0x0z'
/** A story of lines whose words are named by letters; `!` is the word that came to stand twice. */
const says = (lines: Record<string, string>): Article =>
  storyOf({
    body: Object.entries(lines).map(([id, line]) =>
      paragraph(id, [...line].map((name) => (name === '!' ? WORD : `w1x${name.charCodeAt(0)}z`)).join(' ')),
    ),
  })

test('a word twice in the text is seen, one in a conflict beside it is not', () => {
  const conflicts = [{ id: 'x', place: 'headline', ours: WORD, theirs: '' }]
  expect(twiceIn({ ...says({ p: 'a!' }), conflicts })).toEqual([])
  expect(twiceIn(says({ p: 'a!', q: '!' }))).toEqual([WORD])
  expect(twiceInVersions({ ...says({ p: 'a!', q: '!' }), conflicts })).toEqual([])
  const twice = says({ p: '!a!' }).body
  expect(twiceInVersions({ ...says({}), conflicts: [{ id: 'x', place: 'body/p', theirs: twice }] })).toEqual([WORD])
})

test.each([
  ['the version that is chosen has it twice', 'theirs', 'ab!', '!ab!', 'ab!', '!ab!', []],
  ['one of both has it twice', 'both', 'ab!', '!ab!', 'ab!', '!ab!', []],
  ['it stood there twice', 'theirs', 'b!', 'a!', '!b!', '!a!', []],
  ['another version has it twice', 'ours', 'ab!', '!ab!', 'ab!', '!ab!', [WORD]],
  ['each of both has it once', 'both', 'ab!', '!ab', 'ab!', '!ab!', [WORD]],
  ['it is there once more than anywhere', 'theirs', 'ab!', '!ab!', 'ab!', '!!ab!', [WORD]],
] as const)('a choice leaves a word there twice where %s', (_, choice, ours, theirs, before, after, doubled) => {
  const [mine, other, was, now] = [ours, theirs, before, after].map((line) => says({ p: line })) as Article[]
  const conflict = { id: 'x', place: 'body/p', ours: mine?.body, theirs: other?.body }
  expect(doubledBy(choice, conflict, was as Article, now as Article)).toEqual(doubled)
})

test('a word that is chosen for its line may stand in another line already, once', () => {
  const before = says({ p: 'ab', q: 'c!' })
  const conflict = { id: 'x', place: 'body/p', ours: says({ p: 'ab' }).body, theirs: says({ p: 'a!' }).body }
  expect(doubledBy('theirs', conflict, before, says({ p: 'a!', q: 'c!' }))).toEqual([])
  expect(doubledBy('theirs', conflict, before, says({ p: 'a!', q: 'c!!' }))).toEqual([WORD])
  expect(doubledBy('ours', conflict, before, says({ p: 'ab!', q: 'c!' }))).toEqual([WORD])
})

test.each([
  ['both put it in, each at a place of its own', { p: 'ab' }, { p: '!ab' }, { p: 'ab!' }, true],
  ['both put it in, each in a line of its own', { p: 'a' }, { p: 'a!' }, { p: 'a', q: '!' }, true],
  ['both put it in, and took out what stands between', { p: 'abd' }, { p: '!acd' }, { p: 'b!d' }, true],
  ['both put it in at one place', { p: 'ab' }, { p: 'ac!b' }, { p: 'a!db' }, false],
  ['one put it in', { p: 'ab' }, { p: 'a!b' }, { p: 'b' }, false],
  ['one put it elsewhere in its line', { p: 'a!b' }, { p: 'ab!' }, { p: 'a!cb' }, true],
  ['one put it in another line', { p: 'a!' }, { p: 'a', q: '!' }, { p: 'ab!' }, true],
  ['both left it where it was', { p: 'a!b' }, { p: 'ca!b' }, { p: 'a!' }, false],
])('where %s: %#', (_, base, ours, theirs, may) => {
  const [was, mine, other] = [base, ours, theirs].map((lines) => says(lines as Record<string, string>)) as [
    Article,
    Article,
    Article,
  ]
  expect(mayStandTwice(WORD, was, mine, other)).toBe(may)
  expect(mayStandTwice(WORD, was, other, mine)).toBe(may)
})
