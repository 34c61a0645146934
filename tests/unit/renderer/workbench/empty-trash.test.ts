import { expect, test } from 'vitest'
import { Workbench } from '../../../../src/renderer/workbench/workbench'
import { FakeBridge, storyWith } from '../fake-bridge'

/** A workbench with a story of the trash open, and a library that has nothing else. */
async function withTrashed() {
  const bridge = new FakeBridge(storyWith({ headline: 'Thrown away' }))
  bridge.answer = (name) => {
    if (name === 'articles.open') return { ok: true, value: { ...bridge.open, trashedAt: '2026-02-14T12:00:00.000Z' } }
    if (name === 'articles.empty') return { ok: true, value: { removed: 1, held: 0 } }
    if (name === 'articles.list') return { ok: true, value: { rows: [] } }
    return undefined
  }
  const workbench = new Workbench(null, false)
  await workbench.open('s1')
  return { bridge, workbench }
}

test.each([[undefined], [['s1', 's2']]])('a story that is deleted for good leaves the page', async (ids) => {
  const { workbench } = await withTrashed()
  expect(await workbench.empty(ids)).toEqual({ removed: 1, held: 0 })
  expect(workbench.opened).toBeNull()
})

test('one that is not meant stays on the page', async () => {
  const { workbench } = await withTrashed()
  await workbench.empty(['s2'])
  expect(workbench.opened?.session.id).toBe('s1')
})
