import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAccessible } from '../support/accessible'
import type { Locator, Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import type { Source } from '../../src/shared/article/source'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { inputMethod } from '../support/input-method'
import { openStory } from '../support/open-story'
import { png } from '../support/pictures'

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const standfirst = (window: Page) => window.getByRole('textbox', { name: 'Standfirst', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const picker = (window: Page) => window.getByRole('dialog', { name: 'Cite a source' })
const options = (window: Page) => picker(window).getByRole('option')
const citations = (window: Page) => body(window).getByRole('button', { name: /^Citation/ })
const labels = (window: Page) => expect.poll(() => citations(window).allInnerTexts())
const paragraph = (window: Page, text: string | RegExp) => body(window).getByText(text)

const source = (id: string, title: string, publisher = 'City Gazette'): Source => ({
  id,
  csl: { type: 'article-newspaper', title, 'container-title': publisher, issued: { 'date-parts': [[2026, 1, 12]] } },
  visibility: 'printed',
})
const SOURCES = [
  source('work', 'Night work in the harbour district', 'City Transport Office'),
  source('council', 'Council session, item 4', 'City Council'),
  source('union', 'Union: night plan comes late', 'Harbour Radio'),
]
const text = (words: string): Inline => ({ type: 'text', text: words })
const cite = (...ids: string[]): Inline => ({ type: 'citation', items: ids.map((sourceId) => ({ sourceId })) })
const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })

const STORY: Partial<Article> = {
  headline: 'Night buses return',
  standfirst: 'Six routes restart on Friday.',
  sources: SOURCES,
  body: [
    p('one', text('The survey found 2,300 people'), cite('work'), text('.')),
    p(
      'two',
      text('The mayor told the council'),
      cite('council'),
      text(' what it costs'),
      cite('work', 'council'),
      text('.'),
    ),
    p('three', text('The union calls the plan late')),
  ],
}

/** The story as it is stored, once all is saved. */
async function stored(window: Page): Promise<Article> {
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  return window.evaluate(async () => {
    const bridge = (globalThis as unknown as { stet: { call(name: string, json: string): Promise<string> } }).stet
    const call = async (name: string, input: unknown) =>
      JSON.parse(await bridge.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 10 })
    const open = (rows as { id: string; title: string }[]).find(({ title }) => document.body.innerText.includes(title))
    return JSON.parse((await call('articles.open', { id: open?.id })).json)
  })
}

/** Blocks in short, one a line: kind, then words with their marks, `[a+b]` for a citation, `/` for a break. */
function shortly({ body: blocks }: Article): string[] {
  return blocks.map((block) => {
    const kind =
      block.type === 'heading'
        ? `h${block.level}`
        : block.type === 'item'
          ? `${block.ordered ? '#' : '*'}${block.depth}`
          : block.type
    const words = ('content' in block ? block.content : []).map((inline) => {
      if (inline.type === 'break') return '/'
      if (inline.type === 'citation') return `[${inline.items.map((item) => item.sourceId).join('+')}]`
      const dress = [...(inline.marks ?? []), ...(inline.link === undefined ? [] : [inline.link])].join(' ')
      return dress === '' ? inline.text : `<${dress}|${inline.text}>`
    })
    return `${kind} ${words.join('')}`.trim()
  })
}

const written = (window: Page) => expect.poll(async () => shortly(await stored(window)))

async function caretAtEnd(window: Page, words: string): Promise<void> {
  await paragraph(window, words).click()
  await window.keyboard.press('End')
}

