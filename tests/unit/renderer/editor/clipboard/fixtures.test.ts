import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { Block } from '../../../../../src/shared/article/block'
import { normaliseBody } from '../../../../../src/shared/article/normalise'
import { readHtml } from '../../../../../src/renderer/editor/clipboard/html-to-body'
import { textToBody } from '../../../../../src/renderer/editor/clipboard/text-to-body'
import { blockLine, sourceLine } from '../../../shared/interchange/outline'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const names = readdirSync(FIXTURES).filter((name) => /\.(html|txt)$/.test(name))

/** Each clipboard stands beside the part of a story that is expected of it. */
test.each(names)('%s', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8')
  const read = name.endsWith('.txt')
    ? { body: textToBody(text), sources: [], lostPictures: 0, pictures: new Map(), page: {} }
    : readHtml(text)
  const numbers = new Map(read.sources.map(({ id }, index) => [id, index + 1]))
  const all = {
    body: read.body.map((block) => blockLine(block, numbers)),
    sources: read.sources.map(sourceLine),
    lostPictures: read.lostPictures,
    pictures: read.pictures.size,
    page: read.page,
  }
  const shown = Object.fromEntries(
    Object.entries(all).filter(([, value]) => (typeof value === 'number' ? value > 0 : Object.keys(value).length > 0)),
  )
  expect(shown).toEqual(JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')))
  expect(() => z.array(Block).parse(read.body)).not.toThrow()
  expect(normaliseBody(read.body)).toEqual(read.body)
})
