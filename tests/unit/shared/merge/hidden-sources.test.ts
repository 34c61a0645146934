import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { partedSource } from '../../../../src/shared/article/identity'
import type { Source } from '../../../../src/shared/article/source'
import { mergeHeads, STORIES } from '../../../../src/shared/merge/heads'
import { merge } from '../../../../src/shared/merge/merge'
import { restoreEntry, restoreWhole } from '../../../../src/shared/merge/restore-part'
import { takeBack } from '../../../../src/shared/merge/take-back'
import { bodyOf, storyOf } from '../../../support/short-story'

const NAME = 'Sandrini'
const named: Source = {
  id: 's',
  csl: { type: 'interview', author: [{ literal: NAME }] },
  visibility: 'printed',
  description: 'an engineer',
}
const hidden = partedSource(named).source
const story = (source: Source, fields: Partial<Article> = {}): Article =>
  storyOf({ headline: 'Dam leaks', sources: [source], body: bodyOf('It leaks.'), ...fields })
const base = story(named)
const renamed = story({ ...named, csl: { ...named.csl, title: `How ${NAME} saw it`, URL: `https://${NAME}.example` } })
const noted = story({ ...named, note: `Call ${NAME} first`, evidence: [{ id: 'e', excerpt: `said ${NAME}` }] })
const onDesk = story({ ...named, visibility: 'desk-only' })
const described = story({ ...named, description: 'an engineer of the dam' })

describe('a source that one side made confidential', () => {
  test.each([
    ['another title', renamed],
    ['a note and evidence', noted],
    ['another visibility', onDesk],
    ['nothing of it', story(named, { headline: 'Dam leaks water' })],
  ])('tells nothing more where the other changed %s, whichever side is ours', (_, other) => {
    for (const merged of [merge(base, story(hidden), other), merge(base, other, story(hidden))]) {
      expect(merged.sources).toEqual([hidden])
      expect(JSON.stringify(merged)).not.toContain(NAME)
      expect(merged.conflicts).toEqual([])
    }
  })

  test('has what the other side says for readers', () => {
    expect(merge(base, story(hidden), described).sources).toEqual([
      { ...hidden, description: 'an engineer of the dam' },
    ])
  })

  test('is so for two that have nothing in common, and among many heads', () => {
    const values: Record<string, Article> = { a: base, b: renamed, c: story(hidden), d: noted }
    const graph = (id: string) => ({ parents: id === 'a' ? [] : ['a'], value: values[id] as Article })
    expect(JSON.stringify(mergeHeads(['b', 'c', 'd'], graph, STORIES))).not.toContain(NAME)
    const apart = (id: string) => ({ parents: [], value: values[id] as Article })
    expect(mergeHeads(['b', 'c'], apart, STORIES).value.sources).toEqual([hidden])
  })

  test('leaves no conflict that tells more, and those about its description', () => {
    const disputed = merge(
      base,
      renamed,
      story({ ...named, csl: { ...named.csl, title: 'Water' }, description: 'a diver' }),
    )
    const both = merge(base, disputed, story({ ...named, description: 'a nurse' }))
    expect(JSON.stringify(both.conflicts)).toContain(NAME)
    const merged = merge(both, { ...both, headline: 'Dam' }, { ...both, sources: [hidden] })
    expect(JSON.stringify(merged)).not.toContain(NAME)
    expect(merged.conflicts.map(({ place }) => place)).toEqual(['sources/s/description'])
  })

  test('voids a sign-off of the story with the name', () => {
    const signed = story(named, { signOffs: [{ by: 'Ben', role: 'editor', at: '2026-01-01T00:00:00.000Z' }] } as never)
    expect(merge(base, signed, story(hidden)).signOffs).toEqual([])
  })

  test('can be opened again by whoever hid it, and by nobody else’s step that is taken back', () => {
    const now = story(hidden, { headline: 'Dam leaks water' })
    expect(takeBack(base, story(hidden), now)).toEqual({ ...base, headline: 'Dam leaks water' })
    expect(JSON.stringify(takeBack(base, renamed, now))).not.toContain(NAME)
    expect(merge(story(hidden), base, story({ ...hidden, description: 'a diver' })).sources[0]).toMatchObject({
      visibility: 'printed',
      csl: named.csl,
      description: 'a diver',
    })
  })
})

test('no earlier version that is brought back names a source that is confidential by now', () => {
  const now = story(hidden, { headline: 'Dam' })
  const then = merge(base, renamed, story({ ...named, csl: { ...named.csl, title: 'Water' } }))
  for (const restored of [restoreWhole(now, then), restoreEntry(now, then, 'sources', 's')]) {
    expect(restored.sources).toEqual([hidden])
    expect(JSON.stringify(restored)).not.toContain(NAME)
  }
  expect(restoreWhole(base, then)).toEqual(then)
  const earlier = { ...hidden, description: 'somebody' }
  expect(restoreWhole(now, story(earlier)).sources).toEqual([earlier])
})
