import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readStories } from '../../../../src/main/incoming/read-stories'
import { program } from '../../../support/programs'
import { testFolder } from '../../../support/test-folder'
import { zipOf } from '../../../support/zip'
import { outline } from '../../shared/interchange/outline'

const MARKDOWN = `# Night ferries return

The boats cost **£1.2 million** a year.[^1]

## What changes

- Six crossings a night

[^1]: City Council, “Draft budget 2026”, 3 March 2026. <https://council.example/budget>
`

async function read(name: string, bytes: Uint8Array) {
  const path = join(testFolder(), name)
  writeFileSync(path, bytes)
  const [file] = await readStories([{ path, name, size: bytes.length }], { language: 'en-GB' })
  return file
}

test.skipIf(program('pandoc').command === undefined)('an OpenDocument text is read by pandoc', async () => {
  const odt = execFileSync('pandoc', ['-f', 'markdown', '-t', 'odt', '-o', '-'], { input: MARKDOWN })
  const [story] = (await read('story.odt', odt))?.stories ?? []
  expect(story && outline(story)).toEqual({
    headline: 'Night ferries return',
    body: [
      'paragraph: The boats cost <bold>£1.2 million</bold> a year.{#1}',
      'h2: What changes',
      '- Six crossings a night',
    ],
    sources: [
      'webpage | City Council | Draft budget 2026 | council.example | 2026-03-03 | https://council.example/budget',
    ],
  })
})

test('without pandoc a sentence says how to have it', async () => {
  vi.stubEnv('PATH', testFolder())
  const file = await read('story.rtf', Buffer.from('{\\rtf1\\ansi Harbour}'))
  vi.unstubAllEnvs()
  expect(file?.problem).toEqual({ code: 'import.no-pandoc', params: { name: 'story.rtf' } })
})

test.each([
  ['an old Word document', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'document'],
  ['entities', zipOf([{ name: 'content.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]), 'entities'],
  ['another archive', zipOf([{ name: 'harbour.txt', content: 'x' }]), 'document'],
])('%s in an .odt is refused', async (_, bytes, code) => {
  expect((await read('story.odt', bytes))?.problem?.code).toBe(`import.${code}`)
})
