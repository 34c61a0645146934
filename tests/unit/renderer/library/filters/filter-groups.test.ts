import { expect, test } from 'vitest'
import { filterGroups, narrowed } from '../../../../../src/renderer/library/filters/filter-groups'
import { filterOf, isNarrow } from '../../../../../src/renderer/library/view'
import { listOf } from '../rows'

const tag = (name: string, stories: number) => ({ tag: { slug: name.toLowerCase(), name }, stories })
const choices = {
  sections: [
    { section: '', stories: 9 },
    { section: 'City: north', stories: 3 },
  ],
  tags: [tag('Climate', 2), tag('Rivers', 7), tag('Cities', 4)],
}
const { counts } = listOf([])
const labels = (text: string, killed = 0) =>
  filterGroups(choices, { ...counts, stages: { ...counts.stages, killed } }, text).map(({ label, options }) => [
    label,
    ...options.map((option) => option.label),
  ])

test('offers what stories have, the most used tags first, and only what holds the words', () => {
  expect(labels('')).toEqual([
    ['Section', 'City: north'],
    ['Tag', 'Rivers', 'Cities', 'Climate'],
  ])
  expect(labels(' CIT', 1)).toEqual([
    ['Section', 'City: north'],
    ['Tag', 'Cities'],
  ])
  expect(labels('kill', 1)).toEqual([['Stage', 'Killed']])
})

test('filters combine', () => {
  const both = narrowed(narrowed({ only: 'mine' }, 'section:City: north', choices), 'tag:rivers', choices)
  expect(filterOf(both, ' ferry ')).toEqual({ only: 'mine', section: 'City: north', tag: 'rivers', text: 'ferry' })
  expect(narrowed(both, 'stage:killed', choices)).toMatchObject({ stage: 'killed', section: 'City: north' })
  expect(() => narrowed({}, 'stage:published', choices)).toThrow('stage:published')
})

test('a view is narrow when anything is left out', () => {
  expect(isNarrow({})).toBe(false)
  expect(isNarrow({ stage: undefined })).toBe(false)
  expect(isNarrow({ only: 'due' })).toBe(true)
})
