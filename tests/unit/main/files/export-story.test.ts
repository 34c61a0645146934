import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportMany } from '../../../../src/main/files/export-many'
import { exportStory } from '../../../../src/main/files/export-story'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import { imageName, imageUrl } from '../../../../src/main/files/pictures'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { Article } from '../../../../src/shared/article/article'
import type { AssetRef } from '../../../../src/shared/article/figure'
import { temporaryFolder } from '../../../support/folders'
import { picture, pixelsOf } from '../../../support/real-pictures'
import { validatorFaults } from '../../../support/valid-html'
import { PIXEL } from '../pixel'
import { change, publish, put, story } from './stories'

const imageFile = (asset: AssetRef, form?: number | string) => `images/${imageName(asset, form)}`

let library: Library
let out: string
const NOW = Date.UTC(2026, 1, 3, 12)

beforeEach(async () => {
  library = await openLibrary({ path: temporaryFolder() })
  out = join(temporaryFolder(), 'site')
})
afterEach(() => library.close())

const figure = (id: string, asset?: AssetRef): Article['body'][number] => ({
  type: 'figure',
  id,
  alt: 'A dot',
  caption: 'One dot',
  credit: '',
  ...(asset ? { asset } : {}),
})
const files = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()
const write = (article: Article, folder = out) =>
  exportStory(library, { id: 'dots', article, notForPublication: true }, folder, ['html', 'markdown'], PLAIN_MANNER)

test('writes both pages and the pictures, once each, checked against their hash', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'Hafen Übersicht.png' })
  const hero = { asset, alt: '', caption: '', credit: '' }
  const exported = await write(story('Dots', { hero, body: [figure('f1', asset), figure('f2')] }))
  const image = `images/hafen-ubersicht-${asset.hash.slice(0, 12)}.png`
  const cuts = ['1x1', '4x3', '16x9'].map((shape) => imageFile(asset, shape))
  expect(exported).toEqual({ files: ['index.html', 'index.md', image, ...cuts], missingPictures: 1 })
  expect(files(out)).toEqual(['images', ...[image, ...cuts].sort(), 'index.html', 'index.md'])
  expect(
    createHash('sha256')
      .update(readFileSync(join(out, image)))
      .digest('hex'),
  ).toBe(asset.hash)
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  expect(page).toContain(`src="${image}"`)
  expect(page).toContain('<style>')
  expect(readFileSync(join(out, 'index.md'), 'utf8')).toContain(image)
})

test('a picture whose bytes are gone or damaged is left out and counted', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const article = story('Dots', { body: [figure('f1', asset)] })
  writeFileSync(await library.assetPath(asset.hash), 'damaged')
  const exported = await write(article)
  expect(exported).toEqual({ files: ['index.html', 'index.md'], missingPictures: 1 })
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('<img')
})

test('a large picture goes out in the widths of the web, from the command line too', async () => {
  const asset = await library.addAsset({ bytes: await picture('jpeg', 2000, 1000), name: 'pier.jpg' })
  const article = story('Pier', { body: [figure('f1', asset)] })
  const [small, large] = [imageFile(asset, 800), imageFile(asset, 1600)]
  const cuts = ['1x1', '4x3', '16x9'].map((shape) => imageFile(asset, shape))
  expect((await write(article)).files).toEqual(['index.html', 'index.md', small, large, ...cuts])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
    `<img src="${large}" srcset="${small} 800w, ${large} 1600w" sizes="(max-width: 44rem) 100vw, 41rem"` +
      ' alt="A dot" width="1600" height="800" loading="lazy">',
  )
  expect(readFileSync(join(out, 'index.md'), 'utf8')).toContain(`](${large})`)
  expect(await pixelsOf(readFileSync(join(out, small)))).toMatchObject({ width: 800, height: 400 })

  const other = join(temporaryFolder(), 'site')
  const { path } = await library.info()
  await library.close()
  library = await openLibrary({ path, readOnly: true })
  const made = readdirSync(join(path, 'resized'), { recursive: true })
  await write(article, other)
  expect(files(other)).toEqual(files(out))
  expect(readdirSync(join(path, 'resized'), { recursive: true })).toEqual(made)
  rmSync(join(path, 'resized'), { recursive: true })
  await write(article, join(temporaryFolder(), 'site'))
  expect(existsSync(join(path, 'resized'))).toBe(false)
}, 120_000)

test('a picture that somebody changed in the folder is put right', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const article = story('Dots', { body: [figure('f1', asset)] })
  await write(article)
  writeFileSync(join(out, imageFile(asset)), 'changed')
  await write(article)
  expect(readFileSync(join(out, imageFile(asset)))).toEqual(PIXEL)
})

