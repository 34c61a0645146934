import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { handlersOf } from '../../../../src/main/handlers/handlers'
import { StetError } from '../../../../src/shared/bridge/errors'
import { PIXEL } from '../pixel'
import { openHouse } from './house'

test('a story is made in the settings’ language, saved, listed, opened, trashed and restored', async () => {
  const { ask, library } = await openHouse()
  await ask('settings.set', { storyLanguage: 'ar', person: { name: 'Ana Lind', initials: 'AL' } })
  const { id, json, version } = await ask('articles.create', {})
  expect(JSON.parse(json)).toMatchObject({ language: 'ar', direction: 'rtl' })
  const saved = await ask('articles.save', {
    id,
    baseVersion: version,
    json: json.replace('"headline":""', '"headline":"خبر"'),
  })
  expect(saved.status).toBe('saved')
  await ask('articles.checkpoint', { id, reason: 'idle' })
  const { rows } = await ask('articles.list', { filter: {}, offset: 0, limit: 10 })
  expect(rows).toMatchObject([{ id, title: 'خبر' }])
  expect(JSON.parse((await ask('articles.open', { id })).json).headline).toBe('خبر')
  await ask('articles.trash', { ids: [id] })
  expect((await ask('app.info', {})).stories).toBe(0)
  await ask('articles.restore', { ids: [id] })
  expect(await ask('app.info', {})).toMatchObject({ version: '1.2.3', platform: 'linux', readOnly: false, stories: 1 })
  await library.close()
})

test('the sample story stays out of a library that the person chose', async () => {
  const own = await openHouse()
  expect((await own.ask('app.info', {})).sample).toBe(true)
  expect((await own.ask('articles.createSample', {})).sample).toBe(true)
  await own.library.close()
  const chosen = await openHouse({}, { sample: false })
  expect((await chosen.ask('app.info', {})).sample).toBe(false)
  await expect(chosen.ask('articles.createSample', {})).rejects.toMatchObject({ code: 'library.no-sample' })
  expect((await chosen.ask('app.info', {})).stories).toBe(0)
  await chosen.library.close()
})

test('what the library refuses comes back as its problem, what nobody foresaw as unexpected', async () => {
  const { ask, house, answer, library, reported } = await openHouse()
  await expect(ask('articles.open', { id: 'nothere' })).rejects.toEqual({
    code: 'article.not-found',
    params: { id: 'nothere' },
  })
  house.desktop.openLink = async () => {
    throw new TypeError('Ana Petrov told us')
  }
  const text = await answer('app.openLink', '{"url":"https://example.org"}')
  expect(JSON.parse(text)).toEqual({ ok: false, code: 'unexpected', params: {} })
  expect(text).not.toContain('Petrov')
  expect(reported.map(({ where, error }) => [where, (error as Error).name])).toEqual([
    ['articles.open', 'StetError'],
    ['app.openLink', 'TypeError'],
  ])
  await library.close()
})

test('an answer that breaks the contract never reaches the window', async () => {
  const { ask, house, library } = await openHouse()
  const info = await library.info()
  house.library = Promise.resolve(library)
  library.info = async () => ({ ...info, stories: 'many' as unknown as number })
  await expect(ask('app.info', {})).rejects.toMatchObject({ code: 'unexpected' })
  await library.close()
})

test('without a library every request that needs it says why', async () => {
  const { house, library } = await openHouse()
  await library.close()

  const problem = Promise.reject(new StetError('library.not-writable', { path: '/x' }))
  problem.catch(() => undefined)
  const handlers = handlersOf({ ...house, library: problem })
  await expect(handlers['articles.create']({})).rejects.toMatchObject({ code: 'library.not-writable' })
  expect((await handlers['settings.get']({})).theme).toBe('system')
})

test.each(['https://example.org/a?b#c', 'http://example.org/', 'mailto:ana@example.org'])('opens %s', async (url) => {
  const { ask, done, library } = await openHouse()
  await ask('app.openLink', { url })
  expect(done).toEqual([`link ${url}`])
  await library.close()
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://stet/',
  'smb://x/y',
  'vscode://x',
  'x',
  '',
  'data:text/html,x',
])('does not open %j', async (url) => {
  const { ask, done, library } = await openHouse()
  await expect(ask('app.openLink', { url })).rejects.toMatchObject({ code: 'link.refused' })
  expect(done).toEqual([])
  await library.close()
})

test('imports what was chosen; a file that can’t be read holds up nothing', async () => {
  const { ask, folder, library } = await openHouse({
    chooseTexts: async () => [join(folder, 'a.txt'), join(folder, 'b.txt')],
    clipboardText: async () => ({ name: 'Clipboard', text: copied }),
  })
  let copied = 'Ferry sails\n\nIt left at noon with nobody on board.\n'
  writeFileSync(
    join(folder, 'a.txt'),
    'Night buses return\n\nThe city restarts six routes on Friday, after four years.\n',
  )
  writeFileSync(join(folder, 'b.txt'), Buffer.from('Caf\xe9', 'latin1'))
  const paths = await ask('imports.choose', { folder: false })
  const { imported, failed } = await ask('imports.files', { paths })
  expect(imported).toMatchObject([{ name: 'a.txt', title: 'Night buses return' }])
  expect(failed).toEqual([{ name: 'b.txt', problem: { code: 'import.encoding', params: { name: 'b.txt' } } }])
  expect(await library.originalOf(imported[0]?.id ?? '')).toMatchObject({ name: 'a.txt' })
  expect((await ask('imports.clipboard', {})).imported).toHaveLength(1)
  copied = ' \n'
  expect((await ask('imports.clipboard', {})).failed).toMatchObject([{ name: 'Clipboard' }])
  expect((await ask('app.info', {})).stories).toBe(2)
  await library.close()
})

