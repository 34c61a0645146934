import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CslData } from '../../../../../src/shared/article/source'
import { decodeText } from '../../../../../src/shared/interchange/references/decode-text'
import { readReferenceFile } from '../../../../../src/shared/interchange/references/read-reference-file'

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** Each file stands beside what is expected of it: the sources as CSL-JSON, and what is not understood. */
describe('a file of references', () => {
  const names = readdirSync(FIXTURES).filter((name) => !name.endsWith('.expected.json'))

  test.each(names)('%s', async (name) => {
    const path = join(FIXTURES, name)
    const { text } = decodeText(readFileSync(path))
    const read = await readReferenceFile(text, { name })
    expect({ ...read, sources: read.sources.map(({ csl }) => csl) }).toEqual(
      JSON.parse(readFileSync(`${path}.expected.json`, 'utf8')),
    )
    for (const { csl } of read.sources) expect(CslData.parse(csl)).toEqual(csl)
    expect(await readReferenceFile(text), 'without its name').toEqual(read)
  })
})