test('a story is written with the keyboard alone, and undone and redone across its fields and body', async () => {
  const { window } = await launchApp()
  const { keyboard } = window
  await begin(window)
  await expect(headline(window)).toBeFocused()
  await keyboard.type('Night buses return')
  await keyboard.press('Enter')
  await expect(standfirst(window)).toBeFocused()
  await keyboard.type('Six routes restart.')
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()
  for (const line of ['A paragraph.', '## What changes', '- Buses', 'Fares']) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
  await keyboard.press('Tab')
  await keyboard.type('inner')
  for (const _ of [1, 2, 3]) await keyboard.press('Enter')
  for (const line of ['1. First', 'Second', '', '> They said', 'Some **bold**, *slanted*, `coded` words', '---']) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
  await keyboard.type('One line')
  await keyboard.press('Shift+Enter')
  await keyboard.type('another')
  const whole = [
    'paragraph A paragraph.',
    'h2 What changes',
    '*0 Buses',
    '*0 Fares',
    '*1 inner',
    '#0 First',
    '#0 Second',
    'quote They said',
    'paragraph Some <bold|bold>, <italic|slanted>, <code|coded> words',
    'rule',
    'paragraph One line/another',
  ]
  await written(window).toEqual(whole)

  const steps = async (keys: string, done: () => Promise<boolean>) => {
    for (let step = 0; step < 80 && !(await done()); step++) await keyboard.press(keys)
  }
  await steps('Control+z', async () => (await headline(window).innerText()) === '')
  await expect(headline(window)).toBeFocused()
  await expect(body(window)).toHaveText('')
  for (let step = 0; step < 80; step++) await keyboard.press('Control+Shift+z')
  await expect(body(window)).toBeFocused()
  await keyboard.type('!')
  await written(window).toEqual([...whole.slice(0, -1), 'paragraph One line/another!'])
})

test('Markdown is understood while it is typed, in a link only a safe address, and nothing of it in code', async () => {
  const { window } = await openStory({ headline: 'Signs' })
  const { keyboard } = window
  await body(window).click()
  for (const line of [
    '# Top',
    '+ plus',
    '',
    'See [the plan](plan.example/a) now',
    '[no](javascript:alert(1)) _slant_ in snake_case_words',
    '```',
    'a *b* [c](d.example)',
  ]) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
  await keyboard.press('Enter')
  await keyboard.type('end')
  await written(window).toEqual([
    'h2 Top',
    '*0 plus',
    'paragraph See <https://plan.example/a|the plan> now',
    'paragraph [no](javascript:alert(1)) <italic|slant> in snake_case_words',
    'code a *b* [c](d.example)',
    'paragraph end',
  ])
})

test('a triple click selects a whole block, past the citations in it', async () => {
  const { window } = await openStory(STORY)
  await paragraph(window, 'The mayor told').click({ clickCount: 3, position: { x: 20, y: 12 } })
  await expect
    .poll(() => window.evaluate(() => getSelection()?.toString()))
    .toBe('The mayor told the council[2] what it costs[1, 2].')
  await window.keyboard.type('Gone')
  await written(window).toEqual([
    'paragraph The survey found 2,300 people[work].',
    'paragraph Gone',
    'paragraph The union calls the plan late',
  ])
})

test('a lead picture is chosen, and nothing happens when it is not', async () => {
  const { window, app } = await openStory(STORY)
  const picture = join(temporaryFolder(), 'harbour.png')
  writeFileSync(picture, png(320, 200))
  const add = window.getByRole('button', { name: 'Add a lead picture' })
  await stubDialogs(app, { open: null })
  await add.click()
  await expect(add).toBeVisible()
  await expect(window.getByText('Picture missing')).toHaveCount(0)
  await stubDialogs(app, { open: [picture] })
  await add.click()
  await expect.poll(async () => (await stored(window)).hero?.asset?.width).toBe(320)
  await expect(add).toBeHidden()
})

test('the arrow keys go through the page as through one text', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await headline(window).click()
  await keyboard.press('ArrowDown')
  await expect(standfirst(window)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(body(window)).toBeFocused()
  await keyboard.press('Home')
  await keyboard.type('So ')
  await expect(paragraph(window, 'So The survey')).toBeVisible()
  await keyboard.press('ArrowUp')
  await expect(standfirst(window)).toBeFocused()
  await keyboard.press('End')
  await keyboard.press('ArrowRight')
  await expect(body(window)).toBeFocused()
  await keyboard.press('Backspace')
  await expect(standfirst(window)).toBeFocused()
  await expect(standfirst(window)).toHaveText('Six routes restart on Friday.')
})

