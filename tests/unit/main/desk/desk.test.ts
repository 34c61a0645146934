import { describe, expect, it } from 'vitest'
import { deskOf, paragraph, rewrite, save, settle, writeStory } from '../../../support/desks'
import { openedArticle, titles } from '../../../support/libraries'

describe('a desk', () => {
  it('brings a story to everybody, and what each writes to all', async () => {
    const { libraries } = await deskOf(3)
    const [ana, ben, eve] = libraries as [(typeof libraries)[0], (typeof libraries)[0], (typeof libraries)[0]]
    const id = await writeStory(ana, { headline: 'Harbour', body: [paragraph('a', 'One.'), paragraph('b', 'Two.')] })
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Harbour'])
    const inBlock =
      (block: string, text: string) => (article: Awaited<ReturnType<typeof openedArticle>>['article']) => ({
        ...article,
        body: article.body.map((each) => (each.id === block ? paragraph(block, text) : each)),
      })
    await rewrite(ben, id, inBlock('a', 'One, by Ben.'), 'Ben')
    await rewrite(eve, id, inBlock('b', 'Two, by Eve.'), 'Eve')
    await save(ana, id, (article) => ({ ...article, kicker: 'Unshared' }))
    await settle(libraries)
    const texts = await Promise.all(libraries.map(async (each) => (await openedArticle(each, id)).article))
    for (const { body } of texts) expect(body).toEqual([paragraph('a', 'One, by Ben.'), paragraph('b', 'Two, by Eve.')])
    expect(texts.map(({ kicker }) => kicker)).toEqual(['Unshared', '', ''])
    expect(await ana.unsharedStories()).toEqual([id])
    expect(await ben.unsharedStories()).toEqual([])
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    const jsons = await Promise.all(libraries.map(async (each) => (await each.open(id)).json))
    expect(new Set(jsons).size).toBe(1)
    expect(await ana.unsharedStories()).toEqual([])
  })
})
