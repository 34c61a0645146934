import { describe, expect, it } from 'vitest'
import { renamingOf } from '../../../../src/renderer/everywhere/tags/renaming'
import { shownTags } from '../../../../src/renderer/everywhere/tags/shown-tags'
import { slugOf } from '../../../../src/shared/article/slug'
import type { UsedTag } from '../../../../src/shared/bridge/acts'

const used = (name: string, stories = 1): UsedTag => ({ tag: { slug: slugOf(name), name }, stories })
const names = (tags: UsedTag[]) => tags.map(({ tag }) => tag.name)

describe('the table of tags', () => {
  const tags = [used('Élections', 2), used('Kyiv', 7), used('City budget', 2), used('東京', 1)]

  it('is sorted by name or by use, equal ones by their names', () => {
    expect(names(shownTags(tags, '', { by: 'name', descending: false }))).toEqual([
      'City budget',
      'Élections',
      'Kyiv',
      '東京',
    ])
    expect(names(shownTags(tags, ' ', { by: 'stories', descending: true }))).toEqual([
      'Kyiv',
      'City budget',
      'Élections',
      '東京',
    ])
  })

  it.each([
    ['elec', ['Élections']],
    ['Y B', ['City budget']],
    ['東', ['東京']],
    ['?', []],
    ['zebra', []],
  ])('%s finds %j', (text, found) => {
    expect(names(shownTags(tags, text, { by: 'name', descending: false }))).toEqual(found)
  })
})

describe('a new name', () => {
  const tags = [used('Budget', 3), used('Harbour', 2)]
  const budget = { ...used('Budget').tag, group: 'topic' as const }

  it.each([
    ['Budget', 'same'],
    ['  Budget ', 'same'],
    ['', 'unfit'],
    ['?!', 'unfit'],
  ])('%j is %s', (name, what) => expect(renamingOf(budget, name, tags)).toBe(what))

  it('gives the tag another slug and keeps its group', () => {
    expect(renamingOf(budget, 'City  budget', tags)).toEqual({
      is: 'rename',
      into: { slug: 'city-budget', name: 'City budget', group: 'topic' },
    })
    expect(renamingOf(budget, 'BUDGET', tags)).toEqual({ is: 'rename', into: { ...budget, name: 'BUDGET' } })
  })

  it('that another tag has makes the two one', () => {
    expect(renamingOf(budget, 'harbour', tags)).toEqual({ is: 'merge', into: { slug: 'harbour', name: 'Harbour' } })
  })
})
