import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder that is removed when the run of tests is over. */
export function temporaryFolder(prefix = 'stet-'): string {
  return mkdtempSync(join(process.env.STET_TEST_FOLDER ?? tmpdir(), prefix))
}
