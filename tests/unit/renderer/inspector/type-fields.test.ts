import { expect, test } from 'vitest'
import { draftOf } from '../../../../src/renderer/inspector/sources/source-draft'
import { SOURCE_TYPES } from '../../../../src/renderer/inspector/sources/source-types'
import { DESCRIBING, fieldsOfType } from '../../../../src/renderer/inspector/sources/type-fields'

const empty = draftOf({ id: 's', csl: { type: 'book' }, visibility: 'printed' })

test.each(SOURCE_TYPES)('%s asks a few things first, and each field once', (type) => {
  const { first, more } = fieldsOfType({ ...empty, type })
  expect(first.length).toBeLessThanOrEqual(5)
  expect(first.length).toBeGreaterThanOrEqual(4)
  expect(new Set([...first, ...more]).size).toBe(first.length + more.length)
})

test('a field that holds something is never hidden by the type', () => {
  const full = { ...empty, ...Object.fromEntries(DESCRIBING.map((field) => [field, 'x'])) }
  for (const type of [...SOURCE_TYPES, 'motion_picture']) {
    const { first, more } = fieldsOfType({ ...full, type })
    expect([...first, ...more].sort()).toEqual([...DESCRIBING].sort())
  }
})

test('a court filing asks for its court, and data for its table and the day it was read', () => {
  expect(fieldsOfType({ ...empty, type: 'legal_case' }).first).toEqual(['title', 'court', 'number', 'date'])
  expect(fieldsOfType({ ...empty, type: 'dataset' }).first).toEqual(expect.arrayContaining(['series', 'accessed']))
})
