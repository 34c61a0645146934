import type { Locator, Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { chooseMenu, menuOf } from '../support/menu'
import { openStory } from '../support/open-story'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const bar = (window: Page) => window.getByRole('search', { name: 'Find in the story' })
const field = (window: Page) => bar(window).getByRole('textbox', { name: 'Find' })
const said = (window: Page) => bar(window).getByRole('status')
const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })

const text = (words: string, more: Partial<Extract<Inline, { type: 'text' }>> = {}): Inline => {
  return { type: 'text', text: words, ...more }
}
const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })
const STORY: Partial<Article> = {
  kicker: 'Night buses',
  headline: 'Buses return at night',
  standfirst: 'Six bus routes restart.',
  sources: [{ id: 'work', csl: { type: 'article-newspaper', title: 'Night work' }, visibility: 'printed' }],
  body: [
    p(
      'one',
      text('The night b'),
      { type: 'citation', items: [{ sourceId: 'work' }] },
      text('us'),
      text('es', { marks: ['bold'] }),
      text(' are back.'),
    ),
    { type: 'figure', id: 'fig', alt: 'A red bus', caption: 'A bus at dawn', credit: 'Bus company' },
    { type: 'table', id: 'tab', header: false, rows: [{ id: 'row', cells: [[text('Bus')], [text('Tram')]] }] },
    p('two', text('Nothing here, only '), text('busy streets', { link: 'https://example.org' }), text('.')),
  ],
}

/** The words that are painted over as found, or as the present match, on the part of the page that is looked at. */
const painted = (window: Page, name: 'stet-found' | 'stet-found-current') =>
  expect.poll(() =>
    window.evaluate((highlight) => {
      const ranges = [...(CSS.highlights.get(highlight) ?? [])] as StaticRange[]
      return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return range.toString()
      })
    }, name),
  )

test('words are found in every place of a story, and gone through by key', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await keyboard.press('Control+f')
  await expect(field(window)).toBeFocused()
  await keyboard.type('bus')
  await expect(said(window)).toHaveText('1 of 9')
  await painted(window, 'stet-found').toEqual(['bus', 'Bus', 'bus', 'b[1]us', 'Bus', 'bus'])
  await painted(window, 'stet-found-current').toEqual(['bus'])
  await isAccessible(window, 'the bar')

  for (const at of [2, 3, 4]) {
    await keyboard.press('Enter')
    await expect(said(window)).toHaveText(`${at} of 9`)
  }
  await painted(window, 'stet-found-current').toEqual(['b[1]us'])
  await keyboard.press('F3')
  await expect(window.getByRole('textbox', { name: 'Caption' })).toHaveAttribute('data-found', 'current')
  await keyboard.press('Shift+Enter')
  await keyboard.press('Control+g')
  await keyboard.press('Control+Shift+g')
  await expect(said(window)).toHaveText('4 of 9')

  await keyboard.press('Escape')
  await expect(bar(window)).toBeHidden()
  await expect(body(window)).toBeFocused()
  expect(await window.evaluate(() => getSelection()?.toString())).toContain('us')
  await painted(window, 'stet-found').toEqual([])
  await keyboard.type('Trams and bus')
  await expect(body(window)).toContainText('The night Trams and buses are back.')
})

test('case, whole words and regular expressions narrow what is found, and a bad or endless pattern is said', async () => {
  const { window } = await openStory({ ...STORY, standfirst: `Six bus routes restart. ${'a'.repeat(40)}` })
  const { keyboard } = window
  await keyboard.press('Control+f')
  await keyboard.type('bus')
  await bar(window).getByRole('button', { name: 'Match case and accents' }).press('Space')
  await expect(said(window)).toHaveText(/ of 6$/)
  await bar(window).getByRole('button', { name: 'Whole words' }).press('Space')
  await expect(said(window)).toHaveText(/ of 3$/)
  await bar(window).getByRole('button', { name: 'Regular expression' }).press('Space')
  await field(window).fill('[Bb]us(es)?')
  await expect(said(window)).toHaveText(/ of 8$/)
  await field(window).fill('(bus')
  await expect(bar(window).getByRole('alert')).toHaveText(/round brackets/)
  await isAccessible(window, 'a bad pattern')
  await field(window).fill('^(.*a+)+\\d$')
  await expect(bar(window).getByRole('alert')).toHaveText(/takes too long/)
  await field(window).fill('zebra')
  await expect(said(window)).toHaveText('Not found')
})

