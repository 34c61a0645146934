import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { itemNumbers } from '../../../../src/renderer/editor/surface/list-numbers'

/** `#0` is an ordered item of depth 0, `*1` a bullet of depth 1, anything else a paragraph. */
const body = (shape: string): Body =>
  shape.split(' ').map((kind, index) => {
    const base = { id: `${index}`, content: [] }
    if (!/^[#*]/.test(kind)) return { type: 'paragraph', ...base }
    return { type: 'item', ...base, ordered: kind.startsWith('#'), depth: Number(kind[1]) }
  })
const numbers = (shape: string) => [...itemNumbers(body(shape)).values()]

test.each([
  ['#0 #0 #0', [1, 2, 3]],
  ['#0 p #0', [1, 1]],
  ['#0 *0 #0', [1, 1]],
  ['#0 #1 #1 #0 #1', [1, 1, 2, 2, 1]],
  ['#0 *1 #0', [1, 2]],
  ['#2 #2 #0', [1, 2, 1]],
])('%s is numbered %j', (shape, expected) => {
  expect(numbers(shape)).toEqual(expected)
})