test('undo and redo put the caret back where it was in the headline', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await headline(window).click()
  await keyboard.press('Home')
  for (let letter = 0; letter < 'Night'.length; letter++) await keyboard.press('ArrowRight')
  await keyboard.type(' and day')
  await body(window).click()
  await keyboard.press('Control+z')
  await expect(headline(window)).toHaveText('Night buses return')
  await keyboard.press('Control+Shift+z')
  await keyboard.type('!')
  await expect(headline(window)).toHaveText('Night and day! buses return')
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await keyboard.type('?')
  await expect(headline(window)).toHaveText('Night? buses return')
})

test('the format bar shows and sets formats, and is one stop for the keyboard', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  const bar = window.getByRole('toolbar', { name: 'Format' })
  await caretAtEnd(window, 'The union calls')
  await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.press('Control+b')
  await keyboard.press('Control+i')
  await bar.getByRole('button', { name: 'Heading', exact: true }).click()
  await written(window).toContain('h2 The union calls the plan <bold italic|late>')
  await bar.getByRole('button', { name: 'Heading', exact: true }).press('ArrowRight')
  await expect(bar.getByRole('button', { name: 'Subheading' })).toBeFocused()
  await keyboard.press('Enter')
  await written(window).toContain('h3 The union calls the plan <bold italic|late>')
  await headline(window).click()
  await keyboard.press('Control+b')
  await keyboard.press('Control+Alt+2')
  await written(window).toContain('h3 The union calls the plan <bold italic|late>')
})

test('a link is made, changed and taken away, and only a safe address is taken', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  const dialog = window.getByRole('dialog', { name: 'Link' })
  await caretAtEnd(window, 'The union calls')
  await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.press('Control+k')
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toBeFocused()
  await keyboard.type('javascript:alert(1)')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('textbox').fill('union.example/plan')
  await isAccessible(window, 'link')
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await keyboard.type(', it says')
  await written(window).toContain('paragraph The union calls the plan <https://union.example/plan|late>, it says')
  await window.getByRole('link', { name: 'late' }).click()
  await keyboard.press('Control+k')
  await expect(dialog.getByRole('textbox')).toHaveValue('https://union.example/plan')
  await dialog.getByRole('button', { name: 'Remove link' }).click()
  await written(window).toContain('paragraph The union calls the plan late, it says')
})

test('a source is cited by @, by shortcut, twice in one place and with a page', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]'])

  await test.step('by @: words in any order, the source chosen by Enter, the space before @ gone', async () => {
    await caretAtEnd(window, 'The union calls')
    await keyboard.type(' @late union')
    await expect(options(window).first()).toContainText('Union: night plan comes late')
    await expect(options(window).first()).toHaveAttribute('aria-selected', 'true')
    await expect(body(window)).toBeFocused()
    await expect(body(window)).toHaveAttribute(
      'aria-activedescendant',
      (await options(window).first().getAttribute('id')) ?? '',
    )
    await isAccessible(window, 'picker')
    await keyboard.press('Enter')
    await keyboard.type(', it says')
    await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]'])
    await written(window).toContain('paragraph The union calls the plan late[union], it says')
    await expect(citations(window).last()).toHaveAccessibleName('Citation 3: Union: night plan comes late')
  })

  await test.step('by shortcut, with an own line for the query', async () => {
    await keyboard.press('Control+Shift+C')
    await expect(picker(window).getByRole('combobox')).toBeFocused()
    await keyboard.type('council')
    await isAccessible(window, 'picker with its own line')
    await keyboard.press('Enter')
    await expect(body(window)).toBeFocused()
    await written(window).toContain('paragraph The union calls the plan late[union], it says[council]')
  })

  await test.step('several sources in one citation, the last with a page', async () => {
    await keyboard.type(' @night work')
    await keyboard.press('Shift+Enter')
    await expect(picker(window)).toContainText('Night work in the harbour district')
    await keyboard.type('union')
    await keyboard.press('Tab')
    await expect(
      picker(window).getByRole('textbox', { name: 'Page or time in Union: night plan comes late' }),
    ).toBeFocused()
    await keyboard.type('14:30')
    await keyboard.press('Enter')
    await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]', '[2]', '[1, 3]'])
    const { body: blocks } = await stored(window)
    expect(JSON.stringify(blocks)).toContain('{"locator":"14:30","sourceId":"union"}')
  })

  await test.step('after what is selected, in whichever direction', async () => {
    await caretAtEnd(window, 'The union calls')
    await keyboard.type(' again')
    await keyboard.press('Control+Shift+ArrowLeft')
    await keyboard.press('Control+Shift+C')
    await keyboard.type('night')
    await keyboard.press('Enter')
    await expect.poll(async () => shortly(await stored(window)).at(-1)).toMatch(/ again\[work\]$/)
    await keyboard.press('Control+z')
  })

  await test.step('by a click', async () => {
    await keyboard.type(' @')
    await options(window).filter({ hasText: 'Council session' }).click()
    await labels(window).toContain('[2]')
    await expect(citations(window)).toHaveCount(7)
  })
})

