import { expect, test } from 'vitest'
import { placeToKeep } from '../../../../../src/renderer/library/list/place-to-keep'

const seen = (ids: string[], from: number) => ids.map((id, n) => ({ index: from + n, id, top: n * 76 }))
const keptIn = (now: string[], ids: string[], from: number) => {
  const kept = placeToKeep(seen(ids, from), (id) => now.indexOf(id))
  return kept && [kept.place.id, kept.index]
}

test('rows stay in view when others come or go above them', () => {
  expect(keptIn(['new', 'a', 'b', 'c', 'd', 'e'], ['c', 'd', 'e'], 2)).toEqual(['c', 3])
  expect(keptIn(['b', 'c', 'd', 'e'], ['c', 'd', 'e'], 2)).toEqual(['c', 1])
})

test('the one that is being written goes to the top alone', () => {
  expect(keptIn(['c', 'a', 'b', 'd', 'e'], ['c', 'd', 'e'], 2)).toEqual(['d', 3])
})

test('where nothing is left there is nothing to keep', () => {
  expect(keptIn(['x'], ['c', 'd'], 2)).toBeUndefined()
  expect(keptIn([], [], 0)).toBeUndefined()
})
