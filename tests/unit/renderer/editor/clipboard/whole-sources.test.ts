import { expect, test } from 'vitest'
import { clippingOf, readClipping, STET_JSON } from '../../../../../src/renderer/editor/clipboard/clipping'
import { fetchWhole } from '../../../../../src/renderer/editor/clipboard/whole-sources'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import type { Body } from '../../../../../src/shared/article/block'
import type { Source } from '../../../../../src/shared/article/source'
import { FakeBridge, storyWith } from '../../fake-bridge'

const whole: Source = {
  id: 's',
  csl: { type: 'report', title: 'The harbour survey' },
  visibility: 'printed',
  note: 'Handed over in the car park',
  knownTo: 'Ana Lima',
  evidence: [{ id: 'e', excerpt: 'Page four says so' }],
}
const body: Body = [{ type: 'paragraph', id: 'p', content: [{ type: 'citation', items: [{ sourceId: 's' }] }] }]
const copied = clippingOf(storyWith({ body, sources: [whole] }), body)
const came = readClipping(copied.get(STET_JSON) ?? '')?.sources[0] as Source

/** A story into which a source was just pasted, and a library that holds these. */
function pastedInto(held: Source[], copy = came) {
  const bridge = new FakeBridge(storyWith({}))
  bridge.answer = (name) =>
    name === 'sources.list'
      ? { ok: true, value: { rows: held.map((source) => ({ source, stories: [] })), total: held.length } }
      : undefined
  const session = new StorySession(bridge.open, { libraryReadOnly: false })
  session.edit((article) => ({ ...article, sources: [copy] }))
  return session
}

test('nothing that only the desk may see of a source is on the clipboard', () => {
  const data = [...copied.values()].join('\n')
  for (const words of ['car park', 'Ana Lima', 'Page four']) expect(data).not.toContain(words)
  expect(came).toEqual({ id: 's', csl: whole.csl, visibility: 'printed' })
})

test('of a source for the desk only there is nothing that names it, and it is whole again where it is pasted', async () => {
  const desk: Source = { ...whole, csl: { ...whole.csl, URL: 'https://city.example/leak' }, visibility: 'desk-only' }
  const data = clippingOf(storyWith({ body, sources: [desk] }), body)
  for (const words of ['harbour survey', 'city.example', 'car park', 'Ana Lima'])
    expect([...data.values()].join('\n')).not.toContain(words)
  const [bare] = readClipping(data.get(STET_JSON) ?? '')?.sources ?? []
  expect(bare).toEqual({ id: 's', csl: { type: 'report' }, visibility: 'desk-only' })
  const session = pastedInto([desk], bare)
  await fetchWhole(session, [bare as Source])
  expect(session.article.sources).toEqual([desk])
})

test('a pasted source is whole again from the library, in the step of the paste', async () => {
  const session = pastedInto([whole])
  await fetchWhole(session, [came])
  expect(session.article.sources).toEqual([whole])
  session.undo()
  expect(session.article.sources).toEqual([])
})

test('one that was made confidential since it was copied is so where it is pasted', async () => {
  const secret: Source = { id: 's', csl: { type: 'report' }, visibility: 'confidential', description: 'An official' }
  const session = pastedInto([secret])
  await fetchWhole(session, [came])
  expect(session.article.sources).toEqual([secret])
})

test('one that was changed since, or that the library has not, stays as it is', async () => {
  const session = pastedInto([whole])
  const changed = { ...came, note: 'Asked again on Monday' }
  const fetching = fetchWhole(session, [came])
  session.edit((article) => ({ ...article, sources: [changed] }))
  await fetching
  expect(session.article.sources).toEqual([changed])
  const alone = pastedInto([])
  await fetchWhole(alone, [came])
  expect(alone.article.sources).toEqual([came])
})
