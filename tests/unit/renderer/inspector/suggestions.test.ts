import { expect, test, vi } from 'vitest'
import { suggestedFor, suggestFor } from '../../../../src/renderer/inspector/tags/suggestions'
import { StorySession } from '../../../../src/renderer/session/story-session'
import { FakeBridge, storyWith } from '../fake-bridge'

vi.mock('../../../../src/renderer/ui/toast', () => ({ toast: () => undefined }))

test('only an answer counts as one: a library that can’t be asked has not said that there is nothing', async () => {
  const bridge = new FakeBridge(storyWith({ headline: 'Night buses' }))
  const session = new StorySession(bridge.open, { libraryReadOnly: false })
  bridge.answer = (name) => (name === 'tags.propose' ? { ok: false, code: 'library.closed', params: {} } : undefined)
  await suggestFor(session)
  expect(suggestedFor(session.id)).toMatchObject({ asking: false, asked: 0 })
  bridge.answer = undefined
  await suggestFor(session)
  expect(suggestedFor(session.id)).toMatchObject({ asking: false, asked: 1, proposals: [] })
})
