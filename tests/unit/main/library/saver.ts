import { writeSync } from 'node:fs'
import { newArticle } from '../../../../src/shared/article/article'
import { openLibrary } from '../../../../src/main/library/local-library'

/** A process that saves one story over and over, and prints the number in each headline once that save was acknowledged. */
async function saveUntilKilled(path: string): Promise<void> {
  const library = await openLibrary({ path })
  const { rows } = await library.list({ filter: {}, offset: 0, limit: 1 })
  const id = rows[0]?.id ?? (await library.create({ language: 'en', by: 'Ana' })).id
  let { version } = await library.open(id)
  for (;;) {
    const number = version + 1
    const json = JSON.stringify({ ...newArticle('en'), headline: `Save ${number}`, standfirst: 'x'.repeat(5000) })
    const saved = await library.save({ id, baseVersion: version, json, by: 'Ana' })
    version = saved.version
    writeSync(1, `${number}\n`)
    if (number % 5 === 0) await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    if (number % 7 === 0) await library.searchSources({ text: '', limit: 1 })
    if (number % 11 === 0) await library.backUp()
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('which library?')
void saveUntilKilled(path)