test('cancelled dialogs change nothing', async () => {
  const { ask, library } = await openHouse()
  expect(await ask('imports.choose', { folder: true })).toEqual([])
  expect(await ask('assets.choose', { several: true })).toEqual([])
  const { id } = await ask('articles.create', {})
  expect(await ask('exports.story', { id, format: 'html' })).toBeNull()
  await library.close()
})

test('exports to a folder of the story’s name, asks before replacing, and then may show the file', async () => {
  const asked: string[] = []
  let replace = false
  const { ask, done, folder, library } = await openHouse({
    chooseFolder: async () => join(folder, 'out'),
    async mayReplace(path) {
      asked.push(path)
      return replace
    },
  })
  mkdirSync(join(folder, 'out'))
  const { id, json, version } = await ask('articles.create', {})
  await ask('articles.save', {
    id,
    baseVersion: version,
    json: json.replace('"headline":""', '"headline":"Night buses"'),
  })
  const page = join(folder, 'out', 'night-buses', 'index.html')
  await expect(ask('app.showFile', { path: page })).rejects.toMatchObject({ code: 'bridge.refused' })

  expect(await ask('exports.story', { id, format: 'html' })).toEqual({ path: page, missingPictures: 0 })
  expect(readFileSync(page, 'utf8')).toContain('Night buses')
  expect((await ask('exports.story', { id, format: 'markdown' }))?.path).toBe(page.replace('.html', '.md'))
  expect(asked).toEqual([])

  expect(await ask('exports.story', { id, format: 'html' })).toBeNull()
  replace = true
  expect(await ask('exports.story', { id, format: 'html' })).not.toBeNull()
  expect(asked).toEqual([join(folder, 'out', 'night-buses'), join(folder, 'out', 'night-buses')])

  await ask('app.showFile', { path: page })
  expect(done).toEqual([`show ${page}`])
  await expect(ask('app.showFile', { path: join(folder, 'settings.json') })).rejects.toMatchObject({
    code: 'bridge.refused',
  })
  await library.close()
})

test('keeps a picture, by its file or by its bytes, and refuses what is none', async () => {
  const { ask, folder, library } = await openHouse({ choosePictures: async () => [join(folder, 'dot.png')] })
  writeFileSync(join(folder, 'dot.png'), PIXEL)
  writeFileSync(join(folder, 'note.png'), 'no picture')
  const [path = ''] = await ask('assets.choose', { several: false })
  const kept = await ask('assets.file', { path })
  expect(kept.asset).toMatchObject({ mediaType: 'image/png', width: 1, height: 1, name: 'dot.png' })
  expect(existsSync(await library.assetPath(kept.asset?.hash ?? ''))).toBe(true)
  await ask('assets.part', { first: true, base64: PIXEL.subarray(0, 30).toString('base64') })
  await ask('assets.part', { first: true, base64: PIXEL.subarray(0, 30).toString('base64') })
  await ask('assets.part', { first: false, base64: PIXEL.subarray(30).toString('base64') })
  const pasted = await ask('assets.parts', { name: 'image.png' })
  expect(pasted.asset).toEqual({ ...kept.asset, name: 'image.png' })
  const part = Buffer.alloc(1_500_000).toString('base64')
  for (let at = 0; at < 34; at++) await ask('assets.part', { first: at === 0, base64: part })
  await expect(ask('assets.parts', { name: 'huge.png' })).rejects.toMatchObject({
    code: 'asset.too-large',
    params: { name: 'huge.png', size: 51, limit: 50 },
  })
  await expect(ask('assets.file', { path: join(folder, 'note.png') })).rejects.toMatchObject({
    code: 'asset.not-a-picture',
  })
  await expect(ask('assets.file', { path: join(folder, 'gone.png') })).rejects.toMatchObject({
    code: 'asset.unreadable',
    params: { name: 'gone.png' },
  })
  await library.close()
})

test('a story that can’t be saved is written where the person says, and replaces nothing unasked', async () => {
  const asked: string[] = []
  const { ask, folder, library, done } = await openHouse({
    chooseFile: async (name) => {
      asked.push(name)
      return join(folder, name)
    },
  })
  const { json } = await ask('articles.create', {})
  await library.close()

  const unsaved = json.replace('"headline":""', '"headline":"Never on the disk"')
  const copy = await ask('exports.unsaved', { json: unsaved })
  expect(copy).toEqual({ path: join(folder, 'never-on-the-disk.md') })
  expect(readFileSync(join(folder, 'never-on-the-disk.md'), 'utf8')).toContain('Never on the disk')
  expect(readFileSync(join(folder, 'never-on-the-disk.stet.json'), 'utf8')).toBe(unsaved)
  await ask('app.showFile', copy)
  expect(done).toEqual([`show ${join(folder, 'never-on-the-disk.md')}`])

  expect(await ask('exports.unsaved', { json: unsaved })).toBeNull()
  expect(asked).toEqual(['never-on-the-disk.md', 'never-on-the-disk.md'])
})