test('what is no citation stays as it was typed', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await caretAtEnd(window, 'The union calls')

  await keyboard.type(' @handle went')
  await expect(picker(window)).toBeHidden()
  await keyboard.type(' home')
  await expect(picker(window)).toBeHidden()

  await keyboard.type(' @union')
  await expect(picker(window)).toBeVisible()
  await keyboard.press('Escape')
  await expect(picker(window)).toBeHidden()
  await keyboard.type(' desk@example.org')
  await expect(picker(window)).toBeHidden()
  await written(window).toContain('paragraph The union calls the plan late @handle went home @union desk@example.org')
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]'])
})

test('a source that is nowhere yet is made from what was typed or pasted, and cited', async () => {
  const { window, app } = await openStory(STORY)
  const { keyboard } = window
  const form = window
    .getByRole('dialog', { name: /source/i })
    .filter({ has: window.getByRole('textbox', { name: 'Title' }) })
  await caretAtEnd(window, 'The union calls')
  await app.evaluate(({ clipboard }) => clipboard.writeText('“Ferry logs.” Port Authority, 15 May 2025.'))
  await keyboard.type(' @')
  await keyboard.press('Control+v')
  await expect(options(window).last()).toContainText('New source “')
  await keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Ferry logs')
  await keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]'])
  await expect(citations(window).last()).toHaveAccessibleName('Citation 3: Ferry logs')
  await expect(body(window)).toBeFocused()
})

test('numbers are right after a citation is deleted, brought back, and moved with its words', async () => {
  const { window } = await openStory({
    ...STORY,
    body: [...(STORY.body ?? []), p('four', text('More'), cite('union'), text(' words'))],
  })
  const { keyboard } = window
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]'])
  await citations(window).first().click()
  await keyboard.press('Backspace')
  await labels(window).toEqual(['[1]', '[2, 1]', '[3]'])
  await keyboard.press('Control+z')
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]'])

  await paragraph(window, 'More').click()
  await keyboard.press('Home')
  await keyboard.press('Shift+End')
  await keyboard.press('Control+x')
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]'])
  await keyboard.press('Control+Home')
  await keyboard.press('Control+v')
  await labels(window).toEqual(['[1]', '[2]', '[3]', '[2, 3]'])
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[3]'])
})

