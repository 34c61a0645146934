import { expect, test } from 'vitest'
import { type Bounds, placeOn } from '../../../../src/main/app/window-state'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const desk = { x: 1440, y: -200, width: 2560, height: 1440 }
const at = (x: number, y: number, width = 1000, height = 700): Bounds => ({ x, y, width, height })

test('the first window is as large as the screen allows, in its middle', () => {
  expect(placeOn([desk], undefined)).toEqual({ width: 1320, height: 860 })
  expect(placeOn([{ ...laptop, width: 1024, height: 600 }], undefined)).toEqual({ width: 1024, height: 600 })
})

test('a window opens where it was, on any screen', () => {
  expect(placeOn([laptop, desk], at(100, 80))).toEqual(at(100, 80))
  expect(placeOn([laptop, desk], at(2000, -150))).toEqual(at(2000, -150))
})

test.each([
  ['its screen was taken away', at(2000, 100)],
  ['it lies below the screen', at(100, 890)],
  ['its title bar lies above the screen', at(100, -300)],
  ['only a strip of it is left', at(1400, 100)],
  ['it lies to the left', at(-950, 100)],
])('a window comes back to the middle when %s', (_, wanted) => {
  expect(placeOn([laptop], wanted)).toEqual({ width: 1000, height: 700 })
})

test('a window is never larger than its screen, and never too small to use', () => {
  expect(placeOn([laptop], at(0, 25, 3000, 2000))).toMatchObject({ width: 1440, height: 875 })
  expect(placeOn([laptop], at(0, 25, 10, 10))).not.toMatchObject({ width: 10 })
  expect(placeOn([laptop], at(0, 25, 200, 200))).toMatchObject({ width: 720, height: 480 })
})