test('the name of a picture is safe, and its URL encoded', () => {
  const asset: AssetRef = { hash: 'ab'.repeat(32), mediaType: 'image/jpeg', width: 1, height: 1 }
  expect(imageFile({ ...asset, name: '../../x.php' })).toBe('images/x-abababababab.jpg')
  expect(imageFile(asset)).toBe('images/picture-abababababab.jpg')
  expect(imageUrl({ ...asset, name: 'ميناء.jpg' })).toMatch(/^images\/(%[0-9A-F]{2})+-abababababab\.jpg$/)
})

test('a new export replaces the pages and leaves other files alone', async () => {
  await write(story('One'))
  writeFileSync(join(out, 'notes.txt'), 'mine')
  await write(story('Two'))
  expect(files(out)).toEqual(['index.html', 'index.md', 'notes.txt'])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Two')
})

test('what can’t be written leaves the earlier pages and nothing half done', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  await write(story('One'))
  writeFileSync(join(out, 'images'), 'in the way')
  const before = readFileSync(join(out, 'index.html'))
  await expect(write(story('Two', { body: [figure('f1', asset)] }))).rejects.toMatchObject({ code: 'export.folder' })
  expect(readFileSync(join(out, 'index.html'))).toEqual(before)
  rmSync(join(out, 'images'))
  rmSync(join(out, 'index.md'))
  mkdirSync(join(out, 'index.md', 'in-the-way'), { recursive: true })
  await expect(write(story('Two', { body: [figure('f1', asset)] }))).rejects.toMatchObject({ params: { path: out } })
  // One of the two pages has been replaced by then, and shows its picture.
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(imageFile(asset))
  expect(existsSync(join(out, imageFile(asset)))).toBe(true)
  expect(files(out).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('many: published stories go out as published; the rest is named with the reason', async () => {
  const sample = await library.createSample({ json: JSON.stringify(story('Sample')), by: '' })
  const draft = await put(library, story('Draft'))
  const ferry = await publish(library, story('Ferry'))
  const options = { drafts: false, formats: ['html' as const], manner: PLAIN_MANNER, by: 'Ana', out, now: NOW }
  const outcome = await exportMany(library, options)
  expect(outcome).toMatchObject({ exported: [{ id: ferry, files: ['ferry/index.html'], notForPublication: false }] })
  expect(outcome.failed).toEqual([])
  expect(outcome.skipped).toContainEqual({ id: draft, why: 'draft' })
  expect(files(out)).toEqual(['.stet-folders.json', 'ferry', 'ferry/index.html'])

  const all = await exportMany(library, { ...options, drafts: true })
  expect(all.exported.map(({ id }) => id).sort()).toEqual([draft, ferry].sort())
  expect(all.exported.find(({ id }) => id === draft)?.notForPublication).toBe(true)
  expect(files(out)).not.toContain('sample')

  const named = await exportMany(library, { ...options, ids: [draft, 'nowhere', sample.id] })
  expect(named.exported.map(({ id }) => id)).toEqual([draft, sample.id])
  expect(named.failed).toMatchObject([{ id: 'nowhere', problem: { code: 'article.not-found' } }])
})

test('many: of equal slugs the one published first keeps it, whatever is exported', async () => {
  const drafts = [await put(library, story('Fire')), await put(library, story('Fire'))].sort()
  const published = await publish(library, story('Fire'))
  const folders = async (ids?: string[]) => {
    const { exported } = await exportMany(library, {
      ids,
      drafts: true,
      formats: ['html'],
      manner: PLAIN_MANNER,
      by: 'Ana',
      out,
      now: NOW,
    })
    return Object.fromEntries(exported.map(({ id, files: [page = ''] }) => [id, page.split('/')[0]]))
  }
  const all = await folders()
  expect(all).toEqual({ [published]: 'fire', [drafts[0] ?? '']: 'fire-2', [drafts[1] ?? '']: 'fire-3' })
  expect(await folders(drafts.slice(1))).toEqual({ [drafts[1] ?? '']: 'fire-3' })
})

test('a page that does not pass its proof is not kept, nor is anything else of that export', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  await write(story('One'))
  const before = files(out)
  const page = readFileSync(join(out, 'index.html'))
  // A style sheet that would load something is the one thing that a caller can make go wrong.
  const manner = { stylesheet: 'p { background: url(https://example.org/x.png) }' }
  const article = story('Two', { body: [figure('f1', asset)] })
  const exporting = exportStory(
    library,
    { id: 'dots', article, notForPublication: true },
    out,
    ['html', 'markdown'],
    manner,
  )
  await expect(exporting).rejects.toMatchObject({ code: 'export.proof', params: { what: 'foreign' } })
  expect(files(out).filter((name) => name !== 'images')).toEqual(before)
  expect(readFileSync(join(out, 'index.html'))).toEqual(page)
})

test('pictures that no page shows any more go last, and whatever else lies there stays', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  await write(story('One', { body: [figure('f1', asset)] }))
  writeFileSync(join(out, 'images', 'mine.png'), PIXEL)
  writeFileSync(join(out, 'other.html'), `<img src="${imageFile(asset, '4x3')}">`)
  await write(story('One'))
  expect(readdirSync(join(out, 'images')).sort()).toEqual([imageFile(asset, '4x3').slice(7), 'mine.png'])
})

