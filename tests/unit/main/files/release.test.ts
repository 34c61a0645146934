import { describe, expect, test } from 'vitest'
import { publicRelease, savedRelease } from '../../../../src/main/files/release'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { Article } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'
import { change, publish, put, story } from './stories'

const NOW = Date.UTC(2026, 1, 3, 12)
const PAST = { local: '2026-02-03T12:00', zone: 'Europe/Berlin' }
const FUTURE = { local: '2026-02-03T14:00', zone: 'Europe/Berlin' }

/** What readers may have, and what goes out of what is saved, of a story that was published and then changed. */
async function releases(
  article: Article,
  { out = true, later = {} }: { out?: boolean; later?: Partial<Article> } = {},
) {
  const library = await openLibrary({ path: temporaryFolder() })
  const id = out ? await publish(library, article) : await put(library, article)
  if (Object.keys(later).length > 0) await change(library, id, later)
  const [stored] = await library.stored([id])
  await library.close()
  if (!stored) throw new Error('not stored')
  return { forReaders: publicRelease(stored, NOW), saved: savedRelease(stored, NOW) }
}

describe('what readers may have', () => {
  test('a published story, as it was published', async () => {
    const { forReaders, saved } = await releases(story('Ferry sails'))
    expect(forReaders).toMatchObject({ notForPublication: false, article: { headline: 'Ferry sails' } })
    expect(saved.notForPublication).toBe(false)
  })

  test('still as it was published when it changed later; what is saved is stamped then', async () => {
    const { forReaders, saved } = await releases(story('Ferry sails'), { later: { headline: 'Ferry sinks' } })
    expect(forReaders).toMatchObject({ article: { headline: 'Ferry sails' } })
    expect(saved).toMatchObject({ notForPublication: true, article: { headline: 'Ferry sinks' } })
  })

  test('of a withdrawn story its notice, whatever is on hold', async () => {
    const corrections = [{ id: 'r', kind: 'retraction' as const, at: '2026-02-02T08:00:00Z', text: 'Forged.', by: '' }]
    const legal = { hold: true, note: '' }
    const { forReaders, saved } = await releases(story('Ferry sails'), {
      later: { stage: 'withdrawn', corrections, legal, headline: 'Ferry sank' },
    })
    expect(forReaders).toMatchObject({ notForPublication: false, article: { headline: '', body: [], corrections } })
    expect(saved).toEqual(forReaders)
  })

  test('as it was published still, when only the desk’s side of it changed', async () => {
    const threads = [{ id: 't', quote: 'Ferry', comments: [] }]
    const { saved } = await releases(story('Ferry sails'), { later: { threads, assignedTo: 'Ben' } })
    expect(saved.notForPublication).toBe(false)
  })

  test('a story whose embargo has passed', async () => {
    const { forReaders, saved } = await releases(story('Ferry sails', { embargo: PAST }))
    expect(forReaders).toMatchObject({ notForPublication: false })
    expect(saved.notForPublication).toBe(false)
  })
})

const DISPUTED = [{ id: 'a', place: 'headline', theirs: 'B' }]

describe('what readers may not have, and is stamped', () => {
  test.each([
    ['draft', story('A'), { out: false }],
    ['in-review', story('A', { stage: 'in-review' }), { out: false }],
    ['draft', story('A', { stage: 'published' }), { out: false }],
    ['embargo', story('A', { embargo: FUTURE }), {}],
    ['embargo', story('A', { embargo: PAST }), { later: { embargo: FUTURE } }],
    ['embargo', story('A', { embargo: FUTURE }), { later: { embargo: PAST } }],
    ['embargo', story('A', { embargo: { local: '2020-01-01T00:00', zone: 'No/Where' } }), {}],
    ['withdrawn', story('A'), { out: false, later: { stage: 'withdrawn' } }],
    ['withdrawn', story('A', { embargo: FUTURE }), { later: { stage: 'withdrawn' } }],
    ['killed', story('A'), { later: { stage: 'killed' } }],
    ['on-hold', story('A'), { later: { legal: { hold: true, note: '' } } }],
    ['disputed', story('A'), { later: { conflicts: DISPUTED } }],
  ] as const)('%s (%#)', async (why, article, history) => {
    const { forReaders, saved } = await releases(article, history)
    expect(forReaders).toBe(why)
    expect(saved.notForPublication).toBe(true)
  })

  test('the sample', async () => {
    const json = JSON.stringify(story('Sample', { stage: 'published' }))
    expect(publicRelease({ id: 'a', json, sample: true, published: json }, NOW)).toBe('sample')
    expect(savedRelease({ id: 'a', json, sample: true, published: json }, NOW).notForPublication).toBe(true)
  })
})

test('a story that this version does not understand is not exported', () => {
  const json = JSON.stringify({ ...story('A'), schema: 2 })
  const stored = { id: 'a', json, sample: false, published: null }
  expect(() => savedRelease(stored, NOW)).toThrow(expect.objectContaining({ code: 'article.read-only' }))
})
