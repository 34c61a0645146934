import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openLibrary } from '../../src/main/library/local-library'
import { bodyText } from '../../src/shared/article/text'
import type { Article } from '../../src/shared/article/article'
import { expect, launchApp, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { randomOf } from '../support/random'

const KILLS = process.env.STET_LONG ? 20 : 3

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })

/** Hears of the body's words whenever the window says that they are saved. */
async function hearSaved(window: Page, hear: (words: string) => void): Promise<void> {
  await window.exposeFunction('acknowledge', hear)
  await window.evaluate(() => {
    const { acknowledge } = globalThis as unknown as { acknowledge(words: string): Promise<void> }
    const status = document.querySelector('footer')
    const text = document.querySelector('[role="textbox"][aria-label="Body"]')
    if (!status || !text) throw new Error('the page is not there')
    const look = () => {
      if (status.querySelector('[data-state="saved"]')) void acknowledge(text.textContent ?? '')
    }
    new MutationObserver(look).observe(status, { attributes: true, subtree: true })
  })
}

test('whatever was called saved is there after the app was killed in the middle of a word', async () => {
  test.setTimeout(60_000 + KILLS * 30_000)
  const random = randomOf(Number(process.env.STET_SEED ?? 20250515))
  const userData = temporaryFolder('stet-user-data-')
  let acknowledged = ''

  for (let kill = 0; kill < KILLS; kill++) {
    const launched = await launchApp({ userData })
    const { window } = launched
    if (kill === 0) await begin(window)
    await expect(headline(window)).toBeVisible()
    if (kill > 0) await expect(body(window)).toContainText(acknowledged)
    await body(window).click()
    await window.keyboard.press('Control+End')
    const heard: string[] = []
    await hearSaved(window, (words) => {
      acknowledged = words
      heard.push(words)
    })
    const enough = random.between(1, 3)
    for (let word = 0; heard.length < enough || random.chance(0.7); word++) {
      await window.keyboard.type(`word${kill}x${word} `, { delay: random.between(0, 40) })
    }
    await launched.kill()
  }

  const library = await openLibrary({ path: join(userData, 'library') })
  try {
    const { rows } = await library.list({ filter: {}, offset: 0, limit: 10 })
    expect(rows).toHaveLength(1)
    const article = JSON.parse((await library.open(rows[0]?.id ?? '')).json) as Article
    expect(acknowledged).not.toBe('')
    expect(bodyText(article.body)).toContain(acknowledged.trimEnd())
    expect(await library.damage()).toEqual([])
  } finally {
    await library.close()
  }
})
