import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { normalise } from '../../../../src/shared/article/normalise'
import { merge } from '../../../../src/shared/merge/merge'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { afterDeeds, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

const base = storyOfWords()
const versions = () => fc.tuple(deedsArbitrary(1), deedsArbitrary(2))

const NOTHING = { missing: [], twice: [] }

/** The words that a side has and neither side took out, and which are neither in the text nor in a conflict. */
function missingIn(merged: Article, was: Article, ...sides: Article[]): string[] {
  const [before, now] = [new Set(wordsIn(was)), new Set(wordsIn(merged))]
  const known = sides.map((side) => new Set(wordsIn(side)))
  return known
    .flatMap((words) => [...words])
    .filter((word) => (!before.has(word) || known.every((words) => words.has(word))) && !now.has(word))
}

/** The words that are in the text twice, but for those that a conflict shows to a person anyway. */
function twiceIn({ conflicts, ...story }: Article): string[] {
  const disputed = new Set(wordsIn(conflicts))
  const words = wordsIn(story)
  return words.filter((word, at) => words.indexOf(word) < at && !disputed.has(word))
}

test('nothing that a writer left is missing, and nothing is there twice', () => {
  fc.assert(
    fc.property(versions(), ([mine, other]) => {
      const [ours, theirs] = [afterDeeds(base, mine), afterDeeds(base, other)]
      const merged = merge(base, ours, theirs)
      expect({ missing: missingIn(merged, base, ours, theirs), twice: twiceIn(merged) }).toEqual(NOTHING)
    }),
    runs(1000),
  )
})

test('a merged story is valid and in normal form', () => {
  fc.assert(
    fc.property(versions(), ([mine, other]) => {
      const merged = merge(base, afterDeeds(base, mine), afterDeeds(base, other))
      expect(Article.safeParse(merged).success).toBe(true)
      expect(normalise(merged)).toEqual(merged)
    }),
    runs(500),
  )
})

test('without conflicts it is the same story whichever side is ours', () => {
  fc.assert(
    fc.property(versions(), ([mine, other]) => {
      const [ours, theirs] = [afterDeeds(base, mine), afterDeeds(base, other)]
      const [merged, swapped] = [merge(base, ours, theirs), merge(base, theirs, ours)]
      if (merged.conflicts.length === 0) expect(canonicalJson(swapped)).toBe(canonicalJson(merged))
      expect(swapped.conflicts).toHaveLength(merged.conflicts.length)
    }),
    runs(1000),
  )
})

test('what one side changed alone is as it has it', () => {
  fc.assert(
    fc.property(articleArbitrary(), articleArbitrary(), (was, now) => {
      expect(merge(was, now, was)).toEqual(now)
      expect(merge(was, was, now)).toEqual(now)
      expect(merge(was, now, now)).toEqual(now)
      expect(merge(was, was, was)).toEqual(was)
    }),
    runs(60),
  )
})

test('any three stories merge into a valid one in normal form', () => {
  fc.assert(
    fc.property(articleArbitrary(), articleArbitrary(), articleArbitrary(), (was, ours, theirs) => {
      const merged = merge(was, ours, theirs)
      expect(Article.safeParse(merged).error).toBeUndefined()
      expect(normalise(merged)).toEqual(merged)
      expect(canonicalJson(merge(was, ours, theirs))).toBe(canonicalJson(merged))
    }),
    runs(60),
  )
})
