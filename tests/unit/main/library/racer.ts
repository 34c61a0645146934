import { writeSync } from 'node:fs'
import { StetError } from '../../../../src/shared/bridge/errors'
import { openLibrary } from '../../../../src/main/library/local-library'

/** A process that wants to own a library, says how that went, and keeps it until its standard input ends. */
async function race(path: string): Promise<void> {
  try {
    const library = await openLibrary({ path })
    await library.create({ language: 'en', by: 'Ana' })
    writeSync(1, 'owner\n')
    process.stdin.resume().on('end', () => void library.close())
  } catch (error) {
    writeSync(1, `${error instanceof StetError ? error.code : String(error)}\n`)
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('which library?')
void race(path)
