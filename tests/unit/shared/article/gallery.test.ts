import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Block, type BlockOf, type Body } from '../../../../src/shared/article/block'
import {
  galleriesIn,
  galleryAround,
  gatherBeside,
  gatherGallery,
  isInGallery,
  joinPicture,
  takeApart,
  takeOut,
} from '../../../../src/shared/article/gallery'
import { bodyArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

/** A body in short: letters are pictures, those between `(` and `)` a gallery, `-` a paragraph, `[` and `]` a fact box. */
function bodyOf(shape: string): Body {
  const body: Body = []
  let [box, gallery, galleries] = [undefined as string | undefined, undefined as string | undefined, 0]
  for (const sign of shape) {
    if (sign === '(') gallery = `g${++galleries}`
    else if (sign === ')') gallery = undefined
    else if (sign === '[') box = 'box'
    else if (sign === ']') box = undefined
    else if (sign === '-') body.push({ type: 'paragraph', id: `p${body.length}`, content: [], ...(box && { box }) })
    else
      body.push({
        type: 'figure',
        id: sign,
        alt: '',
        caption: sign,
        credit: '',
        ...(box && { box }),
        ...(gallery && { gallery }),
      })
  }
  return body
}

function shapeOf(body: Body): string {
  const opens = new Set(galleriesIn(body).map(({ start }) => start))
  const closes = new Set(galleriesIn(body).map(({ end }) => end - 1))
  return body
    .map(({ type, id }, at) => `${opens.has(at) ? '(' : ''}${type === 'figure' ? id : '-'}${closes.has(at) ? ')' : ''}`)
    .join('')
}

const at = (body: Body, id: string) => body.findIndex((block) => block.id === id)
const does = (to: (body: Body, at: number) => Body) => (shape: string, id: string) => {
  const body = bodyOf(shape)
  return shapeOf(to(body, at(body, id)))
}
const above = does((body, place) => joinPicture(body, place, 'above'))
const below = does((body, place) => joinPicture(body, place, 'below'))
const out = does(takeOut)
const apart = does(takeApart)

describe('a gallery', () => {
  test('is made of a picture and its neighbour, and takes in others and other galleries', () => {
    expect(above('-ab-', 'b')).toBe('-(ab)-')
    expect(below('-ab-', 'a')).toBe('-(ab)-')
    expect(above('(ab)c', 'c')).toBe('(abc)')
    expect(below('(ab)(cd)', 'a')).toBe('(abcd)')
    expect(below('ab(cd)', 'a')).toBe('(ab)(cd)')
    expect(above('ab(cd)e', 'b')).toBe('(ab)(cd)e')
  })

  test('takes in nothing that is no picture, and nothing over the edge of a fact box', () => {
    for (const shape of ['-a-', 'b-a', '[b]a', 'b[a]'])
      expect(above(shape, 'a')).toBe(
        bodyOf(shape)
          .map(({ type, id }) => (type === 'figure' ? id : '-'))
          .join(''),
      )
    const body = bodyOf('a-')
    expect(joinPicture(body, 0, 'above')).toBe(body)
    expect(joinPicture(body, 0, 'below')).toBe(body)
    expect(joinPicture(body, 1, 'above')).toBe(body)
  })

  test('keeps its name where it can', () => {
    const body = bodyOf('(ab)c')
    const joined = joinPicture(body, 2, 'above')
    expect(joined[0]).toBe(body[0])
    expect(joined[2]).toMatchObject({ id: 'c', gallery: 'g1' })
  })

  test('is not joined with one that has been cut off it', () => {
    const [a, b, c] = bodyOf('(abc)') as [Block, Block, Block]
    const { gallery: _, ...free } = b as BlockOf<'figure'>
    expect(shapeOf(joinPicture([a, free, c], 1, 'above'))).toBe('(ab)c')
  })

  test('is taken apart where it is, and gives a picture away to its nearer end', () => {
    expect(apart('-(abc)-', 'b')).toBe('-abc-')
    expect(out('-(abc)-', 'a')).toBe('-a(bc)-')
    expect(out('-(abc)-', 'b')).toBe('-(ac)b-')
    expect(out('-(abc)-', 'c')).toBe('-(ab)c-')
    expect(out('(ab)', 'b')).toBe('ab')
    expect(takeOut(bodyOf('(ab)'), 1)).toEqual(bodyOf('ab'))
  })

  test('takes in those that come beside a picture, which may have gone', () => {
    const body = bodyOf('(ab)c')
    expect(shapeOf(gatherBeside(body, { start: 2, end: 3 }, 'b'))).toBe('(abc)')
    expect(gatherBeside(body, { start: 2, end: 3 }, 'x')).toBe(body)
  })
})

test('whatever is done with galleries, the body stays valid and keeps every picture, its words and its id', () => {
  const act = fc.tuple(fc.constantFrom('above', 'below', 'out', 'apart', 'gather'), fc.nat(), fc.nat(4))
  fc.assert(
    fc.property(bodyArbitrary(), fc.array(act, { maxLength: 12 }), (body, acts) => {
      let now = body
      for (const [name, where, length] of acts) {
        const place = where % Math.max(1, now.length)
        if (name === 'out') now = takeOut(now, place)
        else if (name === 'apart') now = takeApart(now, place)
        else if (name === 'gather')
          now = gatherGallery(now, { start: place, end: Math.min(now.length, place + length) })
        else now = joinPicture(now, place, name === 'above' ? 'above' : 'below')
        for (const block of now) Block.parse(block)
        expect(told(now)).toEqual(told(body))
      }
    }),
    runs(300),
  )
})

test('what is joined is one gallery, and what is taken apart is none', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.nat(), (body, where) => {
      const place = where % Math.max(1, body.length)
      const joined = joinPicture(body, place, 'below')
      if (joined !== body) {
        const { end } = galleryAround(body, place)
        expect(galleryAround(joined, place)).toEqual({
          start: galleryAround(body, place).start,
          end: galleryAround(body, end).end,
        })
      }
      const parted = takeApart(body, place)
      if (parted === body) return
      const { start, end } = galleryAround(body, place)
      for (let each = start; each < end; each++) expect(isInGallery(parted, each)).toBe(false)
    }),
    runs(300),
  )
})

/** Every block without its place and gallery. */
function told(body: Body): string[] {
  return body.map((block) => JSON.stringify({ ...block, gallery: undefined })).sort()
}
