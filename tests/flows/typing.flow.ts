import type { Page } from '@playwright/test'
import { newArticle } from '../../src/shared/article/article'
import { expect, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const status = (window: Page) => window.getByRole('contentinfo', { name: 'Status' })
const selected = (window: Page) => window.evaluate(() => String(getSelection()))

/** The words that the page marks as placeholders. */
const marked = (window: Page) =>
  window.evaluate(() => [...(CSS.highlights.get('placeholder') ?? [])].map((range) => String(range)).toSorted())

test('quotation marks and dashes are set as they are typed, and a Backspace gives back what was typed', async () => {
  const { app, window } = await openStory({ headline: 'Typing' })
  await body(window).click()
  await window.keyboard.type(`"It's late -- go...`)
  await expect(body(window)).toHaveText('“It’s late – go…')
  await window.keyboard.press('Backspace')
  await expect(body(window)).toHaveText('“It’s late – go...')
  await window.keyboard.type(' "now"')
  await expect(body(window)).toHaveText('“It’s late – go... “now”')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(body(window)).toHaveText('“It’s late – go... “now"')

  await chooseMenu(app, 'Smart Quotes and Dashes')
  await window.keyboard.type(' "then"')
  await expect(body(window)).toHaveText('“It’s late – go... “now" "then"')
})

test('a story in another language is set as that language has it', async () => {
  const { window } = await openStory({ ...newArticle('fr-FR'), headline: 'Taper' })
  await body(window).click()
  await window.keyboard.type('"Oui" ?')
  await expect(body(window)).toHaveText('«\u202FOui\u202F»\u202F?', { useInnerText: false })
})

test('placeholders are marked and counted, gone through one by one, and said before publishing', async () => {
  const { window } = await openStory({
    headline: 'TK votes',
    stage: 'in-review',
    body: [
      { type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'The mayor, TK, said so.' }] },
      { type: 'paragraph', id: 'b', content: [{ type: 'text', text: 'It cost [TK: ask Ana]' }] },
    ],
  })
  const next = status(window).getByRole('button', { name: /TK to fill in/ })
  await expect(next).toHaveText('3 TK')
  await expect.poll(() => marked(window)).toEqual(['TK', 'TK', '[TK: ask Ana]'])

  await next.click()
  await expect.poll(() => selected(window)).toBe('TK')
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused()
  await next.click()
  await expect(body(window)).toBeFocused()
  await expect.poll(() => selected(window)).toBe('TK')
  await window.keyboard.type('Ana Petrov')
  await expect(next).toHaveText('2 TK')
  await expect.poll(() => marked(window)).toEqual(['TK', '[TK: ask Ana]'])
  await next.click()
  await expect.poll(() => selected(window)).toBe('[TK: ask Ana]')

  await window.getByRole('button', { name: 'Mark as published' }).first().click()
  await expect(window.getByRole('dialog').getByText('2 placeholders (TK) are still in the story.')).toBeVisible()
})

test('a paragraph grows and shrinks with its lines while it is written', async () => {
  const { window } = await openStory({
    headline: 'The room of a line',
    body: [
      { type: 'paragraph', id: 'p1', content: [{ type: 'text', text: 'One line' }] },
      { type: 'paragraph', id: 'p2', content: [{ type: 'text', text: 'Below' }] },
    ],
  })
  const written = body(window).locator('> p').first()
  /** How many lines there are, and how much room the paragraph has besides them. */
  const room = () =>
    written.evaluate((paragraph) => {
      const words = document.createRange()
      words.selectNodeContents(paragraph)
      const { height } = words.getBoundingClientRect()
      const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size
      return { lines, besides: Math.round(paragraph.getBoundingClientRect().height - height) }
    })
  const { besides } = await room()

  await written.click()
  await window.keyboard.press('End')
  await window.keyboard.type(' and')
  await expect(body(window).locator('[data-held]')).toHaveCount(1)
  await window.keyboard.type(' a few words more than fit into it, so that the second begins in front of our eyes')
  await expect.poll(room).toEqual({ lines: 2, besides })
  for (let key = 0; key < 60; key++) await window.keyboard.press('Backspace')
  await expect.poll(room).toEqual({ lines: 1, besides })
})
