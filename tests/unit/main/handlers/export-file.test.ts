import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FILE_FORMATS } from '../../../../src/shared/bridge/transfer'
import { temporaryFolder } from '../../../support/folders'
import { addStory } from '../../../support/libraries'
import { openHouse } from './house'

test.each(FILE_FORMATS)('a story goes to one file as %s, at the place that was chosen', async (format) => {
  const folder = temporaryFolder()
  const offered: string[] = []
  const { ask, library } = await openHouse({
    chooseExport: async (name) => {
      offered.push(name)
      return join(folder, name)
    },
  })
  const source = { id: 's', csl: { type: 'report', title: 'The plan' }, visibility: 'printed' as const }
  const id = await addStory(library, { headline: 'Night buses', sources: [source] })
  const result = await ask('exports.file', { id, format })
  const path = join(folder, offered[0] ?? '')
  expect(result).toEqual({ path, missingPictures: 0 })
  expect(offered[0]).toMatch(/^night-buses\.\w+$/)
  const bytes = readFileSync(path)
  if (format === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
  else expect(bytes.toString('utf8')).toContain('The plan')
})
