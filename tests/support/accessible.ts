import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** The rules that look at colours, all of them that are on. A theme is nothing but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Axe finds nothing to complain about in either theme; `except` are rules that don't fit the state. Ends in the light one. */
export async function isAccessible(window: Page, state: string, except: string[] = []): Promise<void> {
  await window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await isAccessibleNow(window, `${state}, dark`, except)
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const axe = (await axeIn(window)).withRules(COLOUR_RULES.filter((rule) => !except.includes(rule)))
  await findsNothing(axe, `${state}, light`)
}

/** The same in the theme that the window has. */
export async function isAccessibleNow(window: Page, state: string, except: string[] = []): Promise<void> {
  await findsNothing((await axeIn(window)).disableRules(except), state)
}

/** Axe, which is read into a page once: it is a megabyte and a half. Only what it complains about is gathered. */
async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  // Axe's usual way opens another page, which Electron has none of.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) }).setLegacyMode()
  return axe.options({ resultTypes: ['violations'] })
}

async function findsNothing(axe: AxeBuilder, state: string): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, state).toEqual([])
}
