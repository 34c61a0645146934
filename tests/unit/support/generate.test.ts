import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/shared/article/article'
import { canonicalJson } from '../../../src/shared/article/canonical'
import { normalise } from '../../../src/shared/article/normalise'
import { wordCount } from '../../../src/shared/article/text'
import { articleArbitrary, generateStory, rawArticleArbitrary } from '../../support/generate'
import { runs } from '../../support/property'

describe('generated stories', () => {
  it('satisfy the schema before and after normalising', () => {
    fc.assert(
      fc.property(rawArticleArbitrary(), (article) => {
        expect(Article.safeParse(article).error).toBeUndefined()
        expect(Article.safeParse(normalise(article)).error).toBeUndefined()
      }),
      runs(200),
    )
  })

  it('have canonical bytes once they are normalised', () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        expect(normalise(JSON.parse(canonicalJson(article)) as Article)).toEqual(article)
      }),
      runs(200),
    )
  })

  it.each([1, 12, 800, 5000])('have exactly %i words, in normal form, the same for the same seed', (words) => {
    const story = generateStory(7, words)
    expect(wordCount(story)).toBe(words)
    expect(normalise(story)).toBe(story)
    expect(Article.safeParse(story).success).toBe(true)
    expect(generateStory(7, words)).toEqual(story)
    expect(generateStory(8, words)).not.toEqual(story)
  })
})
