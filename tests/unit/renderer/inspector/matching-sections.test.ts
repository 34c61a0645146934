import { expect, test } from 'vitest'
import { matchingSections } from '../../../../src/renderer/inspector/story/matching-sections'

const used = [
  { section: '', stories: 4 },
  { section: 'City', stories: 2 },
  { section: 'Élections', stories: 1 },
]
const names = (text: string) => matchingSections(text, ['Sport', 'City'], used).map(({ section }) => section)

test('the house has its sections first, then those that stories have, each once and with its stories', () => {
  expect(matchingSections('', ['Sport', 'City'], used)).toEqual([
    { section: 'Sport', stories: 0 },
    { section: 'City', stories: 2 },
    { section: 'Élections', stories: 1 },
  ])
})

test('a text narrows them, and one that is a section already offers the others too', () => {
  expect(names('elec')).toEqual(['Élections'])
  expect(names('Sport')).toEqual(['Sport', 'City', 'Élections'])
  expect(names('Weather')).toEqual([])
})
