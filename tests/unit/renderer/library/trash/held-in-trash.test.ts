import { expect, test } from 'vitest'
import { heldInTrash } from '../../../../../src/renderer/library/trash/held-in-trash'
import { FakeBridge, storyWith } from '../../fake-bridge'
import { listOf, row } from '../rows'

test('counts what is on hold in all of the trash, or among those meant', async () => {
  const bridge = new FakeBridge(storyWith({}))
  const trash = Array.from({ length: 1100 }, (_, n) => row(`s${n}`, { held: n % 100 === 0 }))
  let page = 0
  bridge.answer = () => ({ ok: true, value: listOf(trash.slice(500 * page, 500 * ++page), trash.length) })
  expect(await heldInTrash(undefined)).toBe(11)
  page = 0
  expect(await heldInTrash(['s100', 's101', 's1000'])).toBe(2)
})
