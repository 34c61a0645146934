import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newArticle, type Article } from '../../src/shared/article/article'
import type { Library } from '../../src/main/library/library'
import { openLibrary } from '../../src/main/library/local-library'
import { generateStory } from './generate-story'
import { png } from './pictures'

/**
 * Makes the fixture of a released schema: a library that uses every table, and expected.json with every story as that
 * version gave it. It runs on the sources of that version, see tests/fixtures/libraries/README.md.
 */
async function makeFixture(path: string): Promise<void> {
  const library = await openLibrary({ path })
  const asset = await library.addAsset({ bytes: png(3, 2), name: 'harbour.png' })
  const figure = { type: 'figure', id: 'f1', asset, alt: 'A harbour', caption: 'Harbour', credit: '' } as const
  const stories: Article[] = [
    { ...generateStory(1, 120), headline: 'With a picture', body: [figure, ...generateStory(1, 120).body] },
    { ...newArticle('ar'), headline: 'ميناء المدينة', standfirst: 'مَرْحَبًا' },
    { ...newArticle('ja'), headline: '港の話', bylines: [{ name: 'Mei Tanaka', role: 'author' }] },
    { ...generateStory(2, 200), headline: 'Published' },
    { ...generateStory(3, 60), headline: 'In the trash' },
    { ...newArticle('en'), legal: { ...newArticle('en').legal, hold: true }, headline: 'On hold' },
  ]
  const ids: string[] = []
  for (const story of stories) ids.push(await add(library, { ...story, stage: 'draft' }))
  for (let save = 1; save <= 3; save++) await change(library, ids[0], { kicker: `Save ${save}` })
  await library.publish({ id: ids[3] ?? '', baseVersion: 1, by: 'Ana' })
  await library.trash([ids[4] ?? ''])
  await library.createSample({ json: JSON.stringify({ ...newArticle('en'), headline: 'Sample' }), by: 'Ana' })
  await library.searchSources({ text: '', limit: 1 })
  const { rows } = await library.list({ filter: {}, offset: 0, limit: 100 })
  const opened = []
  for (const id of [...rows.map((row) => row.id), ids[4] ?? '']) {
    opened.push({ ...(await library.open(id)), original: await library.originalOf(id) })
  }
  await library.close()
  writeFileSync(join(path, 'expected.json'), `${JSON.stringify(opened, null, 2)}\n`)
}

async function add(library: Library, story: Article): Promise<string> {
  const original = { name: 'notes.txt', text: `${story.headline}\n\nAs it arrived.` }
  const [id] = await library.bringIn({ stories: [{ json: JSON.stringify(story), original }], by: 'Ana' })
  if (id === undefined) throw new Error('no id')
  return id
}

async function change(library: Library, id = '', fields: Partial<Article>): Promise<void> {
  const { json, version } = await library.open(id)
  const article = { ...(JSON.parse(json) as Article), ...fields }
  await library.save({ id, baseVersion: version, json: JSON.stringify(article), by: 'Ana' })
  await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('where to?')
void makeFixture(path)
