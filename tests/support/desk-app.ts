import type { Page } from '@playwright/test'
import { stubDialogs } from './dialogs'
import { expect } from './flow'
import { launchApp, type LaunchedApp } from './launch'
import { chooseMenu } from './menu'

/** Starts the app on its first run and joins the desk in a folder, which becomes one where it is none. */
export async function joinAtFirst(folder: string, name: string, desk?: string): Promise<LaunchedApp> {
  const launched = await launchApp()
  const { app, window } = launched
  await stubDialogs(app, { open: [folder] })
  await window.getByLabel('Your name').fill(name)
  await window.getByRole('button', { name: 'Join a desk' }).click()
  const dialog = window.getByRole('dialog')
  if (desk !== undefined) await dialog.getByRole('textbox', { name: 'Name of the desk' }).fill(desk)
  await dialog.getByRole('button', { name: desk === undefined ? 'Join' : 'Make it a desk', exact: true }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  return launched
}

/** The desk in the status bar. */
export const deskMark = (window: Page) => window.getByRole('contentinfo').getByRole('button', { name: /^City desk: / })

/** Presses a button in the panel of the desk in the status bar. */
export async function atDesk(window: Page, button: 'Look now' | 'Pause' | 'Go on'): Promise<void> {
  await deskMark(window).click()
  const panel = window.getByRole('dialog', { name: 'Desks' })
  await panel.getByRole('button', { name: button }).click()
  // The button that was pressed is gone, the focus is not.
  if (button === 'Pause') await expect(panel.getByRole('button', { name: 'Go on' })).toBeFocused()
  if (button === 'Look now') await expect(panel.getByText('looking…')).toBeHidden()
  await window.keyboard.press('Escape')
}

/** Shares the open story, and has it sent or, where its desk is paused, wait. */
export async function share({ app, window }: LaunchedApp): Promise<void> {
  await chooseMenu(app, 'Share with Desk')
  await expect(window.getByText(/^One story (is shared now|waits to go to City desk)\.$/).last()).toBeVisible()
}
