import type { ElectronApplication, Page } from '@playwright/test'
import { newArticle, type Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { addStory } from '../support/stories'

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const entry = (window: Page, name: string) => window.getByRole('menuitem', { name, exact: true })
const text = (words: string, rest: object = {}): Inline => ({ type: 'text', text: words, ...rest })
const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })

/** The words that are underlined, in the order of the page. */
const marked = (window: Page) =>
  expect.poll(() =>
    window.evaluate(() => {
      const ranges = [...(CSS.highlights.get('misspelling') ?? [])] as Range[]
      return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String)
    }),
  )

/** The last five of them. */
const markedBelow = (window: Page) =>
  expect.poll(() =>
    window.evaluate(() => {
      const ranges = [...(CSS.highlights.get('misspelling') ?? [])] as Range[]
      return ranges
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .slice(-5)
        .map(String)
    }),
  )

const selected = (window: Page) => expect.poll(() => window.evaluate(() => String(getSelection())))

const ENGLISH: Partial<Article> = {
  headline: 'Night bussess retrun',
  bylines: [{ name: 'Anselma Kowalczyk', role: 'author' }],
  body: [
    p('one', text('The goverment said the new colour was agreed, and Kowalczyk wrote it down.')),
    p(
      'two',
      text('Use '),
      text('npm instal', { marks: ['code'] }),
      text(' or see www.exampel.org, TK, NATO and 2nd. '),
    ),
    p('three', text('They will '), text('rec', { marks: ['bold'] }), text('ieve it. قالت الحكوومة ذلك.')),
    { type: 'code', id: 'four', content: [text('functoin wrnog')] },
  ],
}

test('wrong words of an English story are underlined; names, code, addresses and abbreviations are not', async () => {
  const { window } = await openStory(ENGLISH)
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await marked(window).toEqual(['bussess', 'retrun', 'goverment', 'recieve', 'الحكوومة'])
  expect(asked.filter((url) => !url.startsWith('app://stet/'))).toEqual([])
})

test('the word that is being written is left alone until the caret leaves it', async () => {
  const { window } = await openStory({ headline: 'Buses', body: [p('one', text('It came.'))] })
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' The goverment agrred')
  await marked(window).toEqual(['goverment'])
  await window.keyboard.type(' to')
  await marked(window).toEqual(['goverment', 'agrred'])
  await window.keyboard.press('Control+z')
  await marked(window).toEqual([])
})

test('the word that is being written stays so while another window has the focus', async () => {
  const { window } = await openStory({ headline: 'Buses', body: [p('one', text('It came.'))] })
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' The goverment agrred')
  await marked(window).toEqual(['goverment'])
  // The field is told that the focus left it, and is still what has it in the page.
  await body(window).dispatchEvent('focusout', { bubbles: true })
  await body(window).dispatchEvent('focusin', { bubbles: true })
  await marked(window).toEqual(['goverment'])
  await headline(window).click()
  await marked(window).toEqual(['goverment', 'agrred'])
})

test('a word that was begun before anything was marked is left alone as well', async () => {
  const { window } = await openStory({ headline: 'Buses', body: [p('one', text('It cmae.'))] })
  // Words are marked from when the window is idle for the first time.
  await window.addInitScript(() => {
    const { requestIdleCallback } = globalThis
    const waiting: IdleRequestCallback[] = []
    globalThis.requestIdleCallback = (work) => waiting.push(work)
    addEventListener('idle', () => {
      globalThis.requestIdleCallback = requestIdleCallback
      for (const work of waiting) requestIdleCallback(work)
    })
  })
  await window.reload()
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' The goverment agrred')
  await window.evaluate(() => dispatchEvent(new Event('idle')))
  await marked(window).toEqual(['cmae', 'goverment'])
  await window.keyboard.type(' to')
  await marked(window).toEqual(['cmae', 'goverment', 'agrred'])
})

