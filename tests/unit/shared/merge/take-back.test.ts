import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { takeBack } from '../../../../src/shared/merge/take-back'
import { bodyOf, storyOf, textsOf } from '../../../support/short-story'
import { runs } from '../../../support/property'
import { afterDeeds, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

const say = (...texts: string[]) => storyOf({ body: bodyOf(...texts) })

test('where nothing came meanwhile it is the story before, and where something did that stays', () => {
  const [before, after] = [say('The mayor spoke.'), say('The new mayor spoke.')]
  expect(takeBack(before, after, after)).toBe(before)
  expect(textsOf(takeBack(before, after, say('The new mayor spoke today.')))).toEqual(['The mayor spoke today.'])
})

test('words that somebody else put in the place of ours stay, and nobody is asked', () => {
  const story = takeBack(say('It was 2,000.'), say('It was 2,300.'), say('It was 2,400.'))
  expect([textsOf(story), story.conflicts]).toEqual([['It was 2,400.'], []])
})

test('a paragraph that somebody else wrote in does not go with the step that brought it', () => {
  const story = takeBack(say('One.'), say('One.', 'Two.'), say('One.', 'Two and three.'))
  expect([textsOf(story), story.conflicts]).toEqual([['One.', 'Two and three.'], []])
})

test('no step that is taken back takes words of others with it, or brings conflicts', () => {
  const before = storyOfWords()
  fc.assert(
    fc.property(deedsArbitrary(1), deedsArbitrary(2), (mine, others) => {
      const after = afterDeeds(before, mine)
      const now = afterDeeds(after, others)
      const back = takeBack(before, after, now)
      const [known, left] = [new Set(wordsIn(after)), new Set(wordsIn(back))]
      expect(wordsIn(now).filter((word) => !known.has(word) && !left.has(word))).toEqual([])
      expect(back.conflicts).toEqual([])
      expect(Article.safeParse(back).success && normalise(back) === back).toBe(true)
    }),
    runs(400),
  )
})