test('many: a story whose slug changes leaves a page that leads to it, and no pictures', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const id = await put(library, story('Ferry', { body: [figure('f1', asset)] }))
  const options = {
    ids: [id],
    drafts: true,
    formats: ['html' as const],
    manner: PLAIN_MANNER,
    by: 'Ana',
    out,
    now: NOW,
  }
  await exportMany(library, options)
  await change(library, id, { headline: 'Night <ferry>' })
  expect((await exportMany(library, options)).exported[0]?.files[0]).toBe('ferry/index.html')
  await change(library, id, { slug: 'night-ferry' })
  expect((await exportMany(library, options)).exported[0]?.files[0]).toBe('night-ferry/index.html')
  const left = readFileSync(join(out, 'ferry', 'index.html'), 'utf8')
  expect(left).toContain('<meta http-equiv="refresh" content="0; url=../night-ferry/index.html">')
  expect(left).toContain('<a href="../night-ferry/index.html">Night &lt;ferry&gt;</a>')
  expect(await validatorFaults(left)).toEqual([])
  expect(readdirSync(join(out, 'ferry', 'images'))).toEqual([])
})

test('many: the page at an earlier address tells readers no headline that they may not have yet', async () => {
  const id = await publish(library, story('Ferry', { slug: 'ferry' }))
  const options = { drafts: false, formats: ['html' as const], manner: PLAIN_MANNER, by: 'Ana', out, now: NOW }
  await exportMany(library, options)
  await change(library, id, { slug: 'night-ferry', headline: 'Minister resigns' })
  expect((await exportMany(library, options)).exported[0]?.files[0]).toBe('night-ferry/index.html')
  const left = readFileSync(join(out, 'ferry', 'index.html'), 'utf8')
  expect(left).toContain('<h1><a href="../night-ferry/index.html">Ferry</a></h1>')
  expect(left).not.toContain('Minister')
})

test.each(['html', 'markdown'] as const)(
  'many: where the book of folders is torn, %s pages say whose they are, and other folders stay as they are',
  async (format) => {
    const options = { drafts: false, formats: [format], manner: PLAIN_MANNER, by: 'Ana', out, now: NOW }
    const first = await publish(library, story('Ferry'))
    const second = await publish(library, story('Ferry'))
    await exportMany(library, options)
    const book = join(out, '.stet-folders.json')
    const before = JSON.parse(readFileSync(book, 'utf8'))
    mkdirSync(join(out, 'pier'))
    writeFileSync(join(out, 'pier', 'index.html'), 'somebody’s')
    writeFileSync(book, readFileSync(book).subarray(0, 30))
    await publish(library, story('Pier'))
    const refused = { code: 'export.book', params: { path: out, kept: '.stet-folders.json.broken' } }
    await expect(exportMany(library, options)).rejects.toMatchObject(refused)
    expect(JSON.parse(readFileSync(book, 'utf8'))).toMatchObject({ nobodys: ['pier'] })
    await exportMany(library, options)
    const { stories } = JSON.parse(readFileSync(book, 'utf8'))
    for (const id of [first, second]) expect(stories[id].folder).toBe(before.stories[id].folder)
    expect(readFileSync(join(out, 'pier', 'index.html'), 'utf8')).toBe('somebody’s')
    expect(existsSync(join(out, 'pier-2'))).toBe(true)
  },
)

test('many: a folder tells no headline that readers may not have yet', async () => {
  const id = await publish(library, story('Ferry'))
  await change(library, id, { headline: 'Minister resigns' })
  const options = { drafts: false, formats: ['html' as const], manner: PLAIN_MANNER, by: 'Ana', out, now: NOW }
  await exportMany(library, options)
  expect(files(out)).toEqual(['.stet-folders.json', 'ferry', 'ferry/index.html'])
  expect(readFileSync(join(out, '.stet-folders.json'), 'utf8')).not.toContain('minister')
})

test('takes away what a crash left beside its pages and pictures, once nobody can be writing it', async () => {
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const article = story('Dots', { body: [figure('f1', asset)] })
  await write(article)
  const before = files(out)
  const left = (path: string, days: number) => {
    const file = join(out, path)
    writeFileSync(file, 'half')
    const at = Date.now() / 1000 - days * 86_400
    utimesSync(file, at, at)
    return path
  }
  const id = '0b6ad4cf-8d5c-4a52-9a4e-1f0c5b8e7d21'
  left(`.index.html.${id}.tmp`, 3)
  left(`images/.${imageName(asset)}.${id}.tmp`, 3)
  const kept = [
    left(`.index.md.${id}.tmp`, 1),
    left(`.notes.html.${id}.tmp`, 3),
    left('.index.html.tmp', 3),
    left(`index.html.${id}.tmp`, 3),
  ]
  await write(article)
  expect(files(out)).toEqual([...before, ...kept].sort())
})
