import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { normalise } from '../../../../src/shared/article/normalise'
import { mergeHeads, SHELVES, STORIES, type Graph } from '../../../../src/shared/merge/heads'
import { merge } from '../../../../src/shared/merge/merge'
import { bodyOf, storyOf, textsOf } from '../../../support/short-story'
import { runs } from '../../../support/property'
import { afterDeeds, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

type Versions = Record<string, { parents: string[]; value: Article }>
const graphOf =
  (versions: Versions): Graph<Article> =>
  (id) => {
    const version = versions[id]
    if (!version) throw new Error(`no version ${id}`)
    return version
  }
const say = (...texts: string[]) => storyOf({ body: bodyOf(...texts) })

test('one head is itself, and a head that another comes from is none', () => {
  const graph = graphOf({ a: { parents: [], value: say('One.') }, b: { parents: ['a'], value: say('Two.') } })
  expect(mergeHeads(['b', 'a'], graph, STORIES)).toEqual({ value: say('Two.'), parents: ['b'] })
  expect(() => mergeHeads([], graph, STORIES)).toThrow('no heads')
})

test('three heads are joined in the order of their ids', () => {
  const graph = graphOf({
    base: { parents: [], value: say('One two three.') },
    x: { parents: ['base'], value: say('One two three. X.') },
    y: { parents: ['base'], value: say('One big two three.') },
    z: { parents: ['base'], value: say('So one two three.') },
  })
  const { value, parents } = mergeHeads(['z', 'x', 'y'], graph, STORIES)
  expect([textsOf(value), parents]).toEqual([['So one big two three. X.'], ['x', 'y', 'z']])
})

test('two heads that both joined the same two are joined on the ground of those', () => {
  const [x, y] = [say('One two three four. X.'), say('One big two three four.')]
  const base = say('One two three four.')
  const both = merge(base, x, y)
  const graph = graphOf({
    base: { parents: [], value: base },
    x: { parents: ['base'], value: x },
    y: { parents: ['base'], value: y },
    m: { parents: ['x', 'y'], value: say(...textsOf(both).map((text) => text.replace('One', 'Once'))) },
    n: { parents: ['x', 'y'], value: say(...textsOf(both).map((text) => text.replace('three', '3'))) },
  })
  expect(textsOf(mergeHeads(['m', 'n'], graph, STORIES).value)).toEqual(['Once big two 3 four. X.'])
})

test('heads without a common past are joined by what they have in common', () => {
  const graph = graphOf({
    a: { parents: [], value: say('One.', 'Two.') },
    b: { parents: [], value: say('One.', 'Two.', 'Three.') },
  })
  expect(textsOf(mergeHeads(['a', 'b'], graph, STORIES).value)).toEqual(['One.', 'Two.', 'Three.'])
})

test('shelves are joined entry by entry', () => {
  const shelf = (entries: Record<string, object>) => ({ schema: 1 as const, name: 'words', entries: entries as never })
  const versions = {
    base: { parents: [], value: shelf({ a: { name: 'A' }, b: { name: 'B' } }) },
    x: { parents: ['base'], value: shelf({ a: { name: 'A', more: 1 }, b: { name: 'B' }, c: {} }) },
    y: { parents: ['base'], value: shelf({ a: { name: 'AA' } }) },
  }
  const { value } = mergeHeads(['x', 'y'], (id) => versions[id as keyof typeof versions], SHELVES)
  expect(value.entries).toEqual({ a: { name: 'AA', more: 1 }, c: {} })
})

const steps = () =>
  fc.array(
    fc.record({ joins: fc.nat(3), one: fc.nat(3), two: fc.nat(3), rank: fc.nat(9), deeds: deedsArbitrary(0, 3) }),
    {
      minLength: 2,
      maxLength: 8,
    },
  )

test('whoever has the same versions gets the same story, in which nothing is missing or there twice', () => {
  fc.assert(
    fc.property(steps(), (all) => {
      const versions: Versions = { start: { parents: [], value: storyOfWords() } }
      const graph = graphOf(versions)
      const [written, removed] = [new Set(wordsIn(graph('start').value)), new Set<string>()]
      for (const [index, { joins, one, two, rank, deeds }] of all.entries()) {
        const recent = Object.keys(versions).slice(-4)
        const [first, second] = [recent[one % recent.length] as string, recent[two % recent.length] as string]
        const id = `${rank}-${index}`
        if (joins === 0) {
          const joined = mergeHeads([first, second], graph, STORIES)
          if (joined.parents.length > 1) versions[id] = joined
          continue
        }
        const before = graph(first).value
        const value = afterDeeds(
          before,
          deeds.map((deed, at) => ({ ...deed, name: `${index + 1}0${at}` })),
        )
        for (const word of wordsIn(value)) written.add(word)
        const left = new Set(wordsIn({ ...value, conflicts: [] }))
        for (const word of wordsIn({ ...before, conflicts: [] })) if (!left.has(word)) removed.add(word)
        versions[id] = { parents: [first], value }
      }
      const ids = Object.keys(versions)
      const { value } = mergeHeads(ids, graph, STORIES)
      expect(canonicalJson(mergeHeads(ids.toReversed(), graph, STORIES).value)).toBe(canonicalJson(value))
      const now = new Set(wordsIn(value))
      expect([...written].filter((word) => !removed.has(word) && !now.has(word))).toEqual([])
      const disputed = new Set(wordsIn(value.conflicts))
      const shown = wordsIn({ ...value, conflicts: [] })
      expect(shown.filter((word, at) => shown.indexOf(word) < at && !disputed.has(word))).toEqual([])
      expect(Article.safeParse(value).success && normalise(value) === value).toBe(true)
    }),
    runs(200),
  )
})
