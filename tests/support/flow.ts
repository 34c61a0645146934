import { type Page, type TestInfo, test as base, expect } from '@playwright/test'
import { type LaunchedApp, launchedApps } from './launch'
import { endSpare } from './spare'

export { expect }

const QUIT_WITHIN_MS = 15_000

/** Playwright's `test`, which looks after the apps a flow starts: none is left running, and no error goes unnoticed. */
export const test = base.extend<{ tidy: void }, { spare: void }>({
  spare: [
    async ({}, use) => {
      await use()
      await endSpare()
    },
    { auto: true, scope: 'worker' },
  ],
  tidy: [
    async ({}, use, info) => {
      await use()
      const failed = info.status !== info.expectedStatus
      const errors: string[] = []
      for (const [launched, state] of launchedApps) {
        if (state === 'running' && failed) await attachPicture(launched.window, info)
        if (state === 'running') await quitOrKill(launched)
        // With what it complained about while it quit.
        errors.push(...launched.errors)
      }
      launchedApps.clear()
      expect(errors, 'errors the window complained about').toEqual([])
    },
    { auto: true },
  ],
})

/** An app that a failed test left in the middle of a question may never quit, and must not outlive its test. */
async function quitOrKill(launched: LaunchedApp): Promise<void> {
  const late = setTimeout(() => void launched.kill(), QUIT_WITHIN_MS)
  await launched.close()
  clearTimeout(late)
}

/** The window may be gone or stuck; that is then what the test failed of. */
async function attachPicture(window: Page, info: TestInfo): Promise<void> {
  const path = info.outputPath('window.png')
  const taken = await window.screenshot({ path, timeout: 5_000 }).catch(() => undefined)
  if (taken) await info.attach('window', { path, contentType: 'image/png' })
}
