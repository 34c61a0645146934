import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta } from '../../../../src/main/store/delta/apply-delta'
import { findDelta } from '../../../../src/main/store/delta/find-delta'
import { runs } from '../../../support/property'

/** Texts that share stretches with an earlier one, in any order and any number of times. */
const earlierAndLater = fc.uint8Array({ maxLength: 400 }).chain((base) => {
  const place = fc.nat({ max: base.length })
  const copied = fc.tuple(place, place).map(([from, to]) => base.subarray(Math.min(from, to), Math.max(from, to)))
  const pieces = fc.array(fc.oneof(copied, fc.uint8Array({ maxLength: 40 })), { maxLength: 12 })
  return fc.record({ base: fc.constant(base), target: pieces.map((all) => Buffer.concat(all)) })
})

const text = (words: string) => Buffer.from(words)
const varints = (...bytes: number[]) => Uint8Array.from(bytes)

describe('a delta', () => {
  it('makes the later text of the earlier one, whatever they are', () => {
    fc.assert(
      fc.property(earlierAndLater, ({ base, target }) => {
        expect(applyDelta(base, findDelta(base, target))).toEqual(Buffer.from(target))
      }),
      runs(400),
    )
  })

  it('does so for texts that have nothing in common, repeat themselves, or are empty', () => {
    const long = text('stet '.repeat(5000))
    for (const [base, target] of [
      [text(''), text('')],
      [text(''), long],
      [long, text('')],
      [text('s'), long],
      [long, text('stet '.repeat(4999))],
      [long, text('delete '.repeat(3000))],
      [text('abcdefghijklmnopqrstuvwxyz'), long],
    ] as const) {
      expect(applyDelta(base, findDelta(base, target))?.equals(target)).toBe(true)
    }
  })

  it('takes little room for what moved, was cut or came in', () => {
    const words = Array.from({ length: 2000 }, (_, n) => `word${n * 7919}`)
    const base = text(words.join(' '))
    const size = (later: string[]) => findDelta(base, text(later.join(' '))).length
    expect(size(words)).toBeLessThan(10)
    expect(size(words.toSpliced(900, 30))).toBeLessThan(20)
    expect(size(words.toSpliced(900, 0, 'harbour'))).toBeLessThan(30)
    expect(size([...words.slice(1000), ...words.slice(0, 1000)])).toBeLessThan(20)
  })

  it('that is cut short, or not the one for this text, is found out or makes other bytes; it never fails otherwise', () => {
    fc.assert(
      fc.property(earlierAndLater, fc.nat(), ({ base, target }, cut) => {
        const delta = findDelta(base, target)
        fc.pre(target.length > 0)
        expect(applyDelta(base, delta.subarray(0, cut % delta.length))).toBeUndefined()
      }),
      runs(300),
    )
  })

  it('of any bytes makes no more than eight times what goes in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 60 }), (base, delta) => {
        const made = applyDelta(base, delta)?.length ?? 0
        expect(made).toBeLessThanOrEqual(8 * (base.length + delta.length))
      }),
      runs(2000),
    )
  })

  it.each([
    ['nothing at all', varints()],
    ['a length that has no end', varints(255, 255, 255, 255, 255, 255, 255, 255)],
    ['a huge length', varints(255, 255, 255, 255, 127)],
    ['a copy from before the text', varints(2, 5, 1)],
    ['a copy from behind it', varints(2, 5, 200, 1)],
    ['a copy that is longer than what it makes', varints(2, 7, 0)],
    ['steps that do nothing', varints(2, 0, 0, 0, 4, 65, 65)],
    ['more than it promised', varints(1, 4, 65, 65)],
    ['less than it promised', varints(3, 4, 65, 65)],
    ['bytes that are not there', varints(3, 6, 65)],
  ])('of %s is broken', (_, delta) => {
    expect(applyDelta(text('harbour'), delta)).toBeUndefined()
  })
})
