import { expect, test } from 'vitest'
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
