import { existsSync } from 'node:fs'
import { expect } from 'vitest'

/** Sees that no payload has run here, changed what all objects share, or written a file. */
export function expectNoHarm(): void {
  expect((globalThis as { stetHit?: number }).stetHit).toBeUndefined()
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  for (const evil of ['/tmp/stet-evil.txt', '/tmp/stet-evil.md']) expect(existsSync(evil)).toBe(false)
}