test('a suggestion is taken by keyboard, keeps the marks, and is one step of undo', async () => {
  const { window } = await openStory(ENGLISH)
  await marked(window).toContain('recieve')
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Shift+F7')
  await window.keyboard.press('Shift+F7')
  await selected(window).toBe('recieve')
  await window.keyboard.press('Control+.')
  await expect(entry(window, 'receive')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(body(window).getByText('They will receive it.')).toBeVisible()
  await expect(body(window).locator('strong').filter({ hasText: /^rec$/ })).toBeVisible()
  await marked(window).toEqual(['bussess', 'retrun', 'goverment', 'الحكوومة'])
  await window.keyboard.type('!')
  await expect(body(window).getByText('They will receive! it.')).toBeVisible()

  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(body(window).getByText('They will recieve it.')).toBeVisible()
  await marked(window).toContain('recieve')
})

test('the headline is checked and mended like the body', async () => {
  const { window } = await openStory(ENGLISH)
  await marked(window).toContain('retrun')
  await headline(window).click()
  await window.keyboard.press('Home')
  await window.keyboard.press('F7')
  await window.keyboard.press('F7')
  await selected(window).toBe('retrun')
  await window.keyboard.press('Control+.')
  await expect(entry(window, 'return')).toBeVisible()
  await entry(window, 'return').click()
  await expect(headline(window)).toHaveText('Night bussess return')
  await marked(window).not.toContain('retrun')
})

test('a word added to a list is right, also after a restart, and can be taken out again', async () => {
  const { window, close, userData } = await openStory(ENGLISH)
  await marked(window).toContain('goverment')
  const place = await window.evaluate(() => {
    const range = [...(CSS.highlights.get('misspelling') ?? [])].find((each) => String(each) === 'goverment')
    const { x, y, width, height } = (range as Range).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await window.mouse.click(place.x, place.y, { button: 'right' })
  await expect(entry(window, 'government')).toBeVisible()
  await isAccessible(window, 'the menu of a wrong word', ['region'])
  await entry(window, 'Add to My Words').click()
  await expect(window.getByText('“goverment” is now among your words.')).toBeVisible()
  await marked(window).toEqual(['bussess', 'retrun', 'recieve', 'الحكوومة'])
  await close()

  const again = await launchApp({ userData })
  await marked(again.window).toEqual(['bussess', 'retrun', 'recieve', 'الحكوومة'])
  await chooseMenu(again.app, 'Word Lists…')
  const list = again.window.getByRole('region', { name: 'My words' })
  await isAccessible(again.window, 'the word lists')
  await list.getByRole('button', { name: 'Remove goverment' }).click()
  await expect(list.getByText('No words yet.')).toBeVisible()
  await again.window.getByRole('region', { name: 'Shared words' }).getByRole('textbox').fill('bussess')
  await again.window.keyboard.press('Enter')
  await again.window.getByRole('button', { name: 'Close' }).click()
  await marked(again.window).toEqual(['retrun', 'goverment', 'recieve', 'الحكوومة'])
})

test('an Arabic story is checked in Arabic, and its English words in English', async () => {
  const { window } = await openStory({
    language: 'ar',
    direction: 'rtl',
    headline: 'عودة الحافلات الليلية',
    body: [p('one', text('قالت الحُكُومَةُ إن المكتيبة ستفتح يوم الخميس في مبنى الـوزارة القديم، وبالمدرسة، as agrred.'))],
  })
  await marked(window).toEqual(['المكتيبة', 'agrred'])
  await body(window).click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.press('F7')
  await window.keyboard.press('Control+.')
  await expect(entry(window, 'المكتبة')).toBeVisible()
  await entry(window, 'المكتبة').click()
  await expect(body(window)).toContainText('إن المكتبة ستفتح')
})

test('marks follow edits, moves and scrolling; off means off, and a language without a dictionary says so', async () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    p(`p${at}`, text(`Paragraph of wrrds number ${at}, long enough to fill a line or two of the page as it is.`)),
  )
  const { window, app } = await openStory({ headline: 'Long', body: [...many, p('last', text('The endd.'))] })
  await marked(window).toContain('wrrds')
  await marked(window).not.toContain('endd')
  await body(window).click()
  await window.keyboard.press('Control+End')
  await marked(window).toContain('endd')
  await window.keyboard.press('Home')
  await window.keyboard.type('See thiss, ')
  await marked(window).toContain('thiss')
  await marked(window).toContain('endd')

  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  await window.evaluate(async () => {
    const call = async (name: string, input: unknown) => JSON.parse(await stet.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 1 })
    const { id, version, json } = await call('articles.open', { id: rows[0].id })
    const story = JSON.parse(json)
    story.body.push(...story.body.splice(-4, 1), ...story.body.splice(-3, 1))
    await call('articles.save', { id, baseVersion: version, json: JSON.stringify(story) })
  })
  await expect(body(window).locator('p').last()).toContainText('number 298')
  await markedBelow(window).toEqual(['wrrds', 'thiss', 'endd', 'wrrds', 'wrrds'])

  await chooseMenuIn(app, 'Spelling', 'Check Spelling')
  await marked(window).toEqual([])
  await window.keyboard.press('F7')
  await expect(window.getByText('Spelling is not checked.')).toBeVisible()
  await chooseMenuIn(app, 'Spelling', 'Check Spelling')
  await marked(window).toContain('endd')

  await addStory(window, { ...newArticle('sw'), headline: 'Habari', body: [p('one', text('Habari za asubuhi'))] })
  await window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: 'Habari' }).click()
  await marked(window).toEqual([])
  await body(window).click()
  await window.keyboard.press('F7')
  await expect(window.getByText('no dictionary for the language of this story (Swahili)')).toBeVisible()
})

