import type { Page } from '@playwright/test'
import { type Article, newArticle } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import type { Source } from '../../src/shared/article/source'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { inputMethod } from '../support/input-method'
import { openStory } from '../support/open-story'
import { addStory } from '../support/stories'
import { IN_ARABIC } from '../support/system-language'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const picker = (window: Page) => window.getByRole('dialog', { name: 'Cite a source' })
const query = (window: Page) => picker(window).getByRole('combobox')
const options = (window: Page) => picker(window).getByRole('option')
const card = (window: Page) => window.getByRole('dialog', { name: /^Edit citation/ })
const citations = (window: Page) => body(window).getByRole('button', { name: /^Citation/ })
const labels = (window: Page) => expect.poll(() => citations(window).allInnerTexts())
const references = (window: Page) => window.getByRole('region', { name: 'References' })
const claimed = (window: Page) => window.evaluate(() => CSS.highlights.get('stet-claim')?.size ?? 0)

const source = (id: string, title: string, publisher: string): Source => ({
  id,
  csl: { type: 'article-newspaper', title, 'container-title': publisher, issued: { 'date-parts': [[2026, 1, 12]] } },
  visibility: 'printed',
})
const text = (words: string): Inline => ({ type: 'text', text: words })
const cite = (...ids: string[]): Inline => ({ type: 'citation', items: ids.map((sourceId) => ({ sourceId })) })
const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })

const STORY: Partial<Article> = {
  headline: 'Night buses return',
  sources: [
    source('work', 'Night work in the harbour district', 'City Transport Office'),
    source('council', 'Council session, item 4', 'City Council'),
    source('union', 'Union: night plan comes late', 'Harbour Radio'),
  ],
  body: [
    p('one', text('The survey found 2,300 people'), cite('work'), text('.')),
    p('two', text('The mayor told the council'), cite('council')),
  ],
}

async function caretAtEnd(window: Page, words: string): Promise<void> {
  await body(window).getByText(words).click()
  await window.keyboard.press('End')
}

/** Opens the card of the citation before the caret. */
async function openCard(window: Page): Promise<void> {
  await window.keyboard.press('Backspace')
  await window.keyboard.press('Enter')
  await expect(card(window).getByRole('textbox').first()).toBeFocused()
}

test('a citation that stands is changed by keyboard, each change one step of undo', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await caretAtEnd(window, 'The mayor')

  await test.step('a page, and another source found though it is mistyped', async () => {
    await openCard(window)
    await keyboard.type('p. 3')
    await isAccessible(window, 'card of a citation')
    await card(window).getByRole('button', { name: 'Add a source' }).press('Enter')
    await expect(picker(window).getByRole('list', { name: 'In this citation' })).toContainText(
      'Council session, item 4',
    )
    await keyboard.type('uniom')
    await expect(options(window).first()).toContainText('Union: night plan comes late')
    await isAccessible(window, 'picker with chosen sources')
    await keyboard.press('Enter')
    await labels(window).toEqual(['[1]', '[2, 3]'])
    await expect(citations(window).last()).toHaveAccessibleName(/item 4, p\. 3/)
    await keyboard.press('Control+z')
    await labels(window).toEqual(['[1]', '[2]'])
    await expect(citations(window).last()).toHaveAccessibleName('Citation 2: Council session, item 4')
    await keyboard.press('Control+Shift+z')
    await labels(window).toEqual(['[1]', '[2, 3]'])
  })

  await test.step('another order', async () => {
    await caretAtEnd(window, 'The mayor')
    await openCard(window)
    await card(window).getByRole('textbox').last().press('Alt+ArrowUp')
    await keyboard.press('Enter')
    await expect(citations(window).last()).toHaveAccessibleName(/^Citation 2, 3: Union: .* Council session/)
  })

  await test.step('one source replaced, then the citation taken away', async () => {
    await openCard(window)
    await card(window)
      .getByRole('button', { name: /^Cite another source instead of Union/ })
      .press('Enter')
    await keyboard.type('cto')
    await expect(options(window).first()).toContainText('Night work')
    await keyboard.press('Enter')
    await labels(window).toEqual(['[1]', '[1, 2]'])
    await openCard(window)
    await card(window).getByRole('button', { name: 'Remove citation' }).press('Enter')
    await labels(window).toEqual(['[1]'])
    await keyboard.press('Control+z')
    await labels(window).toEqual(['[1]', '[1, 2]'])
  })

  await test.step('chosen sources can be taken out again', async () => {
    await keyboard.press('Control+Shift+c')
    await keyboard.type('union')
    await keyboard.press('Shift+Enter')
    await keyboard.type('council')
    await keyboard.press('Shift+Enter')
    await expect(picker(window).getByRole('listitem')).toHaveCount(2)
    await keyboard.press('Backspace')
    await expect(picker(window).getByRole('listitem')).toHaveCount(1)
    await keyboard.press('Enter')
    await labels(window).toEqual(['[1]', '[1, 2]', '[3]'])
  })
})

