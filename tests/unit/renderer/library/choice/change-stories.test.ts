import { beforeEach, expect, test, vi } from 'vitest'
import { changeStories } from '../../../../../src/renderer/library/choice/change-stories'
import { exportStories } from '../../../../../src/renderer/library/choice/export-stories'
import { FakeBridge, storyWith } from '../../fake-bridge'

const said: { message: string; action?: { label: string; run(): void } }[] = []
vi.mock('../../../../../src/renderer/ui/toast', () => ({
  toast: (message: string, action?: { label: string; run(): void }) => said.push({ message, action }),
}))

let bridge: FakeBridge
beforeEach(() => {
  said.length = 0
  bridge = new FakeBridge(storyWith({}))
})
const answers = (name: string, value: unknown) => (bridge.answer = (asked) => (asked === name ? value : undefined))
const told = (count: number) => `${count} done`

test('a change says how many it changed, and can be taken back', async () => {
  answers('articles.change', { ok: true, value: { id: 'act1', stories: 2 } })
  await changeStories(['a', 'b', 'c'], { stage: 'in-review' }, told)
  expect(said).toMatchObject([{ message: '2 done', action: { label: 'Undo' } }])
  said[0]?.action?.run()
  expect(bridge.calls).toEqual(['articles.change', 'acts.undo'])
})

test('a change that changed nothing has nothing to take back', async () => {
  answers('articles.change', { ok: true, value: { id: 'act1', stories: 0 } })
  await changeStories(['a'], { stage: 'draft' }, told)
  expect(said).toEqual([{ message: 'No story had to be changed.', action: undefined }])
})

test('a change that fails says why', async () => {
  answers('articles.change', { ok: false, code: 'library.disk-full', params: {} })
  await changeStories(['a'], { stage: 'draft' }, told)
  expect(said[0]?.message).toMatch(/disk is full/)
})

test('an export says where it went and what was left out; one that wrote nothing says why', async () => {
  const result = {
    path: '/out',
    stories: 3,
    missingPictures: 1,
    failed: 1,
    problem: { code: 'export.disk-full', params: {} },
  }
  answers('exports.stories', { ok: true, value: result })
  await exportStories(['a', 'b', 'c', 'd'], 'html')
  expect(said[0]?.message).toMatch(
    /^3 stories exported to \/out\. 1 picture .* 1 story was not exported: The disk is full/,
  )
  said[0]?.action?.run()
  expect(bridge.calls).toEqual(['exports.stories', 'app.showFile'])

  answers('exports.stories', { ok: true, value: { ...result, stories: 0 } })
  await exportStories(['a'], 'html')
  expect(said[1]).toMatchObject({ message: expect.stringMatching(/^The disk is full/), action: undefined })

  answers('exports.stories', { ok: true, value: null })
  await exportStories(['a'], 'html')
  expect(said).toHaveLength(2)
})
