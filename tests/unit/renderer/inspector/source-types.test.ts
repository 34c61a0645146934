import { expect, test } from 'vitest'
import { sourceTitle } from '../../../../src/renderer/ui/source-title'
import {
  SOURCE_TYPES,
  sourceTypeName,
  sourceTypeOptions,
} from '../../../../src/renderer/inspector/sources/source-types'

test('every type that is offered has a newsroom name of its own', () => {
  const names = SOURCE_TYPES.map(sourceTypeName)
  expect(new Set(names).size).toBe(SOURCE_TYPES.length)
  expect(sourceTypeName('legal_case')).toBe('Court filing')
})

test('a type without a newsroom name is kept among the choices under its own', () => {
  expect(sourceTypeOptions('motion_picture').at(-1)).toEqual({ value: 'motion_picture', label: 'motion picture' })
  expect(sourceTypeOptions('book')).toHaveLength(SOURCE_TYPES.length)
})

test('an untitled press conference and document are called what they are', () => {
  const title = (type: string, author: { literal: string }[]) =>
    sourceTitle({ id: 's', csl: { type, author }, visibility: 'printed' })
  expect(title('event', [{ literal: 'Ana Petrov' }])).toBe('Press conference by Ana Petrov')
  expect(title('document', [])).toBe('Document')
})