test('in a long story the numbers that are seen are right at once, also after a jump, and the rest soon', async () => {
  const many = Array.from({ length: 120 }, (_, at) => source(`s${at}`, `Report ${at}`, 'City Council'))
  const { window } = await openStory({
    headline: 'Everything was counted',
    sources: [...many, source('first', 'What came first', 'Harbour Radio')],
    body: many.map(({ id }) => p(id, text('Somebody counted them again. '.repeat(8)), cite(id), text('.'))),
  })
  const { keyboard } = window
  const marks = body(window).locator('[data-citation]')
  await expect(marks).toHaveText(many.map((_, at) => `[${at + 1}]`))

  // Nothing is idle from now on.
  await window.evaluate(() => {
    globalThis.requestIdleCallback = () => 1
  })
  await body(window).getByText('Somebody counted').first().click()
  await keyboard.press('Control+Home')
  await keyboard.type('@What came')
  await expect(options(window).first()).toContainText('What came first')
  await keyboard.press('Enter')
  await expect(marks.nth(1)).toHaveText('[2]')
  await expect(marks.last()).toHaveText('[120]')
  await keyboard.press('Control+End')
  await expect(marks.last()).toHaveText('[121]')
})

test('words that are selected when citing are its claim, and go with their source into another story', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await addStory(window, { ...newArticle('en-GB'), headline: 'Ferries too', body: [p('x', text('Also the ferries'))] })
  await caretAtEnd(window, 'The mayor')
  await keyboard.type(' the plan is dear')
  for (let word = 0; word < 2; word++) await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.press('Control+Shift+c')
  await expect(query(window)).toBeFocused()
  await keyboard.type('union')
  await expect(options(window).first()).toContainText('Union')
  await keyboard.press('Enter')
  await labels(window).toEqual(['[1]', '[2]', '[3]'])

  await keyboard.press('Backspace')
  await expect.poll(() => claimed(window)).toBe(1)
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await expect.poll(() => claimed(window)).toBe(1)
  await keyboard.press('Home')
  await expect.poll(() => claimed(window)).toBe(0)
  await window.getByRole('tab', { name: /^Sources/ }).click()
  await expect(window.getByRole('listitem').filter({ hasText: 'is dear' }).first()).toContainText(
    'Union: night plan comes late',
  )

  await body(window).focus()
  await keyboard.press('Control+a')
  await keyboard.press('Control+c')
  await window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: 'Ferries too' }).click()
  await expect(body(window)).toContainText('Also the ferries')
  await caretAtEnd(window, 'Also the ferries')
  await keyboard.press('Enter')
  await keyboard.press('Control+v')
  await labels(window).toEqual(['[1]', '[2]', '[3]'])
  await expect(references(window).getByRole('listitem')).toHaveCount(3)
  await keyboard.press('Control+v')
  await labels(window).toEqual(['[1]', '[2]', '[3]', '[1]', '[2]', '[3]'])
  await expect(references(window).getByRole('listitem')).toHaveCount(3)
})

