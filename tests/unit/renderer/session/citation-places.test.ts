import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { inlinesOf } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { citationPlaces } from '../../../../src/renderer/session/citation-places'
import { bodyArbitrary, sourceIdArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

test('a place is right after its citation; breaks and other citations count one', () => {
  const body: Body = [
    { type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'No source here.' }] },
    {
      type: 'paragraph',
      id: 'b',
      content: [
        { type: 'text', text: 'One' },
        { type: 'citation', items: [{ sourceId: 's2' }] },
        { type: 'break' },
        { type: 'text', text: 'two' },
        { type: 'citation', items: [{ sourceId: 's2' }, { sourceId: 's1', locator: 'p. 12' }] },
      ],
    },
  ]
  expect(citationPlaces(body, 's1')).toEqual([{ point: { block: 'b', offset: 9 }, locators: ['p. 12'], claim: '' }])
  expect(citationPlaces(body, 's2').map(({ point }) => point.offset)).toEqual([4, 9])
  expect(citationPlaces(body, 's3')).toEqual([])
})

test('each citation of a source is one place, and what stands before the place is that citation', () => {
  /** A block's inlines, each as often as it moves the caret. */
  const steps = (lines: Inline[][]) =>
    lines
      .flat()
      .flatMap((inline): Inline[] => (inline.type === 'text' ? inline.text.split('').map(() => inline) : [inline]))

  fc.assert(
    fc.property(bodyArbitrary(), sourceIdArbitrary(), (body, id) => {
      const places = citationPlaces(body, id)
      const cites = (inline: Inline | undefined) =>
        inline?.type === 'citation' && inline.items.some((item) => item.sourceId === id)
      expect(places).toHaveLength(body.flatMap((block) => inlinesOf(block).flat()).filter(cites).length)
      for (const { point } of places) {
        const block = body.find((candidate) => candidate.id === point.block)
        if (!block) throw new Error(`no block ${point.block}`)
        expect(cites(steps(inlinesOf(block))[point.offset - 1])).toBe(true)
      }
    }),
    runs(200),
  )
})
