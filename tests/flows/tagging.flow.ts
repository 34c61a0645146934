import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { addStory } from '../support/stories'

const paragraph = (id: string, text: string): Article['body'][number] => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text }],
})
const FERRIES: Partial<Article> = {
  headline: 'Storm stops ferries to Ukraine',
  body: [
    paragraph('one', 'The storm closed the port on Monday. Ana Petrova, the mayor, said no ferry would sail to Kyiv.'),
    paragraph('two', 'Petrova asked the United Nations for help. “We wait,” Ana Petrova said.'),
  ],
}
const inspector = (window: Page) => window.getByRole('complementary', { name: 'Inspector' })
const proposal = (window: Page, name: string) => window.getByRole('button', { name: `Accept ${name}`, exact: true })
const vocabulary = (window: Page) => window.getByRole('dialog', { name: 'Vocabulary' })

test('tags are suggested from the text, with their reasons, and dealt with by keyboard alone', async () => {
  const { window } = await openStory(FERRIES)
  const line = inspector(window).getByRole('combobox', { name: 'Add tags' })
  await window.keyboard.press('Control+Shift+h')

  const storms = proposal(window, 'Storms')
  await expect(
    inspector(window)
      .getByRole('button', { name: /^Accept (?!all)/ })
      .first(),
  ).toBeFocused()
  await expect(storms).toHaveAccessibleDescription('In the text twice: Storm')
  await expect(proposal(window, 'Ana Petrova')).toHaveAccessibleDescription(/^A name in the text/)
  await expect(proposal(window, 'Public transport')).toHaveAccessibleDescription(
    'Another name for it is in the text twice: ferries, ferry',
  )
  await expect(inspector(window).getByRole('heading', { name: 'Tags 0' })).toBeVisible()
  await isAccessible(window, 'tags that are suggested')

  await storms.focus()
  await window.keyboard.press('Enter')
  await expect(inspector(window).getByRole('button', { name: 'Storms', exact: true })).toBeVisible()
  await proposal(window, 'Ukraine').focus()
  await window.keyboard.press('Delete')
  await expect(proposal(window, 'Ukraine')).toHaveCount(0)
  await window.keyboard.press('Control+Shift+h')
  await expect(inspector(window).getByText(/\d tags? suggested/)).toBeVisible()
  await expect(proposal(window, 'Ukraine')).toHaveCount(0)

  await test.step('one press takes an accepted one back', async () => {
    await window.keyboard.press('Control+z')
    await expect(inspector(window).getByRole('button', { name: 'Storms', exact: true })).toHaveCount(0)
    await expect(storms).toBeVisible()
  })

  await test.step('a tag is put into another group', async () => {
    await storms.focus()
    await window.keyboard.press('Enter')
    await line.focus()
    await window.keyboard.press('ArrowLeft')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('menuitem', { name: 'Free tags' })).toBeVisible()
    await isAccessible(window, 'the groups of a tag', ['region'])
    await window.keyboard.press('End')
    await window.keyboard.press('Enter')
    await expect(inspector(window).getByRole('list', { name: 'Topics' })).toHaveCount(0)
    await expect(inspector(window).getByRole('button', { name: 'Storms', exact: true })).toBeFocused()
  })

  await test.step('a term is found by another name, in another language, and by what it belongs to', async () => {
    await line.focus()
    await window.keyboard.insertText('soccer')
    await expect(inspector(window).getByRole('option', { name: /Football.*Sport.*soccer/ })).toBeVisible()
    await line.fill('كره القدم')
    await expect(inspector(window).getByRole('option', { name: /^Football/ })).toBeVisible()
    await line.fill('ukraine')
    await expect(inspector(window).getByRole('option', { name: /^Kyiv › Ukraine/ })).toBeVisible()
    await isAccessible(window, 'terms that go with what is typed')
  })
})

test('a vocabulary is imported with its codes and its licence, edited, and taken back', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  const file = join(temporaryFolder(), 'topics.json')
  writeFileSync(file, JSON.stringify(SCHEME))
  await stubDialogs(app, { open: [file] })
  await window.keyboard.press('Control+k')
  await window.keyboard.type('vocabulary')
  await window.keyboard.press('Enter')

  await vocabulary(window).getByRole('button', { name: 'Import…' }).press('Enter')
  await expect(window.getByText('2 terms from “Topics of a newsroom”; 1 without a name')).toBeVisible()
  await expect(vocabulary(window).getByText('Licence: https://licence.example/by/4.0/')).toBeVisible()
  await isAccessible(window, 'the vocabulary')

  await test.step('its terms are found by their code', async () => {
    const find = vocabulary(window).getByRole('textbox', { name: 'Find a term' })
    await find.focus()
    await window.keyboard.type('medtop:20000002')
    const term = vocabulary(window).getByRole('button', { name: /^stage plays/ })
    await expect(term).toContainText('medtop:20000002')
    await window.keyboard.press('ArrowDown')
    await expect(term).toBeFocused()
    await window.keyboard.press('Enter')
    const form = window.getByRole('dialog', { name: 'Edit term' })
    await expect(form.getByRole('textbox', { name: 'Belongs to' })).toHaveValue('all arts')
    await isAccessible(window, 'a term')
    await form.getByRole('textbox', { name: 'Belongs to' }).fill('Nowhere at all')
    await form.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(form.getByText('No term is called “Nowhere at all”.')).toBeVisible()
    await form.getByRole('textbox', { name: 'Belongs to' }).fill('Culture')
    await form.getByRole('textbox', { name: 'Other names' }).fill('theatricals')
    await form.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(form).toBeHidden()
    await find.fill('theatricals')
    await expect(term).toContainText('Culture')
  })

  await test.step('removed, and brought back', async () => {
    await vocabulary(window).getByRole('textbox', { name: 'Find a term' }).fill('')
    await vocabulary(window).getByRole('button', { name: 'Remove the vocabulary Topics of a newsroom' }).press('Enter')
    await expect(vocabulary(window).getByText('Licence: https')).toHaveCount(0)
    const told = window.getByRole('group').filter({ hasText: 'was removed' })
    await told.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(vocabulary(window).getByText('Licence: https')).toBeVisible()
  })

  await test.step('a file that is none is refused with the value at fault', async () => {
    writeFileSync(file, JSON.stringify([{ name: 'Harbour', group: 'harbour' }]))
    await vocabulary(window).getByRole('button', { name: 'Import…' }).press('Enter')
    await expect(window.getByText('Nothing was imported: “harbour” is no group.')).toBeVisible()
  })
})