test('the references under the story follow it, and lead to where each is cited', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  const first = references(window).getByRole('listitem').first()
  await expect(first).toHaveText('[1]"Night work in the harbour district." City Transport Office, 12 January 2026.')
  await expect(references(window).getByRole('listitem')).toHaveCount(2)
  await first.getByRole('button').focus()
  await expect(citations(window).first()).toHaveAttribute('data-pointed', '')
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()
  await keyboard.press('Delete')
  await expect(references(window).getByRole('listitem')).toHaveText([/^\[1\]"Council session/])
  await keyboard.press('Control+z')
  await expect(references(window).getByRole('listitem')).toHaveCount(2)
  await citations(window).last().hover()
  await expect(references(window).getByRole('listitem').last()).toHaveAttribute('data-pointed', '')
  await window.mouse.move(0, 0)
  await isAccessible(window, 'references')
})

test('a citation leads to its reference and the reference back to it, in a cell too', async () => {
  const cells = [
    [text('Riders '), cite('union')],
    [
      { ...text('2,300'), claims: ['c'] },
      { ...cite('work'), id: 'c' },
    ],
  ]
  const table: Body[number] = { type: 'table', id: 't', header: false, rows: [{ id: 'r', cells }] }
  const { window } = await openStory({ ...STORY, body: [...(STORY.body ?? []), table] })
  const { keyboard } = window
  const cell = (column: number) => body(window).getByRole('textbox', { name: `Row 1, column ${column}` })
  const line = (title: string) => references(window).getByRole('button', { name: title })
  const tool = (name: RegExp) => card(window).getByRole('button', { name })

  await test.step('from the body, and from it into the cell', async () => {
    await caretAtEnd(window, 'The survey')
    await keyboard.press('ArrowLeft')
    await openCard(window)
    await tool(/among the references$/).press('Enter')
    await expect(line('Night work')).toBeFocused()
    await keyboard.press('Enter')
    await expect(body(window)).toBeFocused()
    await line('Night work').press('Enter')
    await expect(cell(2)).toBeFocused()
  })

  await test.step('in the cell its claim is shown, its source opens, and its next citation is in the body', async () => {
    await keyboard.press('End')
    await openCard(window)
    await expect.poll(() => claimed(window)).toBe(1)
    await isAccessible(window, 'card of a citation in a cell')
    await tool(/^Edit the source/).press('Enter')
    await expect(window.getByRole('dialog').getByRole('textbox', { name: 'Title' })).toHaveValue(/^Night work/)
    await keyboard.press('Escape')
    await expect(cell(2)).toBeFocused()
    await openCard(window)
    await tool(/among the references$/).press('Enter')
    await expect(line('Night work')).toBeFocused()
    await keyboard.press('Enter')
    await expect(cell(2)).toBeFocused()
    await keyboard.press('End')
    await openCard(window)
    await tool(/^Next citation/).press('Enter')
    await expect(body(window)).toBeFocused()
  })

  await test.step('a claim of a cell that nobody writes in is shown while its citation is pointed at', async () => {
    await caretAtEnd(window, 'The mayor')
    await line('Union').press('Enter')
    await expect(cell(1)).toBeFocused()
    await expect.poll(() => claimed(window)).toBe(0)
    await body(window)
      .getByRole('img', { name: /^Citation 1/ })
      .hover()
    await expect.poll(() => claimed(window)).toBe(1)
  })
})

test('what an input method composes is neither taken for a query too soon nor chosen by its own keys', async () => {
  const minutes = source('minutes', '区議会 議事録', '区役所')
  const { window } = await openStory({ ...STORY, sources: [...(STORY.sources ?? []), minutes] })
  const { keyboard } = window
  const { compose, commit, take } = await inputMethod(window)
  await caretAtEnd(window, 'The mayor')

  await test.step('in the text before the picker and after its sign', async () => {
    await keyboard.type(' ')
    await compose('か')
    await compose('夏@')
    await expect(picker(window)).toBeHidden()
    await commit('夏')
    await keyboard.type(' @')
    await expect(picker(window)).toBeVisible()
    for (const words of ['ぎ', 'ぎじ', '議事']) await compose(words)
    await expect(options(window).first()).toContainText('議事録')
    await take('Enter')
    await commit('議事')
    await expect(picker(window)).toBeVisible()
    await keyboard.press('Enter')
    await labels(window).toEqual(['[1]', '[2]', '[3]'])
  })

  await test.step("in the picker's own field", async () => {
    await keyboard.press('Control+Shift+c')
    await expect(query(window)).toBeFocused()
    for (const words of ['ぎ', 'ぎじ', '議事']) await compose(words)
    await expect(query(window)).toHaveValue('議事')
    await take('Enter')
    await take('ArrowDown')
    await expect(picker(window)).toBeVisible()
    await commit('議事録')
    await expect(options(window).first()).toContainText('議事録')
    await keyboard.press('Enter')
    await expect(picker(window)).toBeHidden()
    await labels(window).toEqual(['[1]', '[2]', '[3]', '[3]'])
  })
})

test('in Arabic a story is cited and its references stand in its own language', async () => {
  const { window } = await launchApp({ env: IN_ARABIC })
  const { keyboard } = window
  await window.getByLabel('اسمك').fill('ليلى منصور')
  await window.getByRole('button', { name: 'الكتابة' }).click()
  await expect(window.getByRole('listbox', { name: 'المواد' }).getByRole('option')).toHaveCount(1)
  await addStory(window, {
    ...newArticle('ar'),
    headline: 'المجلس يقر الخطة',
    sources: [source('minutes', 'محضر جلسة المجلس', 'بلدية المدينة')],
    body: [p('a', text('قال رئيس المجلس إن الخطة تشمل مئة محل'))],
  })
  await window.getByRole('listbox', { name: 'المواد' }).getByRole('option', { name: 'المجلس يقر الخطة' }).click()
  await window.getByRole('textbox', { name: 'المتن' }).getByText('قال رئيس').click()
  await keyboard.press('End')
  await keyboard.type(' @محصر')
  const offered = window.getByRole('dialog', { name: 'استشهاد بمصدر' }).getByRole('option').first()
  await expect(offered).toContainText('مصدر جديد')
  for (let letter = 0; letter < 4; letter++) await keyboard.press('Backspace')
  await keyboard.type('المحلس')
  await expect(offered).toContainText('محضر جلسة المجلس')
  await isAccessible(window, 'picker in Arabic')
  await keyboard.press('Enter')
  const list = window.getByRole('region', { name: 'المراجع' })
  await expect(list.getByRole('listitem')).toContainText('محضر جلسة المجلس')
  await expect(list.getByRole('listitem')).toContainText('يناير')
  await keyboard.press('Backspace')
  await keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: /^تحرير الاستشهاد/ }).getByRole('textbox')).toBeFocused()
  await isAccessible(window, 'card in Arabic')
})
