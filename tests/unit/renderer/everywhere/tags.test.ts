import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlikes } from '../../../../src/renderer/everywhere/tags/look-alikes'
import { renamingOf } from '../../../../src/renderer/everywhere/tags/renaming'
import { shownTags } from '../../../../src/renderer/everywhere/tags/shown-tags'
import { slugOf } from '../../../../src/shared/article/slug'
import type { UsedTag } from '../../../../src/shared/bridge/acts'
import { runs } from '../../../support/property'

const used = (name: string, stories = 1): UsedTag => ({ tag: { slug: slugOf(name), name }, stories })
const names = (tags: UsedTag[]) => tags.map(({ tag }) => tag.name)

describe('tags that look alike', () => {
  it.each([
    ['Night work', 'nightwork'],
    ['City-budget', 'City budgets'],
    ['Policy', 'policies'],
    ['Church', 'Churches'],
    ['Election', 'elections'],
    ['Crisis', 'Crisis'],
  ])('%s and %s are said to', (a, b) => {
    const alike = lookAlikes([used(a, 3), { ...used(b), tag: { slug: `${slugOf(b)}`, name: b } }])
    expect(alike.get(slugOf(b))?.tag.name).toBe(a)
  })

  it.each([
    ['Bus', 'Bu'],
    ['US', 'U'],
    ['War', 'Ward'],
    ['Press', 'Pres'],
    ['حرب', 'حروب'],
  ])('%s and %s are not', (a, b) => {
    expect(lookAlikes([used(a), used(b)]).size).toBe(0)
  })

  it('point to the one that most stories have', () => {
    const alike = lookAlikes([used('harbours', 2), used('Harbour', 9), used('har-bour', 1), used('Port', 20)])
    expect([...alike].map(([slug, { tag }]) => [slug, tag.name])).toEqual([
      ['harbours', 'Harbour'],
      ['har-bour', 'Harbour'],
    ])
  })

  it('never point to themselves, whatever the tags', () => {
    const tags = fc.uniqueArray(fc.record({ slug: fc.stringMatching(/^[a-z-]{1,8}$/), stories: fc.nat(5) }), {
      selector: ({ slug }) => slug,
    })
    fc.assert(
      fc.property(tags, (drawn) => {
        const all = drawn.map(({ slug, stories }) => ({ tag: { slug, name: slug }, stories }))
        for (const [slug, most] of lookAlikes(all)) {
          expect(most.tag.slug).not.toBe(slug)
          expect(lookAlikes(all).has(most.tag.slug)).toBe(false)
        }
      }),
      runs(100),
    )
  })
})

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
