import { expect, test } from 'vitest'
import type { Article } from '../../../src/shared/article/article'
import { paragraph, storyOf } from '../../support/short-story'
import { mayStandTwice, twiceIn } from '../../support/words-twice'

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
