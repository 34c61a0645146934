import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { atDesk, deskMark, joinAtFirst, share } from '../support/desk-app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) => window.getByRole('contentinfo').getByText('Saved', { exact: true })
const story = (window: Page, name: string) => window.getByRole('option', { name: new RegExp(`^${name}`) })
const cards = (window: Page) => window.getByRole('region', { name: /^Two people changed this/ })

const proposals = (window: Page) => window.getByRole('region', { name: /^Proposed change/ })

async function goOn(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const { value } = JSON.parse(await stet.call('desk.list', '{}'))
    await stet.call('desk.change', JSON.stringify({ desk: value[0].id, paused: false }))
  })
}

async function write(window: Page, title: string, words: string): Promise<void> {
  await window.keyboard.press('Control+n')
  // Not the page of the story before it.
  await expect(headline(window)).toHaveText('')
  await headline(window).fill(title)
  await body(window).click()
  await window.keyboard.type(words)
  await expect(saved(window)).toBeVisible()
}

test('two people write in one paragraph apart, see each other’s words, decide and publish', async () => {
  test.slow()
  const folder = temporaryFolder()
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await write(ana.window, 'Bridge closes', 'The bridge closes on Monday\nBuses go round')
  await share(ana)
  await atDesk(ana.window, 'Look now')

  const ben = await joinAtFirst(folder, 'Ben Ford')
  await story(ben.window, 'Bridge closes').click()
  await expect(body(ben.window)).toContainText('The bridge closes on Monday')

  await test.step('apart, both change the same paragraph and one word of it', async () => {
    for (const { window } of [ana, ben]) {
      await atDesk(window, 'Pause')
      await expect(deskMark(window)).toHaveText('City desk: paused')
    }
    for (const [{ window }, day, first] of [
      [ana, 'Tuesday', 'At noon: '],
      [ben, 'Friday', ''],
    ] as const) {
      await body(window).getByText('The bridge closes on Monday').click()
      await window.keyboard.press('End')
      await window.keyboard.press('Control+Shift+ArrowLeft')
      await window.keyboard.type(day)
      await window.keyboard.press('Home')
      await window.keyboard.type(first)
      await expect(saved(window)).toBeVisible()
    }
    await share(ana)
    await expect(ana.window.getByText('One story waits to go to City desk.').last()).toBeVisible()
    await expect(ana.window.getByText('Waits to go to City desk', { exact: true })).toBeVisible()
    await body(ben.window).getByText('Buses go round').click()
    await ben.window.keyboard.press('End')
    await ben.window.keyboard.type(' by the hill')
    await share(ben)
  })

  await test.step('each sees the other’s words, and the caret stays', async () => {
    await body(ben.window).getByText('Buses go round').click()
    await ben.window.keyboard.press('End')
    await ben.window.keyboard.type(', slowly')
    await atDesk(ana.window, 'Go on')
    // Not by the status bar, whose button would take the caret.
    await goOn(ben.window)
    await expect(body(ben.window)).toContainText('At noon: The bridge closes on')
    await expect(body(ana.window)).toContainText('Buses go round by the hill')
    await expect(ben.window.getByText(/^Ana Lind changed this story|^Changes by several people/).last()).toBeVisible()
    await ben.window.keyboard.type(' now')
    await expect(body(ben.window)).toContainText('Buses go round by the hill, slowly now')
  })

  await test.step('undo takes back one’s own words alone', async () => {
    await ben.window.keyboard.press('Control+z')
    await expect(body(ben.window)).not.toContainText('now')
    await ben.window.keyboard.press('Control+z')
    await expect(body(ben.window)).not.toContainText('slowly')
    await expect(body(ben.window)).toContainText('At noon: The bridge closes on')
    await expect(body(ben.window)).toContainText('by the hill')
  })

  await test.step('the disputed word has a card on the page of both, which leaves the words in view', async () => {
    await expect(cards(ana.window)).toHaveCount(1)
    await expect(cards(ben.window)).toHaveCount(1)
    await expect(cards(ana.window)).toContainText('Ana Lind')
    await expect(cards(ana.window)).toContainText('Ben Ford')
    const [card, next] = [
      await cards(ana.window).boundingBox(),
      await body(ana.window).getByText('Buses go round').boundingBox(),
    ]
    if (!card || !next) throw new Error('nothing to measure')
    expect(next.y).toBeGreaterThanOrEqual(card.y + card.height)
    await isAccessible(ana.window, 'a conflict on the page')
  })

  await test.step('until it is decided the story can’t be published', async () => {
    await ana.window.getByRole('button', { name: 'Send to review' }).click()
    await ana.window.getByRole('banner').getByRole('button', { name: 'Mark as published' }).click()
    const dialog = ana.window.getByRole('dialog')
    await expect(dialog).toContainText('Two people changed the same place of the story.')
    const search = ana.window.getByRole('combobox', { name: 'Search stories', includeHidden: true })
    const place = await search.boundingBox()
    await dialog.getByRole('button', { name: 'Show them' }).click()
    await expect(cards(ana.window)).toBeFocused()
    // Nothing but the page has moved.
    expect(await search.boundingBox()).toEqual(place)
  })

  await test.step('a choice is one step of undo, and settles it for both', async () => {
    const before = await body(ana.window).innerText()
    await chooseMenu(ana.app, 'Take the Other Version')
    await expect(cards(ana.window)).toHaveCount(0)
    const after = await body(ana.window).innerText()
    expect(after).not.toBe(before)
    await ana.window.keyboard.press('Control+z')
    await expect(cards(ana.window)).toHaveCount(1)
    expect(await body(ana.window).innerText()).toBe(before)
    await ana.window.keyboard.press('Control+Shift+z')
    await expect(cards(ana.window)).toHaveCount(0)
    await share(ana)
    await expect(cards(ben.window)).toHaveCount(0)
    await ana.window.getByRole('banner').getByRole('button', { name: 'Mark as published' }).click()
    await ana.window.getByRole('dialog').getByRole('button', { name: 'Mark as published' }).click()
    await expect(ana.window.getByText('Marked as published.', { exact: true })).toBeVisible()
    await expect(ben.window.getByRole('banner').getByText('Published', { exact: true })).toBeVisible()
  })

  const page = join(folder, 'stories/bridge-closes/index.md')
  const read = () => (existsSync(page) ? readFileSync(page, 'utf8') : '')
  await test.step('where the desk says so, it lies in the folder for everybody who reads that', async () => {
    await ana.window.keyboard.press('Control+,')
    const settings = ana.window.getByRole('dialog', { name: 'Settings' })
    await settings.getByRole('checkbox', { name: 'Publish to the desk’s folder' }).check()
    await isAccessible(ana.window, 'a desk that publishes')
    const adding = settings.getByRole('button', { name: 'Add a person' })
    await adding.click()
    await expect(settings.getByRole('textbox', { name: 'Name', exact: true }).last()).toBeFocused()
    await settings.getByRole('button', { name: 'Remove New person' }).click()
    await expect(adding).toBeFocused()
    await settings.getByRole('button', { name: 'Done' }).click()
    await atDesk(ana.window, 'Look now')
    await expect.poll(read).toContain('At noon: The bridge closes on')
    await expect(ana.window.getByText('In the desk’s stories folder', { exact: true })).toBeVisible()
    await atDesk(ben.window, 'Look now')
    await expect(ben.window.getByText('In the desk’s stories folder', { exact: true })).toBeVisible()
  })

  await test.step('what another program makes of it comes back to both as one proposal', async () => {
    const before = await body(ana.window).innerText()
    writeFileSync(page, read().replace('Buses go round', 'Trams go round'))
    for (const { window } of [ana, ben]) {
      await expect(async () => {
        await atDesk(window, 'Look now')
        await expect(proposals(window)).toHaveCount(1)
      }).toPass()
      await expect(proposals(window)).toContainText('Edited in stories/bridge-closes/index.md')
    }
    expect(await body(ana.window).innerText()).toBe(before)
    expect(read()).toContain('Trams go round')
    await isAccessible(ana.window, 'a proposal from a page')
    await proposals(ben.window).getByRole('button', { name: 'Take the change' }).click()
    await expect(body(ben.window)).toContainText('Trams go round by the hill')
    await share(ben)
    await expect(async () => {
      await atDesk(ana.window, 'Look now')
      await expect(body(ana.window)).toContainText('Trams go round by the hill')
    }).toPass()
    await expect(proposals(ana.window)).toHaveCount(0)
    await expect(proposals(ben.window)).toHaveCount(0)
  })
  await ben.kill()
  await ana.kill()
})

