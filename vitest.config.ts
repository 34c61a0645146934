import { defineConfig } from 'vitest/config'

const SECOND = 1000

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A style sheet that is imported as text is text in tests too.
    css: { include: [/\.css\?raw$/] },
    globalSetup: 'tests/support/global-folder.ts',
    testTimeout: process.env.STET_LONG ? 600 * SECOND : 30 * SECOND,
    hookTimeout: 20 * SECOND,
  },
})
