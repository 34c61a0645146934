import { expect, type Page } from '@playwright/test'

/** Answers the first run's questions and takes the first step. */
export async function begin(window: Page, step: 'Write' | 'Import' | 'Look around' = 'Write'): Promise<void> {
  await window.getByLabel('Your name').fill('Maria Keller')
  await window.getByRole('button', { name: step }).click()
  if (step !== 'Import')
    await expect(window.getByRole('listbox', { name: 'Stories' }).getByRole('option')).toHaveCount(1)
}
