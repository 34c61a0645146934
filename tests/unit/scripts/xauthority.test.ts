import { expect, test } from 'vitest'
import { xauthority } from '../../../scripts/setup/xauthority.mjs'

test('an authority file for any display, as the X library reads it', () => {
  const bytes = xauthority(Buffer.from([1, 2, 3]))
  const name = [...Buffer.from('MIT-MAGIC-COOKIE-1')]
  expect([...bytes]).toEqual([0xff, 0xff, 0, 0, 0, 0, 0, name.length, ...name, 0, 3, 1, 2, 3])
})
