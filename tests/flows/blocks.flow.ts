import type { Locator, Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Block, Body } from '../../src/shared/article/block'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
import { inputMethod } from '../support/input-method'
import { openStory } from '../support/open-story'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const menu = (window: Page) => window.getByRole('dialog', { name: 'Insert' })
const entries = (window: Page) => menu(window).getByRole('option')
const words = (window: Page) => window.getByRole('toolbar', { name: 'Selected words' })
const handle = (window: Page) => window.getByRole('button', { name: 'Block', exact: true })

const text = (type: 'paragraph' | 'quote', id: string, said: string): Block => ({
  type,
  id,
  content: said === '' ? [] : [{ type: 'text', text: said }],
})
const p = (id: string, said = id) => text('paragraph', id, said)
const item = (id: string, depth: number): Block => ({
  type: 'item',
  id,
  ordered: true,
  depth,
  content: [{ type: 'text', text: id }],
})

const HEADLINE = 'Night buses return'

/** Starts the app with one story, open. */
async function openBlocks(blocks: Body, fields: Partial<Article> = {}) {
  const { window } = await openStory({ headline: HEADLINE, body: blocks, ...fields })
  const written = () => expect.poll(async () => shortly(await storedBody(window)))
  return { window, keyboard: window.keyboard, written }
}

/** The blocks as they are stored, once all is saved. */
async function storedBody(window: Page): Promise<Body> {
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  return window.evaluate(async (headline) => {
    const call = async (name: string, input: unknown) => JSON.parse(await stet.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 10 })
    const open = (rows as { id: string; title: string }[]).find(({ title }) => title === headline)
    return JSON.parse((await call('articles.open', { id: open?.id })).json).body
  }, HEADLINE)
}

/** The blocks in short: kind and words, `[` and `]` around a fact box. */
function shortly(blocks: Body): string[] {
  return blocks.map((block, at) => {
    const kind = block.type === 'heading' ? `h${block.level}` : block.type === 'item' ? `#${block.depth}` : block.type
    const said = ('content' in block ? block.content : []).map((run) => {
      if (run.type !== 'text') return `(${run.type})`
      return run.marks ? `<${run.marks.join(' ')}|${run.text}>` : run.text
    })
    const opens = block.box !== undefined && blocks[at - 1]?.box !== block.box
    const closes = block.box !== undefined && blocks[at + 1]?.box !== block.box
    return `${opens ? '[' : ''}${kind} ${said.join('')}`.trim() + (closes ? ']' : '')
  })
}

const line = (window: Page, said: string) => body(window).getByText(said, { exact: true })

const numbered = (window: Page, said: string, number: string) =>
  expect(body(window).locator('[data-list]', { hasText: said })).toHaveAttribute('data-number', number)

async function caretIn(window: Page, said: string): Promise<void> {
  await line(window, said).click()
  await window.keyboard.press('End')
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return box
}

test('a slash offers what can be put in, and the keys choose it without leaving the text', async () => {
  const { window, keyboard, written } = await openBlocks([p('one')])
  await caretIn(window, 'one')
  await keyboard.press('Enter')
  await keyboard.type('/')
  await expect(menu(window)).toBeVisible()
  await expect(body(window)).toBeFocused()
  await expect(entries(window).first()).toHaveAttribute('aria-selected', 'true')
  const [caretLine, popup] = [await boxOf(line(window, '/')), await boxOf(menu(window))]
  expect(popup.y).toBeGreaterThanOrEqual(caretLine.y + caretLine.height - 1)
  // The caret stays in the text, and its keys go through the list.
  await isAccessible(window, 'slash menu', ['scrollable-region-focusable'])

  await keyboard.press('ArrowDown')
  const active = entries(window).nth(1)
  await expect(active).toHaveAttribute('aria-selected', 'true')
  await expect(body(window)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '')
  await keyboard.type('pull')
  await expect(entries(window)).toHaveText([/^Pull quote/])
  await keyboard.press('Tab')
  await keyboard.type('Said loudly')
  await written().toEqual(['paragraph one', 'pullquote Said loudly'])

  await keyboard.press('Enter')
  await keyboard.type('and 5 / 6 or /nothing that is')
  await expect(menu(window)).toBeHidden()
  await keyboard.type(' /')
  await keyboard.press('Escape')
  await expect(menu(window)).toBeHidden()
  await expect(body(window)).toBeFocused()
  await keyboard.type('x')
  await written().toEqual(['paragraph one', 'pullquote Said loudly', 'paragraph and 5 / 6 or /nothing that is /x'])

  await keyboard.type(' /num')
  await entries(window).filter({ hasText: 'Numbered list' }).click()
  await keyboard.type('first')
  await keyboard.press('Enter')
  await keyboard.type('second')
  await written().toContain('#0 second')
  await numbered(window, 'second', '2')
})

