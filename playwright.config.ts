import { defineConfig } from '@playwright/test'

const SECOND = 1000

export default defineConfig({
  testDir: 'tests/flows',
  testMatch: '**/*.flow.ts',
  globalSetup: ['./tests/support/global-folder.ts', './tests/support/global-electron.ts'],
  outputDir: 'test-results',
  preserveOutput: 'failures-only',
  reporter: 'list',
  workers: 1,
  // A machine of CI may be busy: what passes only at the second try is named as flaky at the end.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: process.env.STET_LONG ? 600 * SECOND : 60 * SECOND,
  expect: { timeout: 10 * SECOND },
})