/** Chooses an item of a menu inside a menu. */
async function chooseMenuIn(app: ElectronApplication, menu: string, label: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, wanted) => {
      const menus = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      const item = menus
        .find((each) => each.label === wanted.menu)
        ?.submenu?.items.find((each) => each.label === wanted.label)
      if (!item) throw new Error(`no menu item ${wanted.label}`)
      item.click()
    },
    { menu, label },
  )
}

test('captions, credits, cells and cards are checked as the body is', async () => {
  const { window } = await openStory({
    headline: 'Pictures',
    hero: { alt: '', caption: 'The quay at nihgt.', credit: 'The harbuor' },
    body: [
      { type: 'figure', id: 'figure', alt: '', caption: 'A wating bus.', credit: 'Agency' },
      {
        type: 'table',
        id: 'table',
        header: false,
        rows: [
          { id: 'row', cells: [[text('Two '), text('rouets', { marks: ['bold'] }), text(' run')], [text('Fine')]] },
        ],
      },
      p('end', text('An eror.')),
      { type: 'card', id: 'card', url: 'https://harbour.example', title: 'Quays', description: 'Open at nihgt.' },
    ],
  })
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'rouets', 'eror', 'nihgt'])

  // A textarea: the word that is written is left alone until the caret leaves it.
  const caption = window.getByRole('textbox', { name: 'Caption' }).nth(1)
  await caption.click()
  await caption.press('End')
  await window.keyboard.type(' Anothr')
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'rouets', 'eror', 'nihgt'])
  await window.keyboard.type(' one')
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'Anothr', 'rouets', 'eror', 'nihgt'])
  await caption.press('Home')
  await caption.press('ArrowRight')
  await caption.press('ArrowRight')
  await caption.press('ArrowRight')
  await window.keyboard.press('Control+.')
  await entry(window, 'waiting').click()
  await expect(caption).toHaveValue('A waiting bus. Anothr one')
  await expect(caption).toBeFocused()
  await window.keyboard.press('Control+Z')
  await expect(caption).toHaveValue('A wating bus. Anothr one')

  // A cell, whose marks stay.
  await caption.press('Control+End')
  await window.keyboard.press('F7')
  await selected(window).toBe('rouets')
  await window.keyboard.press('Control+.')
  await entry(window, 'routes').click()
  await expect(window.getByRole('cell', { name: 'Two routes run' }).getByRole('strong')).toHaveText('routes')
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'Anothr', 'eror', 'nihgt'])

  // A card, which is selected as a whole.
  await window.keyboard.press('F7')
  await selected(window).toBe('eror')
  await window.keyboard.press('F7')
  await window.keyboard.press('Control+.')
  await entry(window, 'night').press('Enter')
  await expect(window.getByRole('group', { name: 'Link card' })).toContainText('Open at night.')
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'Anothr', 'eror'])

  // By a right click, at which a card offers what can be done with it where none of its words is wrong.
  await window.keyboard.press('Control+Z')
  await marked(window).toEqual(['nihgt', 'harbuor', 'wating', 'Anothr', 'eror', 'nihgt'])
  await window.getByText('Open at nihgt.').click({ button: 'right', position: { x: 64, y: 8 } })
  await entry(window, 'night').click()
  await window.getByText('Open at night.').click({ button: 'right', position: { x: 64, y: 8 } })
  await entry(window, 'Edit card…').press('Escape')
  await window
    .getByRole('textbox', { name: 'Caption' })
    .first()
    .click({ button: 'right', position: { x: 90, y: 8 } })
  await entry(window, 'night').click()
  await expect(window.getByRole('textbox', { name: 'Caption' }).first()).toHaveValue('The quay at night.')
  await window.keyboard.press('F7')
  await expect
    .poll(() =>
      window.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value),
    )
    .toBe('The harbuor')
})
