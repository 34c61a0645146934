import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { inlinesOf, isTextBlock } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { citationPlaces, type LineCaret } from '../../../../src/renderer/session/citation-places'
import { cellOf } from '../../../../src/shared/article/table'
import { bodyArbitrary, sourceIdArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

test('a place selects its citation; breaks and other citations count one', () => {
  const inB = (start: number, end: number) => ({
    place: 'body',
    anchor: { block: 'b', offset: start },
    focus: { block: 'b', offset: end },
  })
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
  expect(citationPlaces(body, 's1')).toEqual([{ caret: inB(8, 9), locators: ['p. 12'], claim: '' }])
  expect(citationPlaces(body, 's2').map(({ caret }) => caret)).toEqual([inB(3, 4), inB(8, 9)])
  expect(citationPlaces(body, 's3')).toEqual([])
})

test('each citation of a source is one place, and what the place selects is that citation', () => {
  /** The inlines of a line, each as often as it moves the caret. */
  const steps = (line: Inline[]) =>
    line.flatMap((inline): Inline[] => (inline.type === 'text' ? inline.text.split('').map(() => inline) : [inline]))
  const selected = (body: Body, caret: LineCaret): Inline[] => {
    if (caret.place === 'cell') {
      const table = body.find(({ id }) => id === caret.table)
      if (table?.type !== 'table') throw new Error(`no table ${caret.table}`)
      return steps(cellOf(table, caret) ?? []).slice(caret.start, caret.end)
    }
    const block = body.find(({ id }) => id === caret.anchor.block)
    if (!block || !isTextBlock(block)) throw new Error(`no words in ${caret.anchor.block}`)
    return steps(block.content).slice(caret.anchor.offset, caret.focus.offset)
  }

  fc.assert(
    fc.property(bodyArbitrary(), sourceIdArbitrary(), (body, id) => {
      const places = citationPlaces(body, id)
      const cites = (inline: Inline | undefined) =>
        inline?.type === 'citation' && inline.items.some((item) => item.sourceId === id)
      expect(places).toHaveLength(body.flatMap((block) => inlinesOf(block).flat()).filter(cites).length)
      for (const { caret } of places) {
        const [citation, ...rest] = selected(body, caret)
        expect(cites(citation)).toBe(true)
        expect(rest).toEqual([])
      }
    }),
    runs(200),
  )
})
