import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlikes } from '../../../../src/main/library/tagging/look-alikes'
import { slugOf } from '../../../../src/shared/article/slug'
import type { Term } from '../../../../src/shared/article/term'
import type { UsedTag } from '../../../../src/shared/bridge/acts'
import { runs } from '../../../support/property'
import { testLibrary, addStory } from '../../../support/libraries'

const used = (name: string, stories = 1): UsedTag => ({ tag: { slug: slugOf(name), name }, stories })
const alike = (tags: UsedTag[]) =>
  lookAlikes(
    tags,
    () => undefined,
    () => false,
  )

describe('tags that look alike', () => {
  it.each([
    ['Night work', 'nightwork', 'spelling'],
    ['São Paulo', 'Sao-Paulo', 'spelling'],
    ['City budget', 'City budgets', 'plural'],
    ['Policy', 'policies', 'plural'],
    ['Church', 'Churches', 'plural'],
    ['Élection', 'élections', 'plural'],
    ['journal local', 'journaux locaux', 'plural'],
    ['elección', 'elecciones', 'plural'],
    ['Wahl', 'Wahlen', 'plural'],
    ['جامعة', 'الجامعات', 'plural'],
    ['انتخابات', 'الانتخابات', 'plural'],
    ['Cybersecurity', 'Cyberescurity', 'letter'],
    ['Reconstruction', 'Recontruction', 'letter'],
  ])('%s and %s are said to, by their %s', (a, b, by) => {
    expect(alike([used(a, 3), used(b)])).toEqual([{ slug: slugOf(b), like: slugOf(a), by }])
  })

  it.each([
    ['Bus', 'Bu'],
    ['US', 'U'],
    ['War', 'Ward'],
    ['Press', 'Pres'],
    ['حرب', 'حروب'],
    ['Election 2024', 'Election 2025'],
  ])('%s and %s are not', (a, b) => {
    expect(alike([used(a), used(b)])).toEqual([])
  })

  it('point to the one that most stories have', () => {
    expect(alike([used('harbours', 2), used('Harbour', 9), used('har-bour', 1), used('Port', 20)])).toEqual([
      { slug: 'har-bour', like: 'harbour', by: 'spelling' },
      { slug: 'harbours', like: 'harbour', by: 'plural' },
    ])
  })

  it('never point to themselves nor in a circle, whatever the tags', () => {
    const tags = fc.uniqueArray(fc.record({ slug: fc.stringMatching(/^[a-c-]{1,12}$/), stories: fc.nat(5) }), {
      selector: ({ slug }) => slug,
    })
    fc.assert(
      fc.property(tags, (drawn) => {
        const all = drawn.map(({ slug, stories }) => ({ tag: { slug, name: slug }, stories }))
        const likes = new Map(alike(all).map(({ slug, like }) => [slug, like]))
        for (const start of likes.keys()) {
          const seen = new Set<string>()
          for (let at: string | undefined = start; at !== undefined; at = likes.get(at)) {
            expect(seen.has(at)).toBe(false)
            seen.add(at)
          }
        }
      }),
      runs(100),
    )
  })
})

it('two names of one term are offered for merging, until somebody says that they are not the same', async () => {
  const starters: Term[] = [{ slug: 'football', name: 'Football', names: { ar: 'كرة القدم' }, synonyms: ['Soccer'] }]
  const library = await testLibrary({ starters })
  const tag = (name: string) => ({ slug: slugOf(name), name })
  await addStory(library, { tags: [tag('Football'), tag('soccer')] })
  await addStory(library, { tags: [tag('Football'), tag('كرة القدم')] })
  expect(await library.alikeTags()).toEqual([
    { slug: 'soccer', like: 'football', by: 'synonym' },
    { slug: slugOf('كرة القدم'), like: 'football', by: 'synonym' },
  ])
  await library.tellApart({ slugs: ['soccer', 'football'], apart: true, by: 'Ana' })
  await library.close()
  const again = await testLibrary({ path: library.path, starters })
  expect((await again.alikeTags()).map(({ slug }) => slug)).not.toContain('soccer')
  await again.tellApart({ slugs: ['football', 'soccer'], apart: false, by: 'Ana' })
  expect((await again.alikeTags()).map(({ slug }) => slug)).toContain('soccer')
})
