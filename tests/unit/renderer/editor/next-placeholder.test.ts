import { expect, test } from 'vitest'
import { nextPlaceholder } from '../../../../src/renderer/editor/placeholders/next-placeholder'
import type { Caret } from '../../../../src/renderer/session/caret'
import { type Article, newArticle } from '../../../../src/shared/article/article'

const text = (id: string, words: string): Article['body'][number] => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text: words }],
})
const story: Article = {
  ...newArticle('en'),
  headline: 'TK wins',
  hero: { alt: '', caption: 'TK', credit: '' },
  body: [
    text('a', 'TK and TK'),
    text('b', 'Nothing'),
    { type: 'figure', id: 'c', alt: '', caption: 'TK', credit: 'TK' },
  ],
}
const inBody = (block: string, start: number, end: number): Caret => ({
  place: 'body',
  anchor: { block, offset: start },
  focus: { block, offset: end },
})
const inFigure = (figure: string | null, which: 'caption' | 'credit'): Caret => ({
  place: 'figure',
  figure,
  text: which,
  start: 0,
  end: 2,
})

test('one after another they are all gone through, and then again from the first', () => {
  const seen: Caret[] = []
  let at: Caret | null = null
  for (let n = 0; n < 7; n++) {
    at = nextPlaceholder(story, at)
    seen.push(at as Caret)
  }
  const headline: Caret = { place: 'field', field: 'headline', start: 0, end: 2 }
  expect(seen).toEqual([
    headline,
    inFigure(null, 'caption'),
    inBody('a', 0, 2),
    inBody('a', 7, 9),
    inFigure('c', 'caption'),
    inFigure('c', 'credit'),
    headline,
  ])
})

test('from a place without one it is the next below', () => {
  expect(nextPlaceholder(story, inBody('b', 3, 3))).toEqual(inFigure('c', 'caption'))
  expect(nextPlaceholder(story, inBody('a', 3, 3))).toEqual(inBody('a', 7, 9))
})

test('a story that is complete has none', () => {
  expect(nextPlaceholder(newArticle('en'), null)).toBeNull()
})
