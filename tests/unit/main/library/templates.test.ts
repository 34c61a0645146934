import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { HOUSE_TEMPLATES } from '../../../../src/shared/article/house-templates'
import { addStory, openedArticle, testLibrary } from '../../../support/libraries'
import { png } from '../../../support/pictures'

const by = 'Ana'
const language = 'en'
const story = JSON.stringify({ ...newArticle('en'), headline: 'Weekly column', section: 'Opinion' })
type Library = Awaited<ReturnType<typeof testLibrary>>
const own = async (library: Library) => (await library.templates({ language })).filter((each) => each.own)

test('stories begin from Stet’s templates in the language of stories', async () => {
  const library = await testLibrary()
  expect((await library.templates({ language: 'ar' })).map(({ id }) => id)).toEqual([...HOUSE_TEMPLATES])
  const { id } = await library.create({ language: 'ar', by, template: 'interview' })
  const { article } = await openedArticle(library, id)
  expect(article).toMatchObject({ language: 'ar', direction: 'rtl', kicker: 'مقابلة', stage: 'draft' })
})

test('a person’s own is kept, renamed, removed and brought back, and is there when the library opens again', async () => {
  const library = await testLibrary()
  await library.saveTemplate({ name: 'Column', json: story, by })
  const [kept] = await own(library)
  const id = kept?.id ?? ''
  expect(kept).toMatchObject({ name: 'Column', own: true, headings: [] })
  await library.renameTemplate({ id, name: 'Friday column' })
  await library.removeTemplate({ id, removed: true })
  expect(await own(library)).toEqual([])
  await expect(library.create({ language, by, template: id })).rejects.toMatchObject({ code: 'template.not-found' })
  await library.removeTemplate({ id, removed: false })
  await library.close()
  const again = await testLibrary({ path: library.path })
  expect((await own(again)).map(({ name }) => name)).toEqual(['Friday column'])
  const begun = await again.create({ language: 'nb', by, template: id })
  expect((await openedArticle(again, begun.id)).article).toMatchObject({
    headline: 'Weekly column',
    section: 'Opinion',
    language: 'en',
  })
})

test('none begins from a template that is not there', async () => {
  const library = await testLibrary()
  await expect(library.create({ language, by, template: 'nothere' })).rejects.toMatchObject({
    code: 'template.not-found',
  })
  await expect(library.renameTemplate({ id: 'news', name: 'x' })).rejects.toMatchObject({ code: 'template.not-found' })
  expect((await library.list({ filter: {}, offset: 0, limit: 1 })).total).toBe(0)
})

test('its pictures stay when the story that it was made from is removed for good', async () => {
  const library = await testLibrary()
  const asset = await library.addAsset({ bytes: png(3, 2), name: 'map.png' })
  const figure = { type: 'figure', id: 'f', asset, alt: 'A map', caption: '', credit: '' } as const
  const id = await addStory(library, { headline: 'Storm', body: [figure] })
  await library.saveTemplate({ name: 'Storm', json: JSON.stringify((await openedArticle(library, id)).article), by })
  await library.trash([id])
  await library.emptyTrash({ by: 'Ana' })
  expect(existsSync(await library.assetPath(asset.hash))).toBe(true)
  const [template] = await own(library)
  const begun = await library.create({ language, by, template: template?.id ?? '' })
  expect((await openedArticle(library, begun.id)).article.body).toMatchObject([{ type: 'figure', asset }])
})
