import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
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
