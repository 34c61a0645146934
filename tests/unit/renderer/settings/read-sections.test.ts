import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSections } from '../../../../src/renderer/settings/read-sections'

test('sections are lines, each once and without the spaces around them', () => {
  expect(readSections(' City \n\nSport\nCity\n')).toEqual(['City', 'Sport'])
  expect(readSections('')).toEqual([])
})

test('reading what was read gives the same, within what settings keep', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = readSections(text)
      expect(readSections(once.join('\n'))).toEqual(once)
      for (const name of once) expect(name.length).toBeLessThanOrEqual(100)
    }),
  )
})