test('one or all are replaced, with groups, in one step of undo, and no citation is lost', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await keyboard.press('Control+h')
  await field(window).fill('buses')
  await keyboard.press('Tab')
  const replacement = bar(window).getByRole('textbox', { name: 'Replace with' })
  await replacement.fill('trams')
  await replacement.press('Enter')
  await expect(said(window)).toHaveText('Replaced 1')
  await replacement.press('Control+Enter')
  await expect(said(window)).toHaveText('Replaced 2')
  await expect(headline(window)).toHaveText(/^(Buses|trams) return at night$/)
  await expect(body(window)).toContainText('The night trams[1] are back.')
  await isAccessible(window, 'replacing')

  await replacement.press('Control+z')
  await expect(body(window)).toContainText('The night b[1]uses are back.')
  await bar(window).getByRole('button', { name: 'Regular expression' }).press('Space')
  await field(window).fill('(\\w+) streets')
  await replacement.fill('streets, $1,')
  await bar(window).getByRole('button', { name: 'Replace all' }).press('Enter')
  await expect(body(window).getByRole('link')).toHaveText('streets, busy,')
})

test('Arabic is found whatever form its letters have', async () => {
  const { window } = await openStory({
    headline: 'عودة الحافلات إلى المدينة',
    language: 'ar',
    direction: 'rtl',
    body: [p('one', text('قال أحمد إنّ المدينه القديمة تنتظر الحافلاتِ.'))],
  })
  await window.keyboard.press('Control+f')
  await window.keyboard.type('المدينة')
  await expect(said(window)).toHaveText(/ of 2$/)
  await field(window).fill('احمد')
  await painted(window, 'stet-found-current').toEqual(['أحمد'])
  await bar(window).getByRole('button', { name: 'Match case and accents' }).press('Space')
  await expect(said(window)).toHaveText('Not found')
})

const heading = (id: string, level: 2 | 3, words: string): Body[number] => {
  return { type: 'heading', id, level, content: [text(words)] }
}
const tree = (window: Page) => window.getByRole('tree', { name: 'Headings' })
const caretHeight = (window: Page) =>
  window.evaluate(() => {
    const selection = getSelection() as Selection
    const range = document.createRange()
    range.setStart(selection.focusNode as Node, selection.focusOffset)
    return Math.round(range.getBoundingClientRect().top)
  })

test('the outline shows the headings, goes there and moves sections, by key', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => p(`p${index}`, text(`Paragraph ${index} of the first part.`)))
  const { window } = await openStory({
    headline: 'Parts',
    body: [
      heading('a', 2, 'First'),
      ...lines,
      heading('b', 3, 'Inner'),
      p('in', text('Inside.')),
      heading('c', 2, 'Last'),
      p('end', text('The end.')),
    ],
  })
  const { keyboard } = window
  await keyboard.press('Control+Shift+o')
  await expect(tree(window)).toBeFocused()
  await expect(tree(window).getByRole('treeitem')).toHaveText(['First', 'Inner', 'Last'])
  await expect(tree(window).getByRole('treeitem', { name: 'First' })).toHaveAttribute('aria-current', 'location')
  await isAccessible(window, 'the outline')
  await keyboard.press('End')
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()
  await expect(body(window).getByRole('heading', { name: 'Last' })).toBeInViewport()
  await expect(tree(window).getByRole('treeitem', { name: 'Last' })).toHaveAttribute('aria-current', 'location')
  await keyboard.type('At ')
  await expect(tree(window).getByRole('treeitem').last()).toHaveText('At Last')

  await keyboard.press('Control+Shift+o')
  await keyboard.press('Alt+ArrowUp')
  await expect(tree(window).getByRole('treeitem')).toHaveText(['At Last', 'First', 'Inner'])
  await expect(tree(window)).toBeFocused()
  await keyboard.press('Control+z')
  await expect(tree(window).getByRole('treeitem')).toHaveText(['First', 'Inner', 'At Last'])
})

test('a story without headings says how to get some', async () => {
  const { window } = await openStory({ headline: 'Short' })
  await window.keyboard.press('Control+Shift+o')
  await expect(window.getByText(/has no headings/)).toBeVisible()
})

test('focus mode dims all but what is written, folds the panes away and brings them back', async () => {
  const { window } = await openStory({
    headline: 'Calm',
    body: [p('one', text('One here. Two here.')), p('two', text('Three.'))],
  })
  const { keyboard } = window
  const lit = () =>
    expect.poll(() =>
      window.evaluate(() =>
        ([...(CSS.highlights.get('stet-focus') ?? [])] as StaticRange[]).map(
          ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset),
        ),
      ),
    )
  await body(window).getByText('One here.').click()
  await keyboard.press('Control+Home')
  await keyboard.press('Control+d')
  await expect(window.getByRole('listbox', { name: 'Stories' })).toBeHidden()
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toBeHidden()
  await lit().toEqual(['One here. Two here.'])
  await keyboard.press('ArrowDown')
  await lit().toEqual(['Three.'])
  await isAccessible(window, 'focus mode')

  const parts = [window.getByRole('banner'), window.getByRole('contentinfo')].map((part) => part.locator('> *').first())
  const seen = async (opacity: '0' | '1') => {
    for (const part of parts) await expect(part).toHaveCSS('opacity', opacity)
  }
  await seen('1')
  await keyboard.type(' Four.')
  await seen('0')
  await isAccessible(window, 'focus mode while somebody writes')
  await window.getByRole('banner').getByRole('button', { name: 'Library' }).focus()
  await expect(parts[0] as Locator).toHaveCSS('opacity', '1')
  await body(window).focus()
  await seen('0')
  await window.mouse.move(300, 300)
  await window.mouse.move(320, 300)
  await seen('1')
  await keyboard.press('Escape')
  await expect(window.getByRole('listbox', { name: 'Stories' })).toBeVisible()
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await expect(body(window)).toBeFocused()
  await lit().toEqual([])
})

