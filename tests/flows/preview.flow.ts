import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import type { LaunchedApp } from '../support/launch'

const source = {
  id: 's1',
  visibility: 'printed' as const,
  csl: { type: 'report' as const, title: 'Ferry counts', URL: 'https://example.org/counts' },
}
const desk = {
  ...source,
  id: 's2',
  visibility: 'desk-only' as const,
  csl: { type: 'report' as const, title: 'Leaked' },
}
const story: Partial<Article> = {
  headline: 'The ferry comes back',
  standfirst: 'After ten years.',
  sources: [source, desk],
  body: [
    { type: 'paragraph', id: 'b0', content: [{ type: 'text', text: 'It left on a Sunday.' }] },
    {
      type: 'paragraph',
      id: 'b1',
      content: [
        { type: 'text', text: 'It came back' },
        { type: 'citation', items: [{ sourceId: 's1' }] },
        { type: 'text', text: ' on a Monday' },
        { type: 'citation', items: [{ sourceId: 's2' }] },
        { type: 'text', text: '.' },
      ],
    },
    ...Array.from({ length: 40 }, (_, index) => ({
      type: 'paragraph' as const,
      id: `p${index}`,
      content: [
        { type: 'text' as const, text: `Paragraph ${index} tells of the harbour and of those who wait there.` },
      ],
    })),
  ],
}

test('the exported page is shown beside the story, follows it, and keeps its place', async () => {
  const { app, window, errors } = await openStory(story)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.click()
  await window.keyboard.press('Control+Shift+P')
  const page = window.frameLocator('iframe[title="The exported page"]')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry comes back')
  await expect(page.getByText('Not for publication')).toBeVisible()
  await expect(page.getByText('Leaked')).toHaveCount(0)
  await expect(headline).toBeFocused()

  // Nothing in the page is drawn anew that did not change, and what somebody reads stays where it is.
  const last = page.getByText('Paragraph 39')
  const kept = await last.elementHandle()
  const height = () => last.evaluate((node) => node.getBoundingClientRect().top)
  await last.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.scrollTo(0, 700))
  const place = await height()
  await window.keyboard.press('End')
  await window.keyboard.type(' at last, says everybody who waits there')
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(/who waits there$/)
  expect(await kept?.evaluate((node) => node.isConnected)).toBe(true)
  await expect.poll(async () => Math.abs((await height()) - place) < 1).toBe(true)

  const preview = window.getByRole('region', { name: 'Preview' })
  await preview.getByRole('button', { name: 'Gazette' }).click()
  await expect
    .poll(() => last.evaluate(({ ownerDocument }) => ownerDocument.querySelector('style')?.textContent ?? ''))
    .toContain('broadsheet')
  await preview.getByRole('button', { name: 'Tablet' }).click()
  await expect.poll(() => last.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerWidth)).toBe(768)
  const ground = () => last.evaluate(({ ownerDocument }) => getComputedStyle(ownerDocument.documentElement).colorScheme)
  await preview.getByRole('button', { name: 'Dark' }).click()
  await expect.poll(ground).toBe('dark')
  await preview.getByRole('button', { name: 'Print' }).click()
  await expect.poll(ground).toBe('light')
  await expect(preview.getByRole('button', { name: 'Dark' })).toHaveCount(0)

  await isAccessible(window, 'the preview beside the page')
  // Axe puts itself into every frame, as a script.
  for (const error of errors.splice(0)) expect(error).toMatch(/^Blocked script execution/)
})

test('links of the preview are told, no script runs in it, and Escape goes back to the words', async () => {
  const { app, window, errors } = await openStory(story)
  await app.evaluate(({ shell }) => {
    shell.openExternal = async (url) => {
      ;(globalThis as { opened?: string }).opened = url
    }
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(820, 700))
  const body = window.getByRole('textbox', { name: 'Body' })
  await body.click()
  await window.keyboard.press('Control+Shift+P')
  const frame = window.locator('iframe[title="The exported page"]')
  const page = window.frameLocator('iframe[title="The exported page"]')
  await expect(frame).toBeFocused()

  await page.getByRole('link', { name: 'Ferry counts' }).click()
  await expect(window.getByText('This link leads to https://example.org/counts')).toBeVisible()
  await window.getByRole('button', { name: 'Open in the browser' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { opened?: string }).opened))
    .toBe('https://example.org/counts')

  await page.locator('html').evaluate(({ ownerDocument }) => {
    const script = ownerDocument.createElement('script')
    script.textContent = 'document.title = "ran"'
    const picture = ownerDocument.createElement('img')
    picture.setAttribute('onerror', 'document.title = "ran"')
    picture.src = 'https://example.org/a.png'
    ownerDocument.body.append(script, picture)
  })
  await expect.poll(() => errors.join('\n')).toMatch(/'allow-scripts' permission is not set[^]*img-src 'self' data:/)
  for (const error of errors.splice(0)) expect(error).toMatch(/^(Blocked script execution|Refused to load the image)/)
  expect(await page.locator('html').evaluate(({ ownerDocument }) => ownerDocument.title)).toBe('The ferry comes back')

  await frame.focus()
  await window.keyboard.press('Escape')
  await expect(frame).toHaveCount(0)
  await expect(body).toBeFocused()
})

test('the story, or what is selected of it, is copied in every form, and only what readers may see', async () => {
  const launched = await openStory(story)
  const { window } = launched
  await copyAs(launched, 'Copy as Rich Text', 'The story is copied as rich text.')
  const rich = await onClipboard(launched)
  expect(rich.html).toContain('<h1>The ferry comes back</h1>')
  expect(rich.text).toContain('It came back[1] on a Monday.')
  expect(rich.html + rich.text).not.toContain('Leaked')

  await copyAs(launched, 'Copy as Markdown', 'The story is copied as Markdown.')
  expect((await onClipboard(launched)).text).toMatch(/^---\n[^]*It came back\[\^1\] on a Monday\./)

  await window.getByRole('textbox', { name: 'Body' }).getByText('It left on a Sunday.').click({ clickCount: 3 })
  await copyAs(launched, 'Copy as HTML', 'The selection is copied as HTML.')
  expect((await onClipboard(launched)).text.trim()).toBe('<p>It left on a Sunday.</p>')
  await copyAs(launched, 'Copy as Plain Text', 'The selection is copied as plain text.')
  expect((await onClipboard(launched)).text.trim()).toBe('It left on a Sunday.')
})

async function copyAs({ app, window }: LaunchedApp, command: string, said: string): Promise<void> {
  await chooseMenu(app, command)
  await expect(window.getByText(said)).toBeVisible()
}

async function onClipboard({ app }: LaunchedApp): Promise<{ html: string; text: string }> {
  return app.evaluate(({ clipboard }) => {
    const { readHTML, readText } = clipboard as unknown as { readHTML(): string; readText(): string }
    return { html: readHTML(), text: readText() }
  })
}
