import { expect, it } from 'vitest'
import { isZone, localZone, zoneOptions } from '../../../src/renderer/ui/time-zones'

it('all zones are offered once, the present one too, and none is unknown', () => {
  const all = zoneOptions('Asia/Nowhere').map(({ value }) => value)
  expect(new Set(all).size).toBe(all.length)
  expect(all.slice(0, 2)).toEqual(['Asia/Nowhere', 'UTC'])
  expect(all.slice(1).every(isZone)).toBe(true)
  expect(isZone('Asia/Nowhere')).toBe(false)
  expect(isZone(localZone())).toBe(true)
  expect(zoneOptions('Africa/Cairo').length).toBe(all.length - 1)
})
