import { describe, expect, test } from 'vitest'
import { inOrder, placeOf } from '../../../../src/renderer/conflict/conflict-place'
import { nameOfPlace } from '../../../../src/renderer/conflict/conflict-name'
import { excerptOf, excerptOfKept } from '../../../../src/renderer/conflict/excerpt'
import { versionText } from '../../../../src/renderer/conflict/version-text'
import type { Conflict } from '../../../../src/shared/article/article'
import type { Body } from '../../../../src/shared/article/block'
import { compareText } from '../../../../src/shared/merge/compare-line'

const paragraph = (id: string, text: string): Body[number] => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text }],
})
const conflict = (place: string, versions: Partial<Conflict> = {}): Conflict => ({ id: place, place, ...versions })
const body = [paragraph('a', 'One'), paragraph('b', 'Two')]

describe('a conflict stands', () => {
  test.each([
    ['headline', { in: 'field', field: 'headline' }],
    ['body/b', { in: 'block', block: 'b' }],
    ['body/b/type', { in: 'block', block: 'b' }],
    ['body/gone', { in: 'panel' }],
    ['section', { in: 'panel' }],
    ['__proto__/polluted', { in: 'panel' }],
  ])('%s', (place, expected) => {
    expect(placeOf(conflict(place), body)).toEqual(expected)
  })

  test('below the last of the blocks whose words it is about', () => {
    expect(placeOf(conflict('body/a', { ours: body }), body)).toEqual({ in: 'block', block: 'b' })
  })

  test('in the order of the page, and what is not on it last', () => {
    const conflicts = ['section', 'body/b', 'headline', 'stage', 'body/a'].map((place) => conflict(place))
    expect(inOrder({ conflicts, body }).map(({ place }) => place)).toEqual([
      'headline',
      'body/a',
      'body/b',
      'section',
      'stage',
    ])
  })
})

describe('a version says', () => {
  test.each([
    [
      'the words of its blocks',
      conflict('body/a', { ours: [paragraph('a', 'One'), paragraph('b', 'Two')] }),
      'One\nTwo',
    ],
    ['a stage by its name', conflict('stage', { ours: 'in-review' }), 'In review'],
    ['a text as it is', conflict('sources/x/note', { ours: 'Called twice' }), 'Called twice'],
    ['nothing where it has nothing', conflict('section', {}), ''],
    ['what can be read of anything', conflict('hero', { ours: { toString: 1, alt: 'A bridge' } }), '1 · A bridge'],
    ['nothing of what is no block', conflict('body/a', { ours: '<script>' }), ''],
  ])('%s', (_, given, expected) => {
    expect(versionText(given, 'ours')).toBe(expected)
  })
})

test('a place is named as the story panel names it', () => {
  expect(['headline', 'body/a', 'sources/x/title', 'constructor'].map((place) => nameOfPlace(conflict(place)))).toEqual(
    ['Headline', 'Text', 'Sources', 'Something else in the story'],
  )
})

test('an excerpt keeps every change and whole words around it', () => {
  const long = 'word '.repeat(60)
  const { text } = compareText(`${long}old ${long}`, `${long}new ${long}`)
  const excerpt = excerptOf(text)
  expect(excerpt.filter(({ change }) => change !== 'same')).toEqual(text.filter(({ change }) => change !== 'same'))
  for (const { change, text: words } of excerpt) if (change === 'same') expect(words).toMatch(/^…? ?(word )*…?$/)
  expect(excerptOf(compareText('as it was', 'as it was').text)).toEqual([{ change: 'same', text: 'as it was' }])
})

test('of a text that stayed as it was the excerpt shows the words that the other version changes', () => {
  const long = 'word '.repeat(60)
  const excerpt = excerptOfKept(compareText(`${long}old ${long}`, `${long}new ${long}`).text)
  expect(excerpt.every(({ change }) => change === 'same')).toBe(true)
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/^… (word )+old (word )+…$/)
})
