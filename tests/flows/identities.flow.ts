import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import type { Source } from '../../src/shared/article/source'
import { begin } from '../support/first-run'
import { openStory } from '../support/open-story'
import { sought } from '../support/sought'
import { IN_ARABIC } from '../support/system-language'

/** Words that stand nowhere else, one for each field in which somebody can say who a source is. */
const SENTINELS = {
  name: 'Zwölfkampfx',
  contact: 'Ruffnummerv',
  reach: 'Treffpunktz',
  note: 'Notizblockw',
  title: 'Quellwässerj',
  place: 'Hinterhofk',
  excerpt: 'Belegstellex',
  fileName: 'Beweisdateij',
  bytes: 'Dateiinhaltq',
}
const NEEDLES = Object.values(SENTINELS)
const DESCRIPTION = 'a person with knowledge of the talks'

const inspector = (window: Page) => window.getByRole('complementary', { name: 'Inspector' })
const button = (window: Page, name: string | RegExp) => inspector(window).getByRole('button', { name })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const form = (window: Page) => window.getByRole('dialog', { name: /source/i })
const field = (window: Page, name: string) => form(window).getByRole('textbox', { name, exact: true })
const row = (window: Page, text: string) =>
  inspector(window).getByRole('tabpanel').getByRole('listitem').filter({ hasText: text })

const isPrivate = (file: string) => /private\.db(-wal|-shm)?$/.test(file)
/** Chromium's own files, which it holds open and writes when it likes; they are looked through when it has ended. */
const secretsIn = (folder: string) => [...sought(folder, NEEDLES, isPrivate)]

/** Goes to something by the Tab key, as somebody does who has no mouse. */
async function tabTo(window: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  for (let n = 0; n < 60; n++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await window.keyboard.press('Tab')
  }
  throw new Error(`${place} was not reached`)
}

async function write(window: Page, name: string, text: string): Promise<void> {
  await tabTo(window, field(window, name))
  await window.keyboard.press('Control+A')
  await window.keyboard.type(text)
}

async function beginStory() {
  const launched = await launchApp()
  const { window } = launched
  await begin(window)
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('The talks go on')
  await body(window).focus()
  await window.keyboard.type('They will meet again.')
  await inspector(window)
    .getByRole('tab', { name: /^Sources/ })
    .click()
  return launched
}

async function addSource(window: Page): Promise<void> {
  await button(window, 'Add a source').focus()
  await window.keyboard.press('Enter')
  await expect(form(window)).toBeVisible()
}

/** Opens the menu of a source's row, and chooses something in it by its first letters. */
async function choose(window: Page, title: string, entry: string): Promise<void> {
  await button(window, new RegExp(`^More about “.*${title}`)).focus()
  await window.keyboard.press('Enter')
  const item = window.getByRole('menuitem', { name: entry })
  await expect(item).toBeVisible()
  for (let n = 0; n < 12; n++) {
    if (await item.evaluate((element) => element === document.activeElement)) break
    await window.keyboard.press('ArrowDown')
  }
  await expect(item).toBeFocused()
  await window.keyboard.press('Enter')
}

