import { expect, test } from 'vitest'
import { sentenceAt } from '../../../../../src/renderer/editor/focus/sentence'

const at = (text: string, place: number, language = 'en-GB') => {
  const { start, end } = sentenceAt(text, place, language)
  return text.slice(start, end)
}

test('the sentence with the caret is found, at the end of the text the last', () => {
  expect(at('One here. Two here.', 0)).toBe('One here. ')
  expect(at('One here. Two here.', 12)).toBe('Two here.')
  expect(at('One here. Two here.', 19)).toBe('Two here.')
  expect(at('هل عادت الحافلات؟ نعم، عادت.', 20, 'ar')).toBe('نعم، عادت.')
})

test('an empty text has none, and a language that nobody knows is no obstacle', () => {
  expect(at('', 0)).toBe('')
  expect(at('One. Two.', 0, 'not a language')).toBe('One. ')
})
