import { describe, expect, it } from 'vitest'
import { simulate } from '../../../support/desk-simulator'

const LONG = process.env.STET_LONG !== undefined
const ROUNDS = LONG ? 10_000 : 100
const SEEDS = LONG ? Array.from({ length: 20 }, () => Math.floor(Math.random() * 2 ** 31)) : [1, 2, 3]
const DEVICES = LONG ? [5] : [2, 5, 8]

describe('a desk over the worst of folders', () => {
  it.each(SEEDS.map((seed, at) => [seed, DEVICES[at % DEVICES.length] as number]))(
    'loses nothing, and all have the same in the end (seed %i, %i computers)',
    async (seed, devices) => {
      const { faults } = await simulate({ seed, devices, rounds: ROUNDS })
      expect(faults).toEqual([])
    },
  )
})