test('who a confidential source is leaves this computer in no way, and stands in no file but one', async () => {
  const { app, window, userData, close } = await beginStory()
  const folder = temporaryFolder()
  const file = join(folder, `${SENTINELS.fileName}.pdf`)
  writeFileSync(file, SENTINELS.bytes)
  await stubDialogs(app, { open: [file] })

  await test.step('the form asks for it, by keyboard', async () => {
    await addSource(window)
    await tabTo(window, form(window).getByRole('combobox', { name: 'Type' }))
    await window.keyboard.type('Interv')
    await tabTo(window, form(window).getByRole('combobox', { name: 'Terms agreed' }))
    await window.keyboard.type('Backgr')
    await expect(form(window).getByText('May be used, but not with a name')).toBeVisible()
    // The name was typed before anybody thought of its being confidential.
    await write(window, 'Who was interviewed', SENTINELS.name)
    await write(window, 'Where', SENTINELS.place)
    await tabTo(window, form(window).getByRole('radio', { name: 'Printed' }))
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await expect(form(window).getByRole('radio', { name: 'Confidential' })).toBeChecked()
    await expect(form(window).getByRole('group', { name: 'Identity stays on this computer' })).toBeVisible()
    await expect(field(window, 'Name')).toHaveValue(SENTINELS.name)
    await expect(field(window, 'Who knows it')).toHaveValue('Maria Keller')

    await window.keyboard.press('Control+Enter')
    await expect(field(window, 'Description')).toBeFocused()
    await expect(form(window).getByText('Describe the source without naming it')).toBeVisible()
    await window.keyboard.type(DESCRIPTION)
    await write(window, 'Telephone or address', SENTINELS.contact)
    await write(window, 'How to reach them', SENTINELS.reach)
    await write(window, 'Notes', SENTINELS.note)
    await expect(form(window).getByRole('button', { name: 'More fields' })).toHaveAttribute('aria-expanded', 'true')
    await write(window, 'What it was about', SENTINELS.title)
    await tabTo(window, form(window).getByRole('button', { name: 'Add an excerpt' }))
    await window.keyboard.press('Enter')
    await expect(field(window, 'Excerpt 1')).toBeFocused()
    await window.keyboard.type(SENTINELS.excerpt)
    await tabTo(window, form(window).getByRole('button', { name: 'Attach a file…' }))
    await window.keyboard.press('Enter')
    await expect(form(window).getByText(`${SENTINELS.fileName}.pdf`)).toBeVisible()
    await isAccessible(window, 'the form of a confidential source')
    await expect(form(window).getByRole('figure')).toContainText(DESCRIPTION)
    await window.keyboard.press('Control+Enter')
    await expect(form(window)).toBeHidden()
  })

  await test.step('the panel says that it is here and who knows it, and the page only what is public', async () => {
    await expect(row(window, DESCRIPTION)).toContainText('Identity stays on this computer, known to Maria Keller')
    await expect(row(window, DESCRIPTION)).toContainText('2 pieces of evidence')
    await expect(row(window, DESCRIPTION)).toContainText('Background')
    await body(window).focus()
    await window.keyboard.press('Control+End')
    await choose(window, DESCRIPTION, 'Cite it here')
    await expect(body(window)).toContainText('[•]')
    await expect(body(window)).toBeFocused()
    await window.keyboard.type(' So they say. @knowledge')
    await expect(window.getByRole('option', { name: new RegExp(DESCRIPTION) })).toBeVisible()
    await window.keyboard.press('Escape')
    expect(await window.evaluate(() => document.body.innerText)).not.toContain(SENTINELS.name)
  })

  await test.step('nothing that is copied, exported, kept or written down has it', async () => {
    await body(window).focus()
    await window.keyboard.press('Control+A')
    await window.evaluate(() =>
      document.addEventListener('copy', ({ clipboardData }) => {
        const types = [...(clipboardData?.types ?? [])]
        document.body.dataset.copied = types.map((type) => clipboardData?.getData(type)).join()
      }),
    )
    await window.keyboard.press('Control+C')
    const copied = await window.evaluate(() => document.body.dataset.copied)
    expect(copied).toContain('They will meet again')
    for (const needle of NEEDLES) expect(copied).not.toContain(needle)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBeDefined()
    for (const needle of NEEDLES) expect(await window.title()).not.toContain(needle)

    await window.evaluate(async () => {
      const ask = async (name: string, input: object) => JSON.parse(await stet.call(name, JSON.stringify(input)))
      const { value } = await ask('articles.list', { filter: {}, offset: 0, limit: 1 })
      const id = value.rows[0].id
      await ask('articles.checkpoint', { id, reason: 'idle' })
      await ask('history.name', { story: id, label: 'As agreed' })
      await ask('library.backUp', {})
    })
    await stubDialogs(app, { open: [folder] })
    for (const format of ['html', 'markdown'])
      await window.evaluate(async (as) => {
        const ask = async (name: string, input: object) => JSON.parse(await stet.call(name, JSON.stringify(input)))
        const { value } = await ask('articles.list', { filter: {}, offset: 0, limit: 1 })
        const exported = await ask('exports.story', { id: value.rows[0].id, format: as })
        if (!exported.ok) throw new Error(exported.code)
      }, format)
    await close()
    expect([...sought(userData, NEEDLES)].sort()).toEqual([...NEEDLES].sort())
    expect(secretsIn(userData)).toEqual([])
    // The file that was attached lies where it lay; nothing else has it.
    expect([...sought(folder, NEEDLES, (path) => path === file)]).toEqual([])
  })
})

