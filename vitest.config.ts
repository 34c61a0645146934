import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const SECOND = 1000
const FILES = 'tests/unit/**/*.test.{ts,tsx}'

/** Files that put something in a module's place, which no other file may find there. */
const replacing = globSync(FILES).filter((path) => readFileSync(path, 'utf8').includes('vi.mock('))

export default defineConfig({
  test: {
    environment: 'node',
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    // A style sheet that is imported as text is text in tests too.
    css: { include: [/\.css\?raw$/] },
    globalSetup: 'tests/support/global-folder.ts',
    testTimeout: process.env.STET_LONG ? 600 * SECOND : 30 * SECOND,
    hookTimeout: 20 * SECOND,
    projects: [
      // To read the whole app anew for each file takes as long as the tests.
      { extends: true, test: { name: 'together', include: [FILES], exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'alone', include: replacing } },
    ],
  },
})
