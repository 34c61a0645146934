import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, isTextBlock } from '../../../../src/shared/article/block'
import { bodyText } from '../../../../src/shared/article/text'
import { normaliseInlines } from '../../../../src/shared/article/normalise'
import { clippingOf, readClipping, STET_JSON } from '../../../../src/renderer/editor/clipboard/clipping'
import { sliceBody, sliceInlines } from '../../../../src/renderer/session/slice-body'
import { bodyArbitrary, inlinesArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { storyWith } from '../fake-bridge'

const body: Body = [
  { type: 'heading', id: 'h', level: 2, content: [{ type: 'text', text: 'Title' }] },
  {
    type: 'paragraph',
    id: 'p',
    content: [
      { type: 'text', text: 'said' },
      { type: 'citation', items: [{ sourceId: 's' }] },
    ],
  },
  { type: 'paragraph', id: 'q', content: [{ type: 'text', text: 'end' }] },
]

test('part of one block is a paragraph, all of it stays what it is', () => {
  expect(sliceBody(body, { block: 'h', offset: 1 }, { block: 'h', offset: 3 })).toEqual([
    { type: 'paragraph', id: 'h', content: [{ type: 'text', text: 'it' }] },
  ])
  expect(sliceBody(body, { block: 'h', offset: 0 }, { block: 'h', offset: 5 })).toEqual([body[0]])
})

test('across blocks the first and the last are cut', () => {
  const slice = sliceBody(body, { block: 'h', offset: 2 }, { block: 'q', offset: 1 })
  expect(bodyText(slice)).toBe('tle\nsaid\ne')
})

test('a block that the selection only comes to the beginning of is not in it', () => {
  expect(sliceBody(body, { block: 'p', offset: 0 }, { block: 'q', offset: 0 })).toEqual([body[1]])
})

test('two halves of a line make the line', () => {
  fc.assert(
    fc.property(inlinesArbitrary(), fc.nat({ max: 60 }), (raw, at) => {
      const line = normaliseInlines(raw)
      const halves = [...sliceInlines(line, 0, at), ...sliceInlines(line, at, Infinity)]
      expect(normaliseInlines(halves)).toEqual(line)
    }),
    runs(200),
  )
})

test('what is copied whole can be read back whole, with the sources that it cites', () => {
  const source = { id: 's', csl: { type: 'book', title: 'T' }, visibility: 'printed' as const }
  const other = { ...source, id: 'other' }
  const data = clippingOf(storyWith({ body, sources: [source, other] }), body)
  expect(readClipping(data.get(STET_JSON) ?? '')).toEqual({ blocks: body, sources: [source] })
  expect(data.get('text/plain')).toBe('Title\n\nsaid[1]\n\nend')
  fc.assert(
    fc.property(bodyArbitrary(), (any) => {
      if (any.length === 0 || !any.some(isTextBlock)) return
      expect(readClipping(clippingOf(storyWith({ body: any }), any).get(STET_JSON) ?? '')?.blocks).toEqual(any)
    }),
    runs(100),
  )
})

test.each(['', '{}', '{"blocks":[]}', '{"blocks":[{"type":"script"}],"sources":[]}', 'null'])(
  '%s is no clipping',
  (text) => {
    expect(readClipping(text)).toBeUndefined()
  },
)