test('words that are selected are not dimmed in focus mode', async () => {
  const { window } = await openStory({ headline: 'Calm', body: [p('one', text('One.')), p('two', text('Two.'))] })
  const inks = () =>
    body(window)
      .getByText('Two.')
      .evaluate((word) => [getComputedStyle(word).color, getComputedStyle(word, '::selection').color])
  const [bright] = await inks()
  await body(window).getByText('One.').click()
  await window.keyboard.press('Control+d')
  await expect.poll(async () => (await inks())[0]).not.toBe(bright)
  expect((await inks())[1]).toBe(bright)
})

test('the menu ticks what is on, however it came to be', async () => {
  const { app, window } = await openStory({ headline: 'Calm', body: [p('one', text('One.'))] })
  const on = () => expect.poll(async () => (await menuOf(app)).on)
  const usual = ['Check Spelling', 'Smart Quotes and Dashes']
  await on().toEqual(usual)
  await chooseMenu(app, 'Focus on the Sentence')
  await on().toEqual([...usual, 'Focus Mode', 'Focus on the Sentence'])
  await window.keyboard.press('Control+Shift+t')
  await on().toEqual([...usual, 'Focus Mode', 'Focus on the Sentence', 'Typewriter Scrolling'])
  await window.keyboard.press('Control+d')
  await on().toEqual([...usual, 'Typewriter Scrolling'])
  await window.keyboard.press('Control+,')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('combobox', { name: 'Misspelled words' }).selectOption('off')
  await on().toEqual(['Smart Quotes and Dashes', 'Typewriter Scrolling'])
})

test('with typewriter scrolling the line with the caret stays where it is', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => p(`p${index}`, text(`Line ${index}`)))
  const { window } = await openStory({ headline: 'Typed', body: lines })
  const { keyboard } = window
  await body(window).getByText('Line 3', { exact: true }).click()
  await keyboard.press('Control+Shift+t')
  await keyboard.press('Control+End')
  await keyboard.type('!')
  const middle = await window.evaluate(() => innerHeight / 2)
  await expect.poll(async () => Math.abs((await caretHeight(window)) - middle) < middle / 3).toBe(true)
  const height = await caretHeight(window)
  for (const words of ['one', 'two', 'three']) {
    await keyboard.press('Enter')
    await keyboard.type(words)
    await expect.poll(async () => Math.abs((await caretHeight(window)) - height)).toBeLessThan(3)
  }
})

test('words of today are counted over all stories, and against a goal', async () => {
  const { window, userData, close } = await openStory({ headline: 'Today', body: [p('one', text('Old words.'))] })
  const status = window.getByRole('contentinfo')
  await expect(status).not.toContainText('today')
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Three new words')
  await expect(status).toContainText('3 today')
  await window.getByRole('button', { name: 'New story' }).click()
  await expect(headline(window)).toBeFocused()
  await expect(headline(window)).toHaveText('')
  await body(window).click()
  await window.keyboard.type('And two.')
  await expect(status).toContainText('5 today')
  await window.keyboard.press('Control+,')
  await window.getByRole('textbox', { name: 'Words a day' }).fill('1,000')
  await window.keyboard.press('Escape')
  await expect(status).toContainText('5 of 1,000 today')
  await close()
  const again = await launchApp({ userData })
  await expect(again.window.getByRole('contentinfo')).toContainText('5 of 1,000 today')
})

test('the status bar tells how near the goal is, and how much is selected', async () => {
  const { window } = await openStory({
    headline: 'Goal',
    targetWords: 6,
    body: [p('one', text('Four words are here'))],
  })
  const status = window.getByRole('contentinfo')
  await expect(status).toContainText('4 of 6 words')
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' and there.')
  await expect(status).toContainText('6 of 6 words, goal reached')
  await window.keyboard.press('Control+Shift+ArrowLeft')
  await window.keyboard.press('Control+Shift+ArrowLeft')
  await expect(status).toContainText(/of 6 words selected/)
})
