import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** Axe finds nothing to complain about in either theme; `except` are rules that don't fit the state. Ends in the light one. */
export async function isAccessible(window: Page, state: string, except: string[] = []): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await isAccessibleNow(window, `${state}, ${colorScheme}`, except)
  }
}

/** The same in the theme that the window has. */
export async function isAccessibleNow(window: Page, state: string, except: string[] = []): Promise<void> {
  // Axe's usual way opens another page, which Electron has none of.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().disableRules(except).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, state).toEqual([])
}
