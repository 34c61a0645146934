import { writeSync } from 'node:fs'
import { openLibrary } from '../../../../src/main/library/local-library'

/** A process that says that it begins, opens a library, and waits to be killed. */
const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('which library?')
writeSync(1, 'begins\n')
void openLibrary({ path })
setInterval(() => undefined, 1000)
