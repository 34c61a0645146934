import { expect, test } from 'vitest'
import { nameOfPlace } from '../../../../src/renderer/conflict/conflict-name'

test.each([
  ['headline', 'Headline'],
  ['hero/caption', 'Lead picture'],
  ['sources/a/note', 'Sources'],
  ['body/a', 'Text'],
  ['body/a/level', 'Text'],
  ['body/a/rows/b/cells/0', 'Table'],
  ['body/a/caption', 'Caption'],
  ['translation', 'Something else in the story'],
])('a conflict about %s is said to be about “%s”', (place, name) => {
  expect(nameOfPlace({ id: 'x', place })).toBe(name)
})