test('Backspace selects a citation before it deletes it; Enter opens it; pointing shows its source', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await caretAtEnd(window, 'The union calls')
  await keyboard.type(' @union')
  await expect(options(window).first()).toContainText('Union')
  await keyboard.press('Enter')
  await keyboard.press('Backspace')
  await expect(citations(window)).toHaveCount(4)
  await expect(window.getByRole('tooltip')).toContainText('Union: night plan comes late')
  await keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Edit citation 3' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await keyboard.type('at noon')
  await isAccessible(window, 'citation')
  await keyboard.press('Enter')
  await expect(citations(window).last()).toHaveAccessibleName('Citation 3: Union: night plan comes late, at noon')
  await keyboard.press('Backspace')
  await keyboard.press('Backspace')
  await expect(citations(window)).toHaveCount(3)

  await citations(window).nth(2).hover()
  await expect(window.getByRole('tooltip')).toContainText('"Council session, item 4." City Council, 12 January 2026.')
  // A tooltip stands over the landmarks, in none of them.
  await isAccessible(window, 'citation pointed at', ['region'])
})

test('the picker stands below the line that is written, above only without room, and never over it', async () => {
  const filler = Array.from({ length: 30 }, (_, n) =>
    p(`f${n}`, text(`Paragraph ${n} of a story that goes on for a while.`)),
  )
  const { window, app } = await openStory({ ...STORY, body: filler })
  const { keyboard } = window
  const apart = async (line: Locator) => {
    await expect(picker(window)).toBeVisible()
    const [popup, words] = [await picker(window).boundingBox(), await line.boundingBox()]
    if (!popup || !words) throw new Error('nothing to see')
    expect(popup.y >= words.y + words.height - 1 || popup.y + popup.height <= words.y + 1).toBe(true)
    expect(popup.y).toBeGreaterThanOrEqual(0)
    expect(popup.y + popup.height).toBeLessThanOrEqual(await window.evaluate(() => innerHeight))
    return popup.y > words.y ? 'below' : 'above'
  }
  for (const [number, side] of [
    [3, 'below'],
    [29, 'above'],
  ] as const) {
    await caretAtEnd(window, `Paragraph ${number} of`)
    if (number === 29)
      await paragraph(window, 'Paragraph 29 of').evaluate((line) => line.scrollIntoView({ block: 'end' }))
    await keyboard.type(' @')
    expect(await apart(paragraph(window, `Paragraph ${number} of`))).toBe(side)
    await keyboard.type('council')
    await apart(paragraph(window, `Paragraph ${number} of`))
    await keyboard.press('Escape')
  }

  await test.step('in a low window the page makes room', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 480))
    await caretAtEnd(window, 'Paragraph 14 of')
    await paragraph(window, 'Paragraph 14 of').evaluate((line) => line.scrollIntoView({ block: 'center' }))
    await keyboard.type(' @')
    await apart(paragraph(window, 'Paragraph 14 of'))
  })
})

test('what is pasted comes in as blocks: our own whole, web pages reduced, plain text as paragraphs', async () => {
  const { window, app } = await openStory(STORY)
  const { keyboard } = window
  await paragraph(window, 'The mayor told').click()
  await keyboard.press('Home')
  await keyboard.press('Shift+End')
  await keyboard.press('Control+c')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'The mayor told the council[2] what it costs[1, 2].',
  )
  await caretAtEnd(window, 'The union calls')
  await keyboard.press('Enter')
  await keyboard.press('Control+v')
  await labels(window).toEqual(['[1]', '[2]', '[1, 2]', '[2]', '[1, 2]'])

  await keyboard.press('Enter')
  await body(window).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      '<h2 style="color:red">Title</h2><p>Some <b>bold</b> <a href="https://x.example/">link</a><img src="https://evil.example/x.png" onerror="alert(1)"><script>alert(1)</script></p><ul><li>item</li></ul>',
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await written(window).toEqual(
    expect.arrayContaining(['h2 Title', 'paragraph Some <bold|bold> <https://x.example/|link>', '*0 item']),
  )
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await app.evaluate(({ clipboard }) => clipboard.writeText('first line\nsecond line'))
  await keyboard.press('Control+v')
  await written(window).toEqual(expect.arrayContaining(['paragraph first line', 'paragraph second line']))
})

