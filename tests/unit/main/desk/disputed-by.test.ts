import { expect, onTestFinished, test, vi } from 'vitest'
import { deskOf, paragraph, rewrite, settle, writeStory } from '../../../support/desks'
import { openedArticle } from '../../../support/libraries'

test('who wrote the versions of a conflict is told, though each holds undisputed words of the other', async () => {
  const { libraries } = await deskOf(2)
  const [one, two] = libraries as [(typeof libraries)[0], (typeof libraries)[0]]
  const id = await writeStory(one, { headline: 'Bridge', body: [paragraph('a', 'The bridge closes on Monday')] }, 'Ana')
  await settle(libraries)
  await rewrite(
    one,
    id,
    (story) => ({ ...story, body: [paragraph('a', 'At noon: The bridge closes on Tuesday')] }),
    'Ana',
  )
  await rewrite(two, id, (story) => ({ ...story, body: [paragraph('a', 'The bridge closes on Friday')] }), 'Ben')
  await settle(libraries)

  for (const library of libraries) {
    const { article } = await openedArticle(library, id)
    const [dispute] = await library.disputesOf(id)
    expect(article.conflicts.map((conflict) => conflict.id)).toEqual([dispute?.conflict])
    const says = JSON.stringify(article.conflicts[0]?.ours)
    const [ours, theirs] = says.includes('Tuesday') ? ['Ana', 'Ben'] : ['Ben', 'Ana']
    expect(dispute).toMatchObject({ ours: { by: ours }, theirs: { by: theirs } })
  }
})

test.each([
  ['a paragraph', []],
  ['words', [paragraph('a', 'The bridge closes')]],
])(
  'whoever took out %s is named with the time of that, not of what stood there or of before it did',
  async (_, left) => {
    const { libraries } = await deskOf(2)
    const [one, two] = libraries as [(typeof libraries)[0], (typeof libraries)[0]]
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
    const clock = (hour: number) => vi.setSystemTime(at(hour))
    const kept = paragraph('k', 'Ferries run as usual.')
    clock(8)
    const id = await writeStory(one, { headline: 'Bridge', body: [kept] }, 'Ana')
    clock(9)
    await rewrite(
      one,
      id,
      (story) => ({ ...story, body: [kept, paragraph('a', 'The bridge closes on Monday')] }),
      'Ana',
    )
    await settle(libraries)
    clock(10)
    await rewrite(one, id, (story) => ({ ...story, body: [kept, ...left] }), 'Ana')
    clock(11)
    await rewrite(
      two,
      id,
      (story) => ({ ...story, body: [kept, paragraph('a', 'The bridge closes on Friday')] }),
      'Ben',
    )
    await settle(libraries)

    for (const library of libraries) {
      const { article } = await openedArticle(library, id)
      const [dispute] = await library.disputesOf(id)
      const versions = article.conflicts.map(({ ours, theirs }) => [ours, theirs].map((each) => JSON.stringify(each)))
      const isOurs = versions[0]?.[0]?.includes('Friday')
      const [removed, edited] = isOurs ? [dispute?.theirs, dispute?.ours] : [dispute?.ours, dispute?.theirs]
      expect(removed).toEqual({ by: 'Ana', at: at(10) })
      expect(edited).toEqual({ by: 'Ben', at: at(11) })
    }
  },
)

test('a story with an open conflict is not published', async () => {
  const { libraries } = await deskOf(2)
  const [one, two] = libraries as [(typeof libraries)[0], (typeof libraries)[0]]
  const id = await writeStory(one, { section: 'City' })
  await settle(libraries)
  await rewrite(one, id, (story) => ({ ...story, section: 'Sport' }))
  await rewrite(two, id, (story) => ({ ...story, section: 'World' }))
  await settle(libraries)
  const { version } = await openedArticle(one, id)
  await expect(one.publish({ id, baseVersion: version, by: 'Ana' })).rejects.toMatchObject({
    code: 'article.disputed',
  })
})