test('a source becomes confidential later, is told where it still stands, and comes back as far as is chosen', async () => {
  const { window } = await beginStory()
  await addSource(window)
  await tabTo(window, form(window).getByRole('combobox', { name: 'Type' }))
  await window.keyboard.type('Interv')
  await write(window, 'Who was interviewed', 'Ivo Sandrini')
  await write(window, 'How', 'by telephone')
  await window.keyboard.press('Control+Enter')
  await expect(row(window, 'Interview with Ivo Sandrini')).toBeVisible()
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  await window.evaluate(async () => {
    const ask = async (name: string, input: object) => JSON.parse(await stet.call(name, JSON.stringify(input)))
    const { value } = await ask('articles.list', { filter: {}, offset: 0, limit: 1 })
    await ask('history.name', { story: value.rows[0].id, label: 'Sent' })
    await ask('library.backUp', {})
  })

  await test.step('made confidential', async () => {
    await choose(window, 'Ivo Sandrini', 'Edit…')
    await expect(form(window)).toBeVisible()
    await tabTo(window, form(window).getByRole('radio', { name: 'Printed' }))
    await window.keyboard.press('ArrowUp')
    await expect(form(window).getByText(/1 version and 1 backup of this story still name this source/)).toBeVisible()
    await expect(form(window).getByText(/Versions are never rewritten/)).toBeVisible()
    await isAccessible(window, 'a source that becomes confidential')
    await write(window, 'Description', DESCRIPTION)
    await window.keyboard.press('Control+Enter')
    await expect(form(window)).toBeHidden()
    await expect(row(window, DESCRIPTION)).toContainText('Identity stays on this computer')
    await expect(inspector(window)).not.toContainText('Sandrini')
  })

  await test.step('an undo brings the name back into the story, and a redo takes it out', async () => {
    await button(window, 'Add a source').focus()
    await window.keyboard.press('Control+z')
    await expect(row(window, 'Interview with Ivo Sandrini')).toBeVisible()
    await window.keyboard.press('Control+Shift+z')
    await expect(row(window, DESCRIPTION)).toBeVisible()
  })

  await test.step('made public in part', async () => {
    await choose(window, DESCRIPTION, 'Edit…')
    await expect(field(window, 'Name')).toHaveValue('Ivo Sandrini')
    await tabTo(window, form(window).getByRole('radio', { name: 'Confidential' }))
    await window.keyboard.press('ArrowUp')
    await expect(form(window).getByRole('radio', { name: 'Desk only' })).toBeChecked()
    const question = form(window).getByRole('group', { name: 'What becomes part of the story?' })
    await expect(question.getByRole('checkbox', { name: 'Who was interviewed: Ivo Sandrini' })).not.toBeChecked()
    await expect(question.getByRole('checkbox', { name: 'Who was interviewed: Ivo Sandrini' })).toBeInViewport()
    await isAccessible(window, 'what becomes public')
    await expect(form(window).getByRole('radio', { name: 'Desk only' })).toBeFocused()
    await tabTo(window, question.getByRole('checkbox', { name: /^How/ }))
    await window.keyboard.press('Space')
    await expect(field(window, 'How')).toHaveValue('by telephone')
    await window.keyboard.press('Control+Enter')
    await expect(form(window)).toBeHidden()
    await expect(row(window, DESCRIPTION)).toContainText('Desk only')
    await expect(inspector(window)).not.toContainText('Sandrini')
    const stored = await window.evaluate(async () => {
      const ask = async (name: string, input: object) => JSON.parse(await stet.call(name, JSON.stringify(input)))
      const { value } = await ask('articles.list', { filter: {}, offset: 0, limit: 1 })
      return String((await ask('articles.open', { id: value.rows[0].id })).value.json)
    })
    expect(stored).not.toContain('Sandrini')
  })
})

