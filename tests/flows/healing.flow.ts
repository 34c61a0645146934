import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, launchApp, test } from '../support/app'

/** Asks as the window does, and gives the answer. */
const ask = async (window: Page, name: string, input: object = {}) =>
  JSON.parse(
    await window.evaluate(([request, json]) => stet.call(request, json), [name, JSON.stringify(input)] as const),
  )

test('the app makes backups in a thread of its own, opens the newest when the library is broken, and forgets for good', async () => {
  const { window, userData, close } = await launchApp()
  await window.waitForURL('app://stet/')
  const { value: story } = await ask(window, 'articles.create')
  const { value: backup } = await ask(window, 'library.backUp')
  expect(backup).toMatchObject({ kind: 'asked' })
  expect(await ask(window, 'library.backups')).toEqual({ ok: true, value: [backup] })
  await close()

  const library = join(userData, 'library')
  writeFileSync(join(library, 'stet.db'), 'no database any more '.repeat(1000))
  const again = await launchApp({ userData })
  await again.window.waitForURL('app://stet/')
  const { value: info } = await ask(again.window, 'app.info')
  expect(info).toMatchObject({ stories: 1, recovery: { at: backup.at, saved: 0 } })
  expect(existsSync(join(info.recovery.setAside, 'stet.db'))).toBe(true)

  await ask(again.window, 'articles.trash', { ids: [story.id] })
  expect(await ask(again.window, 'articles.empty')).toEqual({ ok: true, value: { removed: 1, held: 0 } })
  expect(readdirSync(join(library, 'backups'))).toEqual([expect.stringMatching(/-emptied\.db$/)])
  await again.close()
})

test('a library whose folder is gone does not become a new one', async () => {
  const { window, userData, close } = await launchApp()
  await window.waitForURL('app://stet/')
  await ask(window, 'articles.create')
  await close()
  const library = join(userData, 'library')
  renameSync(library, `${library}-elsewhere`)

  const lost = await launchApp({ userData })
  await lost.window.waitForURL('app://stet/')
  expect(await ask(lost.window, 'app.info')).toMatchObject({ ok: false, code: 'library.gone' })
  expect(existsSync(library)).toBe(false)
  await lost.close()

  const anew = await launchApp({ userData, args: ['--new-library'] })
  await anew.window.waitForURL('app://stet/')
  expect(await ask(anew.window, 'app.info')).toMatchObject({ ok: true, value: { stories: 0 } })
})