test('a new colleague joins on the first run, says who they are and brings a story', async () => {
  const folder = temporaryFolder()
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await write(ana.window, 'Bridge closes', 'On Monday')
  await share(ana)
  await atDesk(ana.window, 'Look now')

  const second = await joinAtFirst(folder, 'Ana Lind')
  await expect(story(second.window, 'Bridge closes')).toBeVisible()
  await second.window.keyboard.press('Control+,')
  const settings = second.window.getByRole('dialog', { name: 'Settings' })
  const desk = settings.getByRole('region', { name: /^City desk/ })
  await expect(desk.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Lind')
  await expect(desk).toContainText(folder)
  await isAccessible(second.window, 'the desks among the settings')

  await test.step('what the newsroom agrees on goes to everybody', async () => {
    await settings.getByRole('textbox', { name: 'Sections' }).fill('City\nSport')
    await settings.getByRole('button', { name: 'Done' }).click()
    await atDesk(second.window, 'Look now')
    await atDesk(ana.window, 'Look now')
    await ana.window.keyboard.press('Control+,')
    const theirs = ana.window.getByRole('dialog', { name: 'Settings' })
    await expect(theirs.getByRole('textbox', { name: 'Sections' })).toHaveValue('City\nSport')
    await expect(theirs).toContainText('These hold for everybody at City desk.')
    await theirs.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('leaving says what stays', async () => {
    await second.window.keyboard.press('Control+,')
    await desk.getByRole('button', { name: 'Leave…' }).click()
    const question = second.window.getByRole('dialog', { name: 'Leave City desk?' })
    await expect(question).toContainText('Its story stays here as it is now.')
    await question.getByRole('button', { name: 'Leave' }).click()
    await expect(desk).toBeHidden()
    await settings.getByRole('button', { name: 'Done' }).click()
    await expect(story(second.window, 'Bridge closes')).toBeVisible()
    await expect(deskMark(second.window)).toBeHidden()
  })
})

test('a folder that goes away is said and missed, and what was written meanwhile goes out when it is back', async () => {
  const place = temporaryFolder()
  const [folder, elsewhere] = [join(place, 'desk'), join(place, 'away')]
  renameSync(temporaryFolder(), folder)
  const { app, window, kill } = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await write(window, 'Bridge closes', 'On Monday')
  renameSync(folder, elsewhere)
  await deskMark(window).click()
  const panel = window.getByRole('dialog', { name: 'Desks' })
  await panel.getByRole('button', { name: 'Look now' }).click()
  await expect(panel).toContainText('is not there now')
  await isAccessible(window, 'a desk that can’t be reached')
  await window.keyboard.press('Escape')
  await expect(deskMark(window)).toHaveText('City desk: can’t be reached')

  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(', at noon')
  await expect(saved(window)).toBeVisible()
  await share({ app, window, kill } as Awaited<ReturnType<typeof joinAtFirst>>)

  await test.step('whoever quits now is asked', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const question = window.getByRole('dialog', { name: 'One story has not left this computer' })
    await expect(question).toBeVisible()
    await isAccessible(window, 'quitting with what colleagues lack')
    await question.getByRole('button', { name: 'Share and quit' }).click()
    await expect(question).toContainText('is not there now')
    await question.getByRole('button', { name: 'Keep open' }).click()
  })

  renameSync(elsewhere, folder)
  await atDesk(window, 'Look now')
  await expect(deskMark(window)).toHaveText('City desk: up to date')
  const colleague = await joinAtFirst(folder, 'Ben Ford')
  await story(colleague.window, 'Bridge closes').click()
  await expect(body(colleague.window)).toHaveText('On Monday, at noon')
})

test('stories that are here already are shared on joining, if the person says so', async () => {
  const folder = temporaryFolder()
  const { app, window } = await openStory({ headline: 'Bridge closes' })
  await stubDialogs(app, { open: [folder] })
  await chooseMenu(app, 'Join a Desk…')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name of the desk' }).fill('City desk')
  await dialog.getByRole('button', { name: 'Make it a desk' }).click()
  await dialog.getByRole('checkbox', { name: 'Share the story that is here already' }).check()
  await isAccessible(window, 'joining with a story')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(window.getByText('One story is shared now.')).toBeVisible()
  await expect(window.getByText('Shared with City desk', { exact: true })).toBeVisible()
  await atDesk(window, 'Look now')
  const colleague = await joinAtFirst(folder, 'Ben Ford')
  await expect(story(colleague.window, 'Bridge closes')).toBeVisible()
})

test('a desk that is none, or that was joined already, says so', async () => {
  const folder = temporaryFolder()
  const { app, window } = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await chooseMenu(app, 'Join a Desk…')
  await expect(window.getByRole('dialog')).toContainText('This library has joined City desk already.')
  await isAccessible(window, 'joining a desk')
  await stubDialogs(app, { open: [join(folder, 'nowhere')] })
  await window.getByRole('dialog').getByRole('button', { name: 'Another folder…' }).click()
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText('is not there now')
})

test('so many removals that they may be a mistake are asked about, with their names', async () => {
  const folder = temporaryFolder()
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await write(ana.window, title, 'Words')
  await share(ana)
  await atDesk(ana.window, 'Look now')
  const ben = await joinAtFirst(folder, 'Ben Ford')
  const stories = (window: Page) => window.getByRole('listbox', { name: 'Stories' }).getByRole('option')
  await expect(stories(ben.window)).toHaveCount(5)

  await ana.window.evaluate(async () => {
    const list = JSON.stringify({ filter: {}, sort: { by: 'updated', descending: true } })
    const { value: ids } = JSON.parse(await stet.call('articles.ids', list))
    await stet.call('articles.trash', JSON.stringify({ ids }))
    await stet.call('articles.empty', JSON.stringify({ ids }))
    await stet.call('desk.sync', '{}')
  })
  await atDesk(ben.window, 'Look now')
  await expect(deskMark(ben.window)).toHaveText('City desk: 5 removals to look at')
  await expect(stories(ben.window)).toHaveCount(5)
  await deskMark(ben.window).click()
  await ben.window.getByRole('button', { name: 'Look at removals…' }).click()
  const question = ben.window.getByRole('dialog', { name: 'Somebody removed 5 stories' })
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
    await expect(question.getByText(title, { exact: true })).toBeVisible()
  await isAccessible(ben.window, 'removals')
  await question.getByRole('button', { name: 'Keep them' }).click()
  await expect(deskMark(ben.window)).toHaveText('City desk: up to date')
  await expect(stories(ben.window)).toHaveCount(5)
  await atDesk(ana.window, 'Look now')
  await expect(stories(ana.window)).toHaveCount(5)
})

test('a story that a colleague removed while it is on the page is in the trash, and comes back for both', async () => {
  const folder = temporaryFolder()
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await write(ana.window, 'Bridge closes', 'On Monday')
  await share(ana)
  await atDesk(ana.window, 'Look now')
  const ben = await joinAtFirst(folder, 'Ben Ford')
  await story(ben.window, 'Bridge closes').click()
  await expect(body(ben.window)).toHaveText('On Monday')

  await chooseMenu(ana.app, 'Move Story to Trash')
  await ana.window.getByRole('button', { name: 'Trash, 1' }).click()
  await ana.window.getByRole('button', { name: 'Empty trash…' }).click()
  await ana.window.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(ana.window.getByText('1 story was removed for good.')).toBeVisible()
  await atDesk(ana.window, 'Look now')
  await expect(ben.window.getByRole('banner').getByText('In the trash')).toBeVisible()
  await ben.window.getByRole('banner').getByRole('button', { name: 'Restore' }).click()
  await body(ben.window).click()
  await ben.window.keyboard.press('Control+End')
  await ben.window.keyboard.type(', at noon')
  await expect(saved(ben.window)).toBeVisible()
  await share(ben)
  await ana.window.getByRole('button', { name: 'Trash, empty' }).click()
  await story(ana.window, 'Bridge closes').click()
  await expect(body(ana.window)).toHaveText('On Monday, at noon')
})