test('the bar of the selected words comes when the selection rests, and is reached by key', async () => {
  const { window, keyboard, written } = await openBlocks([p('one', 'The union calls the plan late')])
  await caretIn(window, 'The union calls the plan late')
  await keyboard.press('Control+Shift+ArrowLeft')
  await expect(words(window)).toBeVisible()
  const [bar, selected] = [await boxOf(words(window)), await boxOf(line(window, 'The union calls the plan late'))]
  expect(bar.y + bar.height).toBeLessThanOrEqual(selected.y + 4)
  await isAccessible(window, 'selection bar')

  await keyboard.press('Alt+F10')
  await expect(words(window).getByRole('button', { name: 'Bold' })).toBeFocused()
  for (const _ of [1, 2, 3]) await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()
  await written().toEqual(['paragraph The union calls the plan <strikethrough|late>'])
  const struck = words(window).getByRole('button', { name: 'Strikethrough' })
  await expect(struck).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Control+u')
  await written().toEqual(['paragraph The union calls the plan <underline strikethrough|late>'])

  await keyboard.press('Alt+F10')
  await keyboard.press('Escape')
  await expect(body(window)).toBeFocused()
  await expect(words(window)).toBeVisible()
  await keyboard.press('Escape')
  await expect(words(window)).toBeHidden()
  await keyboard.press('Control+Shift+ArrowLeft')
  await expect(words(window)).toBeVisible()
  await keyboard.type('x')
  await expect(words(window)).toBeHidden()
})

test('the bar is not there while the pointer is down, nor without a selection', async () => {
  const { window, keyboard } = await openBlocks([p('one', 'The union calls the plan late')])
  const { x, y, height } = await boxOf(line(window, 'The union calls the plan late'))
  await window.mouse.move(x + 30, y + height / 2)
  await window.mouse.down()
  await window.mouse.move(x + 130, y + height / 2, { steps: 4 })
  await expect.poll(() => window.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3)
  await expect(words(window)).toBeHidden()
  await window.mouse.up()
  await expect(words(window)).toBeVisible()
  await keyboard.press('ArrowLeft')
  await expect(words(window)).toBeHidden()
  await keyboard.press('Alt+F10')
  await expect(window.getByRole('toolbar', { name: 'Format' }).getByRole('button').first()).toBeFocused()
})

test('blocks move by key, with what belongs to them, and a run of moves is undone as one', async () => {
  const { window, keyboard, written } = await openBlocks([
    p('one'),
    item('two', 0),
    item('three', 1),
    item('four', 0),
    p('five'),
  ])
  await caretIn(window, 'two')
  await keyboard.press('Alt+ArrowDown')
  await keyboard.press('Alt+ArrowDown')
  await written().toEqual(['paragraph one', '#0 four', 'paragraph five', '#0 two', '#1 three'])
  await numbered(window, 'two', '1')
  await keyboard.type('!')
  await written().toContain('#0 two!')
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await written().toEqual(['paragraph one', '#0 two', '#1 three', '#0 four', 'paragraph five'])
  await numbered(window, 'four', '2')
  await caretIn(window, 'five')
  await keyboard.press('Shift+ArrowUp')
  await keyboard.press('Shift+ArrowUp')
  await keyboard.press('Alt+ArrowUp')
  await written().toEqual(['paragraph one', '#0 three', '#0 four', 'paragraph five', '#0 two'])
})