test('a source that was hidden and then taken out is nameless when an earlier version comes back', async () => {
  const source: Source = {
    id: 'talk',
    csl: { type: 'interview', author: [{ literal: 'Ivo Sandrini' }] },
    visibility: 'printed',
  }
  const { window } = await openStory({ headline: 'The talks go on', sources: [source] })
  const stored = () =>
    window.evaluate(async () => {
      const ask = async (name: string, input: object) => JSON.parse(await stet.call(name, JSON.stringify(input)))
      const { value } = await ask('articles.list', { filter: {}, offset: 0, limit: 1 })
      return String((await ask('articles.open', { id: value.rows[0].id })).value.json)
    })
  await window.keyboard.press('Control+Shift+S')
  await window.getByRole('dialog', { name: 'Name this version' }).getByRole('textbox', { name: 'Name' }).fill('Sent')
  await window.keyboard.press('Enter')
  await inspector(window)
    .getByRole('tab', { name: /^Sources/ })
    .click()
  await choose(window, 'Ivo Sandrini', 'Edit…')
  await tabTo(window, form(window).getByRole('radio', { name: 'Printed' }))
  await window.keyboard.press('ArrowUp')
  await write(window, 'Description', DESCRIPTION)
  await window.keyboard.press('Control+Enter')
  await choose(window, DESCRIPTION, 'Remove…')
  await expect(row(window, DESCRIPTION)).toBeHidden()
  await expect.poll(stored).not.toContain('"talk"')

  await inspector(window).getByRole('tab', { name: 'History' }).click()
  const timeline = window.getByRole('tree', { name: 'Versions of this story' })
  await timeline.getByRole('treeitem').filter({ hasText: '“Sent”' }).click()
  await window.keyboard.press('Enter')
  const comparison = window.getByRole('region', { name: 'Comparison of two versions' })
  await comparison.getByRole('button', { name: 'Restore this version' }).click()
  await expect(comparison).toBeHidden()
  await expect.poll(stored).toContain('"talk"')
  expect(await stored()).not.toContain('Sandrini')
  await inspector(window)
    .getByRole('tab', { name: /^Sources/ })
    .click()
  await expect(inspector(window)).toContainText('Identity stays on this computer')
})

