import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { UndoHistory } from '../../../../src/renderer/session/undo-history'
import { storyWith } from '../fake-bridge'

const caret = (start: number) => ({ place: 'field' as const, field: 'headline' as const, start, end: start })
const headline = (text: string) => storyWith({ headline: text })

/** Records headlines one after the other, each so many milliseconds after the one before. */
function typed(texts: string[], { group = 'typing' as string | null, every = 100 } = {}) {
  const history = new UndoHistory()
  const stories = texts.map(headline)
  for (const [index, after] of stories.entries()) {
    const before = stories[index - 1]
    if (before) {
      history.record({ before, after, group, caretBefore: caret(index - 1), caretAfter: caret(index) }, index * every)
    }
  }
  return { history, present: stories.at(-1) as Article, stories }
}

test('what completes a step is undone with it, however much later, unless something else was done', () => {
  const { history, stories } = typed(['', 'a'], { group: null })
  const [before, pasted] = stories as [Article, Article]
  const whole = headline('a picture')
  history.seal()
  expect(history.complete(before, headline('x'))).toBe(false)
  expect(history.complete(pasted, whole)).toBe(true)
  expect(history.undo(whole)?.article).toBe(before)
  expect(history.complete(before, headline('x'))).toBe(false)
})

describe('grouping', () => {
  test('edits of a group less than a second apart are one step, with the caret before the first and after the last', () => {
    const { history, present, stories } = typed(['', 'a', 'ab', 'abc'])
    const back = history.undo(present)
    expect(back).toEqual({ article: stories[0], caret: caret(0) })
    expect(history.undo(headline(''))).toBeNull()
    expect(history.redo(back?.article as Article)).toEqual({ article: present, caret: caret(3) })
  })

  test('a pause of a second begins a new step', () => {
    const { history, present, stories } = typed(['', 'a', 'ab'], { every: 1000 })
    expect(history.undo(present)?.article).toBe(stories[1])
  })

  test('edits without a group stand alone', () => {
    const { history, present, stories } = typed(['', 'a', 'ab'], { group: null })
    expect(history.undo(present)?.article).toBe(stories[1])
  })

  test('a sealed group takes nothing more', () => {
    const { history, present, stories } = typed(['', 'a'])
    history.seal()
    const after = headline('ab')
    history.record({ before: present, after, group: 'typing', caretBefore: null, caretAfter: null }, 150)
    expect(history.undo(after)?.article).toBe(stories[1])
  })

  test('an edit of something that came in between begins a new step', () => {
    const { history, present } = typed(['', 'a'])
    const newer = { ...present, section: 'World' }
    const after = { ...newer, headline: 'ab' }
    history.record({ before: newer, after, group: 'typing', caretBefore: null, caretAfter: null }, 150)
    expect(history.undo(after)?.article).toEqual(newer)
  })
})

test('an edit after an undo leaves nothing to redo', () => {
  const { history, present } = typed(['', 'a'])
  const back = history.undo(present)?.article as Article
  expect(history.canRedo).toBe(true)
  history.record({ before: back, after: headline('b'), group: null, caretBefore: null, caretAfter: null }, 5000)
  expect(history.canRedo).toBe(false)
  expect(history.redo(headline('b'))).toBeNull()
})

test('after an undo, typing does not go on with the step before it', () => {
  const { history, present, stories } = typed(['', 'a', 'b'], { every: 1000 })
  const back = history.undo(present)?.article as Article
  const after = headline('ax')
  history.record({ before: back, after, group: 'typing', caretBefore: null, caretAfter: null }, 2000)
  expect(history.undo(after)?.article).toEqual(stories[1])
})

test('what arrived meanwhile from elsewhere stays when a step is undone and redone', () => {
  const { history, present } = typed(['', 'mine'])
  const back = history.undo({ ...present, section: 'World' })
  expect(back?.article).toMatchObject({ headline: '', section: 'World', conflicts: [] })
  const again = history.redo({ ...(back?.article as Article), kicker: 'City' })
  expect(again?.article).toMatchObject({ headline: 'mine', section: 'World', kicker: 'City', conflicts: [] })
})

test('it remembers a thousand steps', () => {
  const texts = Array.from({ length: 1502 }, (_, index) => `${index}`)
  const { history, stories } = typed(texts, { group: null })
  let at = stories.at(-1) as Article
  let steps = 0
  for (let turn = history.undo(at); turn; turn = history.undo(at)) {
    at = turn.article
    steps++
  }
  expect([steps, at.headline]).toEqual([1000, '501'])
})
