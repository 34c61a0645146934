import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requests } from '../../src/shared/bridge/contract'
import { expect, launchApp, temporaryFolder, test } from '../support/app'

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('every request answers a wrong input with a problem, and nothing changes', async () => {
  const { window } = await launchApp()
  await window.waitForURL('app://stet/')
  const names = [...Object.keys(requests), 'nothing', '__proto__', 'toString', '']
  const before = await window.evaluate(() => stet.call('app.info', '{}'))
  const answers = await window.evaluate(async (channels) => {
    const inputs = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"more":1}',
      '{"__proto__":{"polluted":1}}',
      `{"id":"${'x'.repeat(1_000_000)}"}`,
      null,
      7,
      { id: 'x' },
      undefined,
    ]
    const given: string[] = []
    for (const name of channels) {
      for (const input of inputs) given.push(await stet.call(name, input as string))
    }
    return given
  }, names)
  expect(answers).toHaveLength(names.length * 12)
  for (const answer of answers) expect(JSON.parse(answer)).toMatchObject({ ok: false, code: 'bridge.bad-input' })
  expect(await window.evaluate(() => stet.call('app.info', '{}'))).toBe(before)
})

test('only the page of the window is answered', async () => {
  const { app, window } = await launchApp()
  await window.waitForURL('app://stet/')
  const preload = join(await app.evaluate((electron) => electron.app.getAppPath()), 'out/preload/index.cjs')
  const answer = await app.evaluate(async ({ BrowserWindow }, path) => {
    const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload: path } })
    await other.loadURL('app://stet/')
    const given: unknown = await other.webContents.executeJavaScript(`stet.call('app.info', '{}')`)
    other.destroy()
    return given
  }, preload)
  expect(JSON.parse(String(answer))).toEqual({ ok: false, code: 'bridge.refused', params: {} })
})

test('requests and events cross: a story is made, and the window hears of it', async () => {
  const { window } = await launchApp()
  await window.waitForURL('app://stet/')
  const { created, changed } = await window.evaluate(async () => {
    const heard = new Promise<string>((resolve) => {
      const stop = stet.on('articles.changed', (json) => {
        stop()
        resolve(json)
      })
    })
    return { created: JSON.parse(await stet.call('articles.create', '{}')), changed: JSON.parse(await heard) }
  })
  expect(created).toMatchObject({ ok: true, value: { sample: false } })
  expect(changed).toEqual({ changes: [{ id: created.value.id, version: 1 }] })
})

test('a picture of the library is shown by its hash', async () => {
  const { window } = await launchApp()
  await window.waitForURL('app://stet/')
  const path = join(temporaryFolder(), 'dot.png')
  writeFileSync(path, Buffer.from(PIXEL, 'base64'))
  const shown = await window.evaluate(async (file) => {
    const answer = JSON.parse(await stet.call('assets.file', JSON.stringify({ path: file })))
    const image = new Image()
    image.src = `/assets/${answer.value.asset.hash}`
    await image.decode()
    const { headers } = await fetch(image.src)
    return { width: image.naturalWidth, type: headers.get('content-type'), caching: headers.get('cache-control') }
  }, path)
  expect(shown).toEqual({ width: 1, type: 'image/png', caching: 'private, max-age=31536000, immutable' })
})
