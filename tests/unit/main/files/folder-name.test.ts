import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderName } from '../../../../src/main/files/folder-name'
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
