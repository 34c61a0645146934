import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderName, uniqueNames } from '../../../../src/main/files/folder-name'
import { runs } from '../../../support/property'

const named = (headline: string, slug = '') => folderName({ slug, headline, workingTitle: '' }, 'abc')

test('is the slug, or made from the headline, or from the id', () => {
  expect(named('Night Buses Return!', 'night-buses')).toBe('night-buses')
  expect(named('Night Buses Return!')).toBe('night-buses-return')
  expect(folderName({ slug: '', headline: '', workingTitle: 'Ferry' }, 'abc')).toBe('ferry')
  expect(named('…')).toBe('story-abc')
})

test('a slug that somebody typed is made safe', () => {
  expect(named('', '../../etc/Passwd')).toBe('etc-passwd')
  expect(named('', 'C:\\Windows')).toBe('c-windows')
  expect(named('', 'CON')).toBe('con-story')
  expect(named('', 'lpt1')).toBe('lpt1-story')
  expect(named('', 'a\u202Eb')).toBe('a-b')
})

test('any name is a safe one on every system', () => {
  const rule = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (headline, slug) => {
    const name = named(headline, slug)
    expect(name).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u)
    expect(name).toBe(name.normalize('NFC').toLowerCase())
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210)
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
  })
  fc.assert(rule, runs(500))
})

test('equal names are counted, and earlier ones keep theirs', () => {
  expect(uniqueNames(['fire', 'fire', 'flood', 'fire'])).toEqual(['fire', 'fire-2', 'flood', 'fire-3'])
  expect(uniqueNames(['fire-2', 'fire', 'fire'])).toEqual(['fire-2', 'fire', 'fire-3'])
})

test('any names are unique afterwards', () => {
  const name = fc.constantFrom('a', 'a-2', 'a-3', 'b', 'a-2-2')
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const unique = uniqueNames(names)
      expect(new Set(unique).size).toBe(names.length)
    }),
    runs(300),
  )
})
