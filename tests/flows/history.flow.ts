import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { openStory } from '../support/open-story'

const text = (words: string): Inline => ({ type: 'text', text: words })
const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })

const STORY: Partial<Article> = {
  headline: 'Night buses return to the harbour',
  standfirst: 'Six routes restart on Friday.',
  sources: [
    {
      id: 'work',
      csl: { type: 'report', title: 'Night work in the harbour district', publisher: 'City Transport Office' },
      visibility: 'printed',
    },
  ],
  body: [
    p('one', text('The survey found 2,300 people who work at night.')),
    { type: 'heading', id: 'plan', level: 2, content: [text('What the plan says')] },
    p('two', text('Buses run every half hour until four in the morning.')),
    p('three', text('The union calls the plan late.')),
    p('four', text('The council votes on Tuesday.')),
  ],
}

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) =>
  expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
const timeline = (window: Page) => window.getByRole('tree', { name: 'Versions of this story' })
const versions = (window: Page) => timeline(window).getByRole('treeitem')
const comparison = (window: Page) => window.getByRole('region', { name: 'Comparison of two versions' })
const words = (window: Page, kind: 'insertion' | 'deletion') =>
  expect.poll(() => comparison(window).getByRole(kind).allInnerTexts())

async function nameVersion(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+Shift+S')
  const dialog = window.getByRole('dialog', { name: 'Name this version' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await window.keyboard.press('Enter')
  await expect(window.getByText(`This version is kept as “${name}”.`)).toBeVisible()
}

/** Changes a word of the headline and the heading, deletes a paragraph, cites a source. */
async function rewrite(window: Page): Promise<void> {
  const { keyboard } = window
  await body(window).getByText('What the plan says').click()
  await keyboard.press('End')
  await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.type('costs')
  await body(window).getByText('The union calls').click()
  await keyboard.press('Home')
  await keyboard.press('Shift+End')
  await keyboard.press('Delete')
  await keyboard.press('Backspace')
  await body(window).getByText('until four').click()
  await keyboard.press('End')
  await keyboard.press('Control+Shift+C')
  await expect(window.getByRole('dialog', { name: 'Cite a source' })).toBeVisible()
  await keyboard.press('Enter')
  await expect(body(window).getByRole('button', { name: /^Citation/ })).toHaveCount(1)
  await headline(window).click()
  await keyboard.press('End')
  await keyboard.type('front')
  await saved(window)
}

test('versions are named, compared and brought back', async () => {
  test.setTimeout(120_000)
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await nameVersion(window, 'First draft')
  await rewrite(window)
  await window.getByRole('tab', { name: 'History' }).click()
  await expect(versions(window).nth(0)).toContainText('Not yet in the history')
  await expect(versions(window).nth(1)).toContainText('“First draft”')
  await expect(versions(window).nth(1)).toContainText('Shared')
  await isAccessible(window, 'the timeline')

  // By the keyboard: down to the first draft, compared with now.
  await timeline(window).focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(comparison(window)).toBeVisible()
  await words(window, 'insertion').toEqual(['harbourfront', 'costs', '[1]'])
  await words(window, 'deletion').toEqual(['harbour', 'says', 'The union calls the plan late.'])
  await isAccessible(window, 'a comparison in one text')

  await keyboard.press('F7')
  await expect(comparison(window).getByText('1 of 4 changes')).toBeVisible()
  await expect(comparison(window).getByRole('group', { name: 'Headline: Changed' })).toBeFocused()
  await keyboard.press('Alt+ArrowDown')
  await expect(comparison(window).getByText('2 of 4 changes')).toBeVisible()
  await keyboard.press('Shift+F7')
  await expect(comparison(window).getByText('1 of 4 changes')).toBeVisible()

  await comparison(window).getByRole('button', { name: 'Side by side' }).click()
  await words(window, 'deletion').toEqual(['harbour', 'says', 'The union calls the plan late.'])
  await words(window, 'insertion').toEqual(['harbourfront', 'costs', '[1]'])
  await expect(comparison(window).getByText('The council votes on Tuesday.')).toHaveCount(2)
  await isAccessible(window, 'a comparison side by side')
  await comparison(window).getByRole('button', { name: 'Only changes' }).click()
  await comparison(window).getByRole('button', { name: 'In one text' }).click()

  // A paragraph comes back, and goes again.
  await comparison(window)
    .getByRole('group', { name: 'a paragraph: Removed' })
    .getByRole('button', { name: 'Bring this back' })
    .click()
  await words(window, 'deletion').toEqual(['harbour', 'says'])
  await expect(versions(window).nth(0)).toContainText('Restored')
  await keyboard.press('Control+Z')
  await words(window, 'deletion').toEqual(['harbour', 'says', 'The union calls the plan late.'])

  // The whole comes back, on the page.
  await comparison(window).getByRole('button', { name: 'Restore this version' }).click()
  await expect(comparison(window)).toBeHidden()
  await expect(headline(window)).toHaveText('Night buses return to the harbour')
  await expect(body(window).getByText('The union calls the plan late.')).toBeVisible()
  await expect(headline(window)).toBeFocused()
  await window.getByRole('button', { name: 'Undo' }).first().click()
  await expect(headline(window)).toHaveText('Night buses return to the harbourfront')
  await saved(window)
})

test('the caret is where it was when the comparison is left', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await nameVersion(window, 'First draft')
  await body(window).getByText('The union calls').click()
  await keyboard.press('End')
  await keyboard.type(' So it')
  await saved(window)
  await window.getByRole('tab', { name: 'History' }).click()
  await versions(window).getByText('“First draft”').click()
  await words(window, 'insertion').toEqual([' So it'])
  await keyboard.press('Control+B')
  await keyboard.press('Escape')
  await expect(body(window)).toBeFocused()
  await keyboard.type(' says.')
  await expect(body(window).getByText('The union calls the plan late. So it says.')).toBeVisible()
  await saved(window)
})

test('two marked versions are compared with each other, the earlier first', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await nameVersion(window, 'First draft')
  await headline(window).click()
  await keyboard.press('End')
  await keyboard.type(' again')
  await nameVersion(window, 'Second draft')
  await window.getByRole('tab', { name: 'History' }).click()
  await expect(versions(window).nth(0)).toContainText('as it is now')
  await versions(window)
    .getByText('“Second draft”')
    .click({ modifiers: ['Control'] })
  await expect(window.getByText('Mark a second version')).toBeVisible()
  await versions(window)
    .getByText('“First draft”')
    .click({ modifiers: ['Control'] })
  await isAccessible(window, 'two marked versions')
  await window.getByRole('button', { name: 'Compare', exact: true }).click()
  await words(window, 'insertion').toEqual([' again'])
  await words(window, 'deletion').toEqual([])
})

test('a damaged version says so, and the others can still be looked at', async () => {
  const first = await openStory(STORY)
  await nameVersion(first.window, 'First draft')
  await headline(first.window).fill('Another headline')
  await nameVersion(first.window, 'Second draft')
  await headline(first.window).fill('A third headline')
  await saved(first.window)
  await first.close()
  // As a failing disk would: the stored bytes are others.
  const db = new Database(join(first.userData, 'library/stet.db'))
  expect(db.prepare(`UPDATE revision SET bytes = zeroblob(20) WHERE label = 'Second draft'`).run().changes).toBe(1)
  db.close()

  const { window } = await launchApp({ userData: first.userData })
  await window.getByRole('tab', { name: 'History' }).click()
  await versions(window).getByText('“Second draft”').click()
  await expect(comparison(window).getByRole('alert')).toContainText('damaged')
  await isAccessible(window, 'a damaged version')
  await versions(window).getByText('“First draft”').click()
  await words(window, 'deletion').toEqual(['Night buses return to the harbour'])
})
