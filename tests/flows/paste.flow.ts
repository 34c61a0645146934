import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
import { type Listener, listen } from '../support/listener'
import { openStory } from '../support/open-story'

let outside: Listener
test.beforeEach(async () => {
  outside = await listen()
})
test.afterEach(() => outside.close())

const STORY = {
  headline: 'Night buses return',
  body: [{ type: 'paragraph' as const, id: 'one', content: [{ type: 'text' as const, text: 'The survey.' }] }],
}
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const panel = (window: Page) => window.getByRole('region', { name: 'Pasted from' })

async function paste(window: Page, html: string): Promise<void> {
  await body(window).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'not this')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

async function startLine(window: Page): Promise<void> {
  await body(window).getByText('The survey.').click()
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
}

test('a page is pasted with its notes, nothing of it is loaded, and undo takes all of it back at once', async () => {
  const { window } = await openStory(STORY)
  await startLine(window)
  const canary = `http://127.0.0.1:${outside.port}`
  await paste(
    window,
    `<link rel="stylesheet" href="${canary}/a.css"><style>@import "${canary}/b.css"</style><h2 style="background:url(${canary}/c)">What changes</h2>
     <p>The council agreed<a id="r1" href="#fn1">[1]</a><img src="${canary}/d.png" onerror="fetch('${canary}/e')"><script src="${canary}/f.js"></script></p>
     <ol><li id="fn1">“Council session.” City Council, 12 January 2026. ${canary}/4 <a href="#r1">↩</a></li></ol>`,
  )
  await expect(body(window).getByRole('heading', { name: 'What changes' })).toBeVisible()
  await expect(body(window).getByRole('button', { name: /^Citation/ })).toHaveText('[1]')
  await expect(window.getByText('A picture was not in what you pasted')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(body(window).getByRole('heading')).toHaveCount(0)
  await expect(body(window).getByText('The survey.')).toBeVisible()
  expect(outside.arrivals()).toBe(0)
})

test('what is pasted before its reader was loaded waits for it', async () => {
  const { window } = await openStory(STORY)
  // A window that is never idle loads the reader only for a paste.
  await window.addInitScript(() => void Object.assign(globalThis, { requestIdleCallback: () => 0 }))
  await window.reload()
  await window.getByRole('option', { name: STORY.headline }).click()
  await startLine(window)
  await paste(window, '<h2>What changes</h2><p>The <b>council</b> agreed.</p>')
  await expect(body(window).getByRole('heading', { name: 'What changes' })).toBeVisible()
  await expect(body(window).getByText('not this')).toHaveCount(0)
})

test('what is pasted as plain text has only its words', async () => {
  const { window, app } = await openStory(STORY)
  await startLine(window)
  await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { write(data: object): void }).write({ text: 'Only words', html: '<h2>A heading</h2>' }),
  )
  await window.keyboard.press('Control+Shift+V')
  await expect(body(window).getByText('Only words')).toBeVisible()
  await expect(body(window).getByRole('heading')).toHaveCount(0)
  await window.getByRole('textbox', { name: 'Standfirst' }).click()
  await window.keyboard.press('Control+Shift+V')
  await expect(window.getByRole('textbox', { name: 'Standfirst' })).toHaveText('Only words')
})

test('the page that words came from is offered as a source, once', async () => {
  const { window, app } = await openStory(STORY)
  await window.getByRole('tab', { name: 'Sources' }).click()
  await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { writeBuffer(format: string, data: Uint8Array): void }).writeBuffer(
      'chromium/x-source-url',
      new TextEncoder().encode('https://gazette.example/night#top'),
    ),
  )
  await startLine(window)
  await paste(window, '<h1>Buses after dark</h1><p>They are late.</p>')
  await paste(window, '<meta property="og:url" content="https://radio.example/buses"><p>And few.</p>')
  const offers = panel(window).getByRole('listitem')
  await expect(offers).toHaveCount(2)
  await isAccessible(window, 'pages offered as sources')
  await panel(window).getByRole('button', { name: 'Do not add “radio.example/buses”' }).click()
  await panel(window).getByRole('button', { name: 'Add as a source: Buses after dark — gazette.example' }).click()
  await expect(panel(window)).toHaveCount(0)
  await expect(window.getByRole('region', { name: 'Not yet cited' })).toContainText('Buses after dark')
  await paste(window, '<p>They are still late.</p>')
  await paste(window, '<meta property="og:url" content="https://radio.example/buses"><p>And still few.</p>')
  await expect(body(window).getByText('And still few.')).toBeVisible()
  await expect(panel(window)).toHaveCount(0)
})
