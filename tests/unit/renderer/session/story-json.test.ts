import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyJson } from '../../../../src/renderer/session/story-json'
import type { Block } from '../../../../src/shared/article/block'
import { articleArbitrary } from '../../../support/arbitrary-article'

test('any story is read back as it was, and so is one of which some blocks were written before', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      expect(JSON.parse(storyJson(article))).toEqual(article)
      const block: Block = { type: 'paragraph', id: 'new', content: [{ type: 'text', text: '"\n\u2028' }] }
      const next = { ...article, headline: 'Next', body: [block, ...article.body] }
      expect(JSON.parse(storyJson(next))).toEqual(next)
    }),
  )
})