test('a key moves the block that the caret has only just come to', async () => {
  const { window, written } = await openBlocks([p('one'), p('two'), p('three')])
  await caretIn(window, 'one')
  await body(window).evaluate((root) => {
    // Both happen before the browser tells anybody of the new caret.
    getSelection()?.collapse(root.children[2]?.querySelector('span')?.firstChild ?? null, 1)
    root.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }))
  })
  await written().toEqual(['paragraph one', 'paragraph three', 'paragraph two'])
})

test('a fact box is made, filled and left by keyboard alone', async () => {
  const { window, keyboard, written } = await openBlocks([p('one'), p('two')])
  await caretIn(window, 'one')
  await keyboard.press('Enter')
  await keyboard.press('Control+Alt+b')
  await keyboard.type('In brief')
  await keyboard.press('Enter')
  await keyboard.type('- Six routes')
  for (const _ of [1, 2]) await keyboard.press('Enter')
  await keyboard.type('From Friday')
  await written().toEqual(['paragraph one', '[h2 In brief', '#0 Six routes', 'paragraph From Friday]', 'paragraph two'])
  await isAccessible(window, 'fact box')
  for (const _ of [1, 2]) await keyboard.press('Enter')
  await keyboard.type('After it')
  await written().toContain('paragraph After it')
  await keyboard.press('Alt+ArrowUp')
  await written().toEqual([
    'paragraph one',
    '[h2 In brief',
    '#0 Six routes',
    'paragraph From Friday',
    'paragraph After it]',
    'paragraph two',
  ])
  await keyboard.press('Control+Alt+b')
  await written().toContain('paragraph From Friday]')
  await caretIn(window, 'In brief')
  await keyboard.press('Alt+ArrowUp')
  await written().toEqual([
    '[h2 In brief',
    '#0 Six routes',
    'paragraph From Friday]',
    'paragraph one',
    'paragraph After it',
    'paragraph two',
  ])
  await keyboard.press('Control+Alt+b')
  await written().toEqual([
    'h2 In brief',
    '#0 Six routes',
    'paragraph From Friday',
    'paragraph one',
    'paragraph After it',
    'paragraph two',
  ])
})

test('a block is dragged by its handle to where the line shows, and Escape leaves it', async () => {
  const { window, keyboard, written } = await openBlocks([p('one'), p('two'), p('three')])
  const take = async (said: string) => {
    await line(window, said).hover()
    const { x, y, width, height } = await boxOf(handle(window))
    await window.mouse.move(x + width / 2, y + height / 2)
    await window.mouse.down()
  }
  const over = async (said: string) => {
    const { x, y, height } = await boxOf(line(window, said))
    await window.mouse.move(x + 60, y + height - 3, { steps: 4 })
  }
  await take('one')
  await over('three')
  await keyboard.press('Escape')
  await window.mouse.up()
  await take('one')
  await over('two')
  await window.mouse.up()
  await written().toEqual(['paragraph two', 'paragraph one', 'paragraph three'])
  await keyboard.press('Control+z')
  await written().toEqual(['paragraph one', 'paragraph two', 'paragraph three'])
})

test('dragging to the edge of the page scrolls it', async () => {
  const { window, written } = await openBlocks(Array.from({ length: 60 }, (_, n) => p(`b${n}`, `Block ${n}`)))
  await line(window, 'Block 0').hover()
  const { x, y } = await boxOf(handle(window))
  await window.mouse.move(x + 8, y + 8)
  await window.mouse.down()
  const { height } = await boxOf(window.getByRole('contentinfo'))
  const bottom = await window.evaluate(() => document.documentElement.clientHeight)
  await window.mouse.move(x + 100, bottom - height - 8, { steps: 4 })
  await expect(line(window, 'Block 59')).toBeInViewport()
  const last = await boxOf(line(window, 'Block 59'))
  await window.mouse.move(x + 100, last.y + last.height - 3, { steps: 2 })
  await window.mouse.up()
  await written().toEqual([...Array.from({ length: 59 }, (_, n) => `paragraph Block ${n + 1}`), 'paragraph Block 0'])
})

