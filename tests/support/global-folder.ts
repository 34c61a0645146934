import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for everything a run of tests writes, removed when the run is over. For Vitest and Playwright alike. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'stet-tests-'))
  process.env.STET_TEST_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