test('evidence is added from the page and from files, saved as a copy, and sources are doubled and merged', async () => {
  const { app, window } = await beginStory()
  const folder = temporaryFolder()
  const file = join(folder, 'minutes.pdf')
  writeFileSync(file, 'the minutes')
  await addSource(window)
  await write(window, 'Title', 'Minutes of the council')
  await stubDialogs(app, { open: [file], save: join(folder, 'copy.pdf') })
  await tabTo(window, form(window).getByRole('button', { name: 'Attach a file…' }))
  await window.keyboard.press('Enter')
  await expect(form(window).getByText('minutes.pdf')).toBeVisible()
  await window.keyboard.press('Control+Enter')
  await expect(row(window, 'Minutes of the council')).toContainText('1 piece of evidence')

  await test.step('the words that are selected', async () => {
    await body(window).focus()
    await window.keyboard.press('Control+End')
    for (let n = 0; n < 'meet again.'.length; n++) await window.keyboard.press('Shift+ArrowLeft')
    await choose(window, 'Minutes', 'Add the selected words as evidence')
    await expect(row(window, 'Minutes of the council')).toContainText('2 pieces of evidence')
  })

  await test.step('words and files that are dropped on its row, and nothing is imported', async () => {
    const devtools = await window.context().newCDPSession(window)
    const box = await row(window, 'Minutes of the council').boundingBox()
    if (!box) throw new Error('no row')
    const other = join(folder, 'notes.txt')
    writeFileSync(other, 'Notes')
    for (const data of [
      { items: [{ mimeType: 'text/plain', data: 'said at noon' }], files: [] },
      { items: [], files: [other] },
    ])
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await devtools.send('Input.dispatchDragEvent', {
          type,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          data: { ...data, dragOperationsMask: 1 },
        })
    await expect(row(window, 'Minutes of the council')).toContainText('4 pieces of evidence')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('a copy of the file', async () => {
    await choose(window, 'Minutes', 'Edit…')
    await expect(field(window, 'Excerpt 1')).toHaveValue('meet again.')
    await tabTo(window, form(window).getByRole('button', { name: 'Save a copy of minutes.pdf' }))
    await window.keyboard.press('Enter')
    await expect(window.getByText('Saved a copy of the file.')).toBeVisible()
    expect(readFileSync(join(folder, 'copy.pdf'), 'utf8')).toBe('the minutes')
    await window.keyboard.press('Escape')
    await expect(form(window)).toBeHidden()
  })

  await test.step('a file that is too large says so', async () => {
    const large = join(folder, 'large.wav')
    writeFileSync(large, Buffer.alloc(50_000_001))
    await stubDialogs(app, { open: [large] })
    await choose(window, 'Minutes', 'Edit…')
    await tabTo(window, form(window).getByRole('button', { name: 'Attach a file…' }))
    await window.keyboard.press('Enter')
    await expect(form(window).getByRole('alert')).toHaveText('This file has 51 MB. Evidence may have up to 50 MB.')
    await window.keyboard.press('Escape')
  })

  await test.step('doubled and merged', async () => {
    await choose(window, 'Minutes', 'Duplicate')
    await expect(row(window, 'Minutes of the council')).toHaveCount(2)
    await button(window, /^More about/)
      .first()
      .focus()
    await window.keyboard.press('Enter')
    const merge = window.getByRole('menuitem', { name: 'Merge into' })
    await expect(merge).toBeVisible()
    for (let n = 0; n < 12; n++) {
      if (await merge.evaluate((element) => element === document.activeElement)) break
      await window.keyboard.press('ArrowDown')
    }
    await window.keyboard.press('ArrowRight')
    await expect(window.getByRole('menuitem', { name: 'Minutes of the council' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(row(window, 'Minutes of the council')).toHaveCount(1)
  })
  await isAccessible(window, 'the sources panel')
})

test('in Arabic the form asks for the same, and is accessible', async () => {
  const { window } = await launchApp({ env: IN_ARABIC })
  await window.getByRole('textbox').first().fill('سلمى حداد')
  await window.getByRole('button', { name: 'كتابة' }).first().click()
  await window.getByRole('tab', { name: /^المصادر/ }).click()
  const add = window.getByRole('button', { name: 'إضافة مصدر' })
  await add.focus()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'مصدر جديد' })
  await expect(dialog).toBeVisible()
  await tabTo(window, dialog.getByRole('combobox', { name: 'النوع' }))
  await window.keyboard.type('مقابلة')
  await tabTo(window, dialog.getByRole('radio', { name: 'ظاهر للقراء' }))
  await window.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('group', { name: 'تبقى الهوية على هذا الحاسوب' })).toBeVisible()
  await isAccessible(window, 'the form in Arabic')
  await tabTo(window, dialog.getByRole('textbox', { name: 'الوصف' }))
  await window.keyboard.type('شخص مطلع على المحادثات')
  await tabTo(window, dialog.getByRole('textbox', { name: 'الاسم' }))
  await window.keyboard.type('إيفو')
  await window.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(window.getByText('تبقى الهوية على هذا الحاسوب، ويعرفها سلمى حداد')).toBeVisible()
  await isAccessible(window, 'the panel in Arabic')
})
