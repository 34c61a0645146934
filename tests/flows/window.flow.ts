import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication } from '@playwright/test'
import { expect, launchApp, temporaryFolder, test } from '../support/app'

const bounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())

/** What the app prints. */
function linesOf(app: ElectronApplication): () => string[] {
  const lines: string[] = []
  app.process().stdout?.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)))
  return () => lines
}

test('says in one line that it is ready, where the library is and how many stories it holds', async () => {
  const library = join(temporaryFolder(), 'newsroom')
  const { app } = await launchApp({ library })
  await expect.poll(linesOf(app)).toEqual([`Stet is ready. Library: ${library} (0 stories)`])
})

test('the window comes back where it was, or to the screen when it was off it', async () => {
  const first = await launchApp()
  await first.window.waitForURL('app://stet/')
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 600 })
  })
  await expect.poll(() => bounds(first.app)).toMatchObject({ width: 900, height: 600 })
  await first.close()
  const file = join(first.userData, 'window.json')
  const stored = JSON.parse(readFileSync(file, 'utf8'))
  expect(stored.bounds).toMatchObject({ width: 900, height: 600 })

  const second = await launchApp({ userData: first.userData })
  await second.window.waitForURL('app://stet/')
  await expect.poll(() => bounds(second.app)).toMatchObject({ width: 900, height: 600 })
  await second.close()

  writeFileSync(file, JSON.stringify({ bounds: { ...stored.bounds, x: 90_000, y: 90_000 }, maximized: false }))
  const third = await launchApp({ userData: first.userData })
  await third.window.waitForURL('app://stet/')
  await expect.poll(async () => (await bounds(third.app))?.x ?? Infinity).toBeLessThan(10_000)
})

test('a second start brings the first window to the front and ends', async () => {
  const { app, window, userData } = await launchApp()
  await window.waitForURL('app://stet/')
  await app.evaluate(({ app: electron }) => {
    const seen = globalThis as unknown as { seconds: number }
    seen.seconds = 0
    electron.on('second-instance', () => seen.seconds++)
  })
  const [, ...args] = app.process().spawnargs
  const again = args.filter((argument) => !/^--(inspect|remote-debugging)/.test(argument))
  await promisify(execFile)(app.process().spawnfile, again, { timeout: 20_000 })
  expect(await app.evaluate(() => (globalThis as unknown as { seconds: number }).seconds)).toBe(1)
  expect(userData).not.toBe('')
})

test('a library that another Stet writes to is opened for reading', async () => {
  const library = temporaryFolder()
  const first = await launchApp({ library })
  await first.window.waitForURL('app://stet/')
  const story = await first.window.evaluate(() => stet.call('articles.create', '{}'))
  expect(JSON.parse(story).ok).toBe(true)
  const second = await launchApp({ library })
  await second.window.waitForURL('app://stet/')
  const ask = (name: string) => second.window.evaluate((request) => stet.call(request, '{}'), name)
  expect(JSON.parse(await ask('app.info')).value).toMatchObject({ readOnly: true, stories: 1, library })
  expect(JSON.parse(await ask('articles.create'))).toMatchObject({ ok: false, code: 'library.read-only' })
})

test('every item of the menu has its words, and its shortcut is shown but left to the window', async () => {
  const { app, window } = await launchApp()
  await window.waitForURL('app://stet/')
  const items = await app.evaluate(({ Menu }) => {
    const all = (menu: Electron.Menu): Electron.MenuItem[] =>
      menu.items.flatMap((item) => [item, ...(item.submenu ? all(item.submenu) : [])])
    const menu = Menu.getApplicationMenu()
    if (!menu) throw new Error('there is no menu')
    return all(menu)
      .filter(({ type }) => type !== 'separator')
      .map(({ label, accelerator, registerAccelerator, role }) => ({ label, accelerator, registerAccelerator, role }))
  })
  expect(items.filter(({ label }) => label === '' || label.startsWith('menu.'))).toEqual([])
  const labels = items.map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['New Story', 'Import…', 'Undo', 'Copy', 'Zoom In', 'Full Screen']))
  const registered = items.filter(
    ({ accelerator, registerAccelerator, role }) => accelerator && registerAccelerator && !role,
  )
  expect(registered.map(({ label }) => label)).toEqual(['Full Screen'])

  const heard = window.evaluate(
    () => new Promise<string>((resolve) => stet.on('menu.command', (json) => resolve(json))),
  )
  await app.evaluate(async ({ Menu }) => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const [file] = Menu.getApplicationMenu()?.items.filter(({ label }) => label === 'File') ?? []
    file?.submenu?.items.find(({ label }) => label === 'New Story')?.click()
  })
  expect(JSON.parse(await heard)).toEqual({ command: 'story.new' })
})

test('settings are stored and followed: the theme turns dark', async () => {
  const first = await launchApp()
  await first.window.waitForURL('app://stet/')
  await first.window.evaluate(() => stet.call('settings.set', '{"theme":"dark","welcomed":true}'))
  const dark = () => first.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
  await expect.poll(dark).toBe(true)
  await first.close()
  expect(JSON.parse(readFileSync(join(first.userData, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark' })
})

test('a page that hangs does not keep its window open', async () => {
  const { app, window, errors } = await launchApp()
  const lines = linesOf(app)
  await window.waitForURL('app://stet/')
  errors.push = () => 0
  await expect.poll(lines).toHaveLength(1)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await window.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
})

test('a page that crashes comes back', async () => {
  const { app, window, errors } = await launchApp()
  await window.waitForURL('app://stet/')
  errors.push = () => 0
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('there is no window')
    const back = new Promise((resolve) => {
      contents.once('render-process-gone', () => contents.once('did-finish-load', () => resolve(undefined)))
    })
    contents.forcefullyCrashRenderer()
    await back
    return contents.executeJavaScript(`stet.call('app.info', '{}')`)
  })
  expect(JSON.parse(answer).ok).toBe(true)
})
