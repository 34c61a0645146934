import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder for the test that runs, removed when it and everything it opened afterwards is over. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
