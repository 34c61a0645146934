import { writeSync } from 'node:fs'
import { openLibrary } from '../../../../src/main/library/local-library'

/** A process that opens a library, says that it begins, and makes backups until it is killed. */
const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('which library?')
void openLibrary({ path }).then(async (library) => {
  writeSync(1, 'begins\n')
  for (;;) await library.backUp()
})