test('a figure is written at its place, selected, cut and pasted', async () => {
  const figure = { type: 'figure' as const, id: 'f', alt: '', caption: 'The last bus', credit: '' }
  const { window } = await openStory({ ...STORY, body: [...(STORY.body ?? []), figure] })
  const { keyboard } = window
  const caption = body(window).getByRole('textbox', { name: 'Caption' })
  await caption.click()
  await keyboard.press('End')
  await keyboard.type(' home')
  await keyboard.press('Enter')
  await expect(caption).toHaveValue('The last bus home')
  await keyboard.press('Control+z')
  await expect(caption).toHaveValue('The last bus')
  await expect(caption).toBeFocused()
  await body(window).getByText('Picture missing').click()
  await keyboard.press('Control+x')
  await expect(caption).toHaveCount(0)
  await paragraph(window, 'The survey').click()
  await keyboard.press('Control+v')
  await expect(caption).toHaveValue('The last bus')
  expect((await stored(window)).body.filter(({ type }) => type === 'figure')).toHaveLength(1)
})

test('undo and redo put the caret back where it was in the words of a figure', async () => {
  const figure = { type: 'figure' as const, id: 'f', alt: '', caption: 'The last bus', credit: '' }
  const hero = { alt: '', caption: 'The harbour', credit: '' }
  const { window } = await openStory({ ...STORY, hero, body: [...(STORY.body ?? []), figure] })
  const { keyboard } = window
  for (const page of [body(window), window.getByRole('article', { name: 'Story' })]) {
    const caption = page.getByRole('textbox', { name: 'Caption' }).first()
    const words = await caption.inputValue()
    await caption.click()
    await keyboard.press('Home')
    for (let letter = 0; letter < 'The '.length; letter++) await keyboard.press('ArrowRight')
    await keyboard.type('very ')
    await paragraph(window, 'The survey').click()
    await keyboard.press('Control+z')
    await expect(caption).toHaveValue(words)
    await expect(caption).toBeFocused()
    await paragraph(window, 'The survey').click()
    await keyboard.press('Control+Shift+z')
    await keyboard.type('own ')
    await expect(caption).toHaveValue(words.replace('The ', 'The very own '))
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await keyboard.type('one ')
    await expect(caption).toHaveValue(words.replace('The ', 'The one '))
  }
})

test('composing with an input method is one run of typing, and nothing disturbs it', async () => {
  const { window } = await openStory(STORY)
  const { keyboard } = window
  await caretAtEnd(window, 'The union calls')
  const { compose, commit } = await inputMethod(window)
  for (const words of ['に', 'にほ', 'にほん', '日本']) await compose(words)
  await commit('日本')
  await written(window).toContain('paragraph The union calls the plan late日本')
  await keyboard.press('Control+z')
  await written(window).toContain('paragraph The union calls the plan late')
})

