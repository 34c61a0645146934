import { expect, test } from 'vitest'
import { slipsOf } from '../../../../../src/renderer/editor/spelling/slips'

test('a slip is a letter too many, or two in the wrong order', () => {
  expect(slipsOf('abc')).toEqual(['bc', 'ac', 'ab', 'bac', 'acb'])
  expect(slipsOf('المكتيبة')).toContain('المكتبة')
  expect(slipsOf('agrred')).toEqual([
    'grred',
    'arred',
    'agred',
    'agrrd',
    'agrre',
    'garred',
    'argred',
    'agrred',
    'agrerd',
    'agrrde',
  ])
})

test('a letter outside the basic plane stays whole', () => {
  expect(slipsOf('a𝒃')).toEqual(['𝒃', 'a', '𝒃a'])
})

test('nothing comes of nothing', () => {
  expect(slipsOf('')).toEqual([])
})
