import { describe, expect, it } from 'vitest'
import { simulate } from '../../../support/desk-simulator'

const LONG = process.env.STET_LONG !== undefined
const ROUNDS = LONG ? 10_000 : 300
const SEEDS = LONG ? Array.from({ length: 20 }, () => Math.floor(Math.random() * 2 ** 31)) : [1, 2, 3]
/** Seconds: ten thousand rounds take minutes, a few hundred take long where other tests run too. */
const PATIENCE = LONG ? 3600 : 120
const DEVICES = LONG ? [5] : [2, 5, 8]

/** What once went wrong. */
const FAILED: [seed: number, devices: number, rounds: number][] = [
  // A revision waited for ever.
  [78, 5, 100],
  [116, 5, 100],
  // Words were there twice.
  [2, 2, 100],
  [33, 5, 100],
  [35, 5, 100],
  [46, 5, 100],
  [61, 5, 100],
  [605, 5, 200],
]

describe('a desk over the worst of folders', () => {
  it.each([
    ...SEEDS.map((seed, at) => [seed, DEVICES[at % DEVICES.length] as number, ROUNDS] as const),
    ...(LONG ? [] : FAILED),
  ])(
    'loses nothing, and all have the same in the end (seed %i, %i computers, %i rounds)',
    async (seed, devices, rounds) => {
      const { faults } = await simulate({ seed, devices, rounds })
      expect(faults).toEqual([])
    },
    PATIENCE * 1000,
  )

  it('comes to the same with the same seed, whatever was before', async () => {
    const rainy = { seed: 4, devices: 3, rounds: 30 }
    const first = await simulate(rainy)
    await simulate({ ...rainy, seed: 5 })
    expect(await simulate(rainy)).toEqual(first)
  })
})
