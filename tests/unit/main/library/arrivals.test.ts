import { describe, expect, it } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { addStory, inspect, testLibrary, titles } from '../../../support/libraries'

const json = (headline: string) => JSON.stringify({ ...newArticle('en'), headline })

describe('bringing stories in', () => {
  it('keeps each with its original, which only the private database holds', async () => {
    const library = await testLibrary()
    const ids = await library.bringIn({
      stories: [
        { json: json('One'), original: { name: 'one.txt', text: 'SENTINEL one\r\n\u0000' } },
        { json: json('Two'), original: { name: 'two.md', text: '# Two' } },
      ],
      by: 'Ana',
    })
    expect(await titles(library)).toEqual(['Two', 'One'])
    expect(await library.originalOf(ids[0] ?? '')).toEqual({
      name: 'one.txt',
      text: 'SENTINEL one\r\n\u0000',
      at: expect.stringMatching(/Z$/),
    })
    expect(await library.originalOf('nobody')).toBeNull()
    await library.close()
    const dump = inspect(library.path).serialize()
    expect(dump.includes('SENTINEL')).toBe(false)
    expect(inspect(library.path, 'private.db').serialize().includes('SENTINEL')).toBe(true)
  })

  it('takes all or none', async () => {
    const library = await testLibrary()
    const original = { name: 'x', text: 'x' }
    const stories = [
      { json: json('One'), original },
      { json: '{"schema":1}', original },
    ]
    await expect(library.bringIn({ stories, by: 'Ana' })).rejects.toMatchObject({ code: 'article.invalid' })
    expect(await titles(library)).toEqual([])
    expect(inspect(library.path, 'private.db').prepare('SELECT count(*) FROM original').pluck().get()).toBe(0)
  })
})

describe('the sample story', () => {
  it('is made once, and comes back out of the trash', async () => {
    const library = await testLibrary()
    const first = await library.createSample({ json: json('Sample'), by: 'Ana' })
    expect(first).toMatchObject({ sample: true, version: 1 })
    await library.trash([first.id])
    expect(await library.createSample({ json: json('Other'), by: 'Ana' })).toEqual(first)
    expect(await titles(library)).toEqual(['Sample'])
  })

  it('is not exported unless it is named', async () => {
    const library = await testLibrary()
    const { id } = await library.createSample({ json: json('Sample'), by: 'Ana' })
    const other = await addStory(library, { headline: 'Own' })
    expect((await library.stored()).map((story) => story.id)).toEqual([other])
    expect(await library.stored([id, other])).toMatchObject([
      { id, sample: true, published: null },
      { id: other, sample: false, published: null },
    ])
  })
})

describe('the trash', () => {
  it('moves all stories or none, and keeps their text', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await expect(library.trash([id, 'nobody'])).rejects.toMatchObject({ code: 'article.not-found' })
    expect((await library.open(id)).trashedAt).toBeNull()
    await library.trash([id])
    expect(await library.open(id)).toMatchObject({ trashedAt: expect.stringMatching(/Z$/), version: 1 })
    expect(await library.stored()).toEqual([])
    expect(await library.stored([id])).toEqual([])
    await expect(library.stored(['nobody'])).rejects.toMatchObject({ code: 'article.not-found' })
    expect(await titles(library, { trashed: true, text: 'harb' })).toEqual(['Harbour'])
  })
})