test('the menu of the handle turns, copies and deletes its block', async () => {
  const { window, keyboard, written } = await openBlocks([p('one'), p('two')])
  const choose = async (...names: string[]) => {
    await line(window, 'two').first().hover()
    await handle(window).click()
    for (const name of names) await window.getByRole('menuitem', { name, exact: true }).click()
  }
  await line(window, 'two').hover()
  await handle(window).click()
  await expect(window.getByRole('menu', { name: 'Block' })).toBeVisible()
  // An open menu stands over the landmarks, in none of them.
  await isAccessible(window, 'menu of a block', ['region'])
  await keyboard.press('Escape')
  await expect(body(window)).toBeFocused()
  await choose('Turn into', 'Quote')
  await written().toEqual(['paragraph one', 'quote two'])
  await choose('Duplicate')
  await written().toEqual(['paragraph one', 'quote two', 'quote two'])
  await choose('Delete')
  await written().toEqual(['paragraph one', 'quote two'])
  await choose('Put into a fact box')
  await written().toEqual(['paragraph one', '[h2', 'quote two]'])
})

test('in a story from right to left the handle is at the right, and so is what is offered', async () => {
  const { window, keyboard } = await openBlocks([p('one', 'قال رئيس البلدية')], { language: 'ar', direction: 'rtl' })
  const said = line(window, 'قال رئيس البلدية')
  await said.hover()
  const [grip, block] = [await boxOf(handle(window)), await boxOf(said)]
  expect(grip.x).toBeGreaterThan(block.x + block.width / 2)
  await said.click()
  await keyboard.press('End')
  await keyboard.type(' /')
  const popup = await boxOf(menu(window))
  expect(popup.x + popup.width).toBeLessThanOrEqual(block.x + block.width)
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  await keyboard.press('Control+Alt+b')
  await expect(body(window).locator('[data-box-title]')).toHaveCSS('direction', 'rtl')
})

test('the slash menu neither swallows nor commits what an input method composes', async () => {
  const { window, keyboard, written } = await openBlocks([p('a', '')])
  const { compose, commit, take } = await inputMethod(window)
  await body(window).press('Control+End')

  // A Latin keyboard with an input method: the slash itself is composed.
  await compose('/')
  await commit('/')
  await expect(menu(window)).toBeVisible()
  await compose('q')
  await compose('qu')
  await expect(body(window)).toHaveText('/qu')
  await commit('quote')
  await expect(body(window)).toHaveText('/quote')
  await expect(entries(window).first()).toHaveAccessibleName('Quote')
  await keyboard.press('Escape')
  await keyboard.press('Enter')

  // Pinyin: letters with apostrophes between them until a word is chosen; keys meanwhile are the input method's.
  await keyboard.type('/')
  await expect(menu(window)).toBeVisible()
  await compose("biao'ge")
  await expect(menu(window)).toBeVisible()
  await take('Enter')
  await expect(body(window)).toContainText("/biao'ge")
  await commit('表格')
  await expect(body(window)).toContainText('/表格')
  await expect(entries(window)).toHaveCount(0)
  await keyboard.press('Enter')
  await keyboard.type('on')
  await written().toEqual(['paragraph /quote', 'paragraph /表格', 'paragraph on'])
})

test('a key that follows End at once works at the end', async () => {
  const { window, keyboard, written } = await openBlocks(Array.from({ length: 12 }, (_, at) => p(`word${at}`)))
  const keys = ['Enter', 'Backspace'] as const
  for (let at = 0; at < 12; at++) {
    await body(window).getByText(`word${at}`, { exact: true }).click()
    await keyboard.press('Home')
    await Promise.all([keyboard.press('End'), keyboard.press(keys[at % 2] as string), keyboard.press('x')])
  }
  const ended = (at: number) =>
    at % 2 === 0 ? [`paragraph word${at}`, 'paragraph x'] : [`paragraph ${`word${at}`.slice(0, -1)}x`]
  await written().toEqual(Array.from({ length: 12 }, (_, at) => ended(at)).flat())
})
