import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, temporaryFolder, test } from '../support/app'
import { atDesk, deskMark, joinAtFirst } from '../support/desk-app'
import { DeskWriter, hostileDesk } from '../support/hostile/desk'
import { listen } from '../support/listener'
import { png } from '../support/pictures'

test('a hostile desk folder does no harm: what can be read is shown as it is, and the rest is passed over', async () => {
  test.slow()
  const outside = await listen()
  const [around, out] = [temporaryFolder(), temporaryFolder()]
  const folder = join(around, 'desk')
  mkdirSync(folder)
  const secret = join(around, 'secret.png')
  writeFileSync(secret, png(123, 45))
  const { app, window, userData, errors } = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  const about = JSON.parse(readFileSync(join(folder, '.stet/desk.json'), 'utf8')) as { id: string }
  const payloads = hostileDesk(
    { run: 'globalThis.stetHit=1', net: `http://127.0.0.1:${outside.port}`, file: secret },
    out,
  )
  expect(payloads.length).toBeGreaterThanOrEqual(20)
  const desk = new DeskWriter(folder, about.id)
  for (const payload of payloads) payload.put(desk)

  await atDesk(window, 'Look now')
  const stories = window.getByRole('listbox', { name: 'Stories' }).getByRole('option')
  await expect(stories).toHaveCount(payloads.filter(({ story }) => story).length)
  await expect(deskMark(window)).toBeVisible()

  const harm = () =>
    window.evaluate(() => [(globalThis as { stetHit?: number }).stetHit, ({} as { polluted?: boolean }).polluted])
  await test.step('each story is opened and looked through', async () => {
    for (let at = 0; at < (await stories.count()); at++) {
      await stories.nth(at).click()
      await expect(stories.nth(at)).toHaveAttribute('aria-current', 'true')
      await window.mouse.move(600, 400)
      expect(await harm()).toEqual([undefined, undefined])
    }
  })

  await test.step('whichever version of a made-up conflict is taken, the story stays one', async () => {
    await stories.filter({ hasText: 'Conflicts' }).click()
    const cards = window.getByRole('region', { name: /^Two people changed this/ })
    await expect(cards).toHaveCount(7)
    while ((await cards.count()) > 0) {
      const left = await cards.count()
      await cards.first().getByRole('button', { name: 'Take the other' }).click()
      await expect(cards).toHaveCount(left - 1)
    }
    await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
    expect(await harm()).toEqual([undefined, undefined])
  })

  await test.step('the people and settings of the desk are shown as they are', async () => {
    await window.keyboard.press('Control+,')
    await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await window.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Done' }).click()
    expect(await harm()).toEqual([undefined, undefined])
  })

  // Pictures that are none stay away, which the browser complains of.
  expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([])
  errors.length = 0
  expect(outside.arrivals()).toBe(0)
  outside.close()
  expect(readdirSync(out)).toEqual([])
  expect(readdirSync(around).toSorted()).toEqual(['desk', 'secret.png'])
  expect(existsSync('/tmp/stet-evil.md')).toBe(false)
  const kept = readdirSync(join(userData, 'library/assets'), { recursive: true, encoding: 'utf8' })
  const isSecret = (name: string) =>
    /\.\w+$/.test(name) && readFileSync(join(userData, 'library/assets', name)).equals(readFileSync(secret))
  expect(kept.filter(isSecret)).toEqual([])
  expect(await app.evaluate(() => ({} as { polluted?: boolean }).polluted)).toBeUndefined()
})