test('tags that look alike are merged or told apart by a key', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  const tag = (slug: string, name: string) => ({ slug, name })
  await addStory(window, { headline: 'One', tags: [tag('football', 'Football'), tag('journal', 'journal')] })
  await addStory(window, { headline: 'Two', tags: [tag('football', 'Football'), tag('soccer', 'soccer')] })
  await addStory(window, { headline: 'Three', tags: [tag('journal', 'journal'), tag('journaux', 'journaux')] })
  await chooseMenu(app, 'Tags of the Library…')
  const tags = window.getByRole('dialog', { name: 'Tags of the library' })
  const row = (name: string) => tags.getByRole('row', { name: new RegExp(`Select ${name} `) })
  await expect(row('soccer')).toContainText('Another name of “Football”')
  await expect(row('journaux')).toContainText('Plural or singular of “journal”')
  await isAccessible(window, 'tags that look alike')

  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('End')
  await window.keyboard.press('m')
  await window
    .getByRole('dialog', { name: 'Merge 2 tags into one' })
    .getByRole('button', { name: 'Merge' })
    .press('Enter')
  await expect(row('soccer')).toHaveCount(0)
  await tags.getByRole('grid').focus()
  await window.keyboard.press('End')
  await window.keyboard.press('n')
  await expect(row('journaux')).not.toContainText('Plural')
  const told = window.getByRole('group').filter({ hasText: 'will not be offered' })
  await told.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(row('journaux')).toContainText('Plural')
})

test('in Arabic, tags are suggested and the vocabulary is shown', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  await chooseMenu(app, 'العربية')
  await addStory(window, {
    language: 'ar',
    direction: 'rtl',
    headline: 'الانتخابات في مصر',
    body: [paragraph('one', 'وصل الناخبون إلى القاهرة وبيروت، وطلبت الأمم المتحدة هدنة. وتجري الانتخابات في مصر.')],
  })
  await window.getByRole('option', { name: 'الانتخابات في مصر' }).click()
  await window.keyboard.press('Control+Shift+h')
  const first = window.getByRole('button', { name: 'قبول مصر' })
  await expect(first).toHaveAccessibleDescription('ورد في النص مرتين: مصر')
  await expect(window.getByRole('button', { name: 'قبول انتخابات' })).toBeVisible()
  await isAccessible(window, 'suggested tags in Arabic')
  await first.focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('list', { name: 'أماكن' }).getByText('مصر')).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('المصطلحات')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'المصطلحات' })).toBeVisible()
  await isAccessible(window, 'the vocabulary in Arabic')
})

/** A scheme in the form of the IPTC NewsCodes, of terms that nobody else has. */
const SCHEME = {
  '@context': 'https://www.iptc.org/std/IKOS/IKOS.jsonld',
  uri: 'https://vocabulary.example/topics/',
  type: 'https://www.w3.org/2004/02/skos/core#ConceptScheme',
  prefSchemeAlias: 'medtop',
  copyrightHolder: 'A newsroom',
  licenceLink: 'https://licence.example/by/4.0/',
  dateReleased: '2026-03-05T12:00:00+00:00',
  prefLabel: { 'en-GB': 'Topics of a newsroom' },
  conceptSet: [
    {
      uri: 'https://vocabulary.example/topics/01000000',
      qcode: 'medtop:01000000',
      prefLabel: { 'en-GB': 'all arts', fr: 'tous les arts' },
    },
    {
      uri: 'https://vocabulary.example/topics/20000002',
      qcode: 'medtop:20000002',
      prefLabel: { 'en-GB': 'stage plays' },
      altLabel: { 'en-GB': ['dramas'] },
      broader: ['https://vocabulary.example/topics/01000000'],
    },
    { uri: 'https://vocabulary.example/topics/3', qcode: 'medtop:3', prefLabel: { fr: 'ancien' }, retired: '2020' },
  ],
}