test('a story in Arabic is written and cited from right to left', async () => {
  const { window } = await openStory({
    language: 'ar',
    direction: 'rtl',
    headline: 'المجلس يقر خطة لترميم السوق القديم',
    sources: [source('minutes', 'محضر جلسة المجلس')],
    body: [p('a', text('قال رئيس المجلس إن الخطة تشمل مئة محل'))],
  })
  const { keyboard } = window
  await expect(window.getByRole('article', { name: 'Story' })).toHaveAttribute('dir', 'rtl')
  await caretAtEnd(window, 'قال رئيس')
  await keyboard.type(' @جلسة')
  await expect(options(window).first()).toContainText('محضر جلسة المجلس')
  const [popup, line] = [await picker(window).boundingBox(), await paragraph(window, 'قال رئيس').boundingBox()]
  expect((popup?.y ?? 0) >= (line?.y ?? 0) + (line?.height ?? 0) - 1).toBe(true)
  await isAccessible(window, 'Arabic')
  await keyboard.press('Enter')
  await labels(window).toEqual(['[1]'])
  expect(await headline(window).evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('normal')
  await expect(window.getByRole('textbox', { name: 'Kicker' })).toHaveCSS('direction', 'rtl')
})

test('in a story of 50,000 words the caret goes everywhere, and what it is at is in view', async () => {
  const words = 'the city will restart six night bus routes on friday four years after cutting them to save money'
  const long = Array.from({ length: 800 }, (_, n) =>
    p(`p${n}`, text(`${n}. ${`${words} `.repeat(1 + (n % 6))}end ${n}`)),
  )
  test.slow()
  const { app, window } = await openStory({ headline: 'A long read', body: long })
  const { keyboard } = window
  const caret = () =>
    window.evaluate(() => {
      const { focusNode, focusOffset } = getSelection() as Selection
      if (!focusNode) throw new Error('no caret')
      const range = document.createRange()
      range.setStart(focusNode, focusOffset)
      const { top, bottom } = range.getBoundingClientRect()
      const covered = document.elementFromPoint(0, 0) === null
      const block = (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.closest('p')
      return {
        block: block?.textContent?.split('.')[0],
        top,
        bottom,
        inView: !covered && top >= 40 && bottom <= innerHeight,
      }
    })
  await paragraph(window, /^0\. /).click()
  await keyboard.press('Control+End')
  await expect.poll(async () => (await caret()).inView).toBe(true)
  expect((await caret()).block).toBe('799')
  await keyboard.type('!')
  await expect(paragraph(window, 'end 799!')).toBeVisible()
  for (let line = 0; line < 40; line++) await keyboard.press('ArrowUp')
  await expect.poll(async () => (await caret()).inView).toBe(true)
  await expect.poll(async () => Number((await caret()).block)).toBeLessThan(795)
  for (let line = 0; line < 40; line++) await keyboard.press('ArrowDown')
  await expect.poll(async () => (await caret()).block).toBe('799')
  await keyboard.press('Control+Home')
  await expect.poll(async () => (await caret()).inView).toBe(true)
  await expect.poll(async () => (await caret()).block).toBe('0')
  await keyboard.press('PageDown')
  await keyboard.press('PageDown')
  await expect.poll(async () => (await caret()).inView).toBe(true)
  await expect.poll(async () => Number((await caret()).block)).toBeGreaterThan(2)
  await keyboard.press('Control+z')
  await expect.poll(async () => (await caret()).block).toBe('799')
  await expect.poll(async () => (await caret()).inView).toBe(true)
  await keyboard.press('Control+Home')
  await keyboard.press('Control+a')
  await keyboard.press('ArrowRight')
  await expect(paragraph(window, /end 799$/)).toBeInViewport({ ratio: 1 })

  // Only what is near is laid out; what reads the window aloud finds the rest all the same.
  const far = body(window).locator(':scope > [data-far]')
  expect(await far.count()).toBeGreaterThan(700)
  await expect(far.first()).toHaveCSS('content-visibility', 'hidden')
  await app.evaluate(({ app: electron }) => electron.emit('accessibility-support-changed', {}, true))
  await expect(far.first()).toHaveCSS('content-visibility', 'auto')
})

test('a library that another Stet writes to is for reading only, and the page says so', async () => {
  const library = temporaryFolder()
  const { window: writer } = await launchApp({ library })
  await begin(writer)
  await headline(writer).fill('Only mine')
  await expect(writer.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()

  const { window } = await launchApp({ library })
  await window.getByLabel('Your name').fill('Tom Adeyemi')
  await window.getByRole('button', { name: 'Write' }).click()
  await window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: 'Only mine' }).click()
  await expect(window.getByText(/^Another Stet is using this library, so here you can only read\./)).toBeVisible()
  await expect(headline(window)).toHaveAttribute('aria-readonly', 'true')
  await expect(headline(window)).not.toBeEditable()
  await expect(body(window)).toHaveAttribute('contenteditable', 'false')
  await expect(window.getByRole('textbox', { name: 'Standfirst' })).toBeHidden()
  await expect(window.getByRole('toolbar', { name: 'Format' })).toBeHidden()
})
