import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { PRESET_NAMES, type PresetName } from '../../../../../src/shared/export/markdown/presets/preset-names'
import type { ExportOptions } from '../../../../../src/shared/export/options'
import { importText } from '../../../../../src/shared/interchange/import-text'
import { portable } from '../../../../../src/shared/interchange/portable'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { asset, block, paragraph, story } from '../../export/story'
import { ZONES } from './zones'
import { withoutIds } from './without-ids'

const imagePath = ({ hash }: { hash: string }) => `images/${hash}.jpg`

/** What a page is told beside its story: the days on it may be others than those of UTC. */
const beside = fc.record({ notForPublication: fc.boolean(), timeZone: fc.constantFrom(...ZONES) })
type Told = Pick<ExportOptions, 'notForPublication' | 'timeZone'>

const origin = { story: 'a', revision: 'f'.repeat(64) }

function thereAndBack(article: Article, preset: PresetName, told: Told): Article {
  const text = exportMarkdown(article, { ...told, imagePath, preset, origin })
  const { article: back, summary, from } = importText({ name: 'index.md', text, language: 'de' })
  // The page shows the corrections that its front matter says.
  expect([from?.shown, summary.leftOut.filter(({ why }) => why === 'correction')]).toEqual([undefined, []])
  return back
}

test.each(PRESET_NAMES)('a story exported for %s and imported again is what Markdown carries of it', (preset) => {
  fc.assert(
    fc.property(articleArbitrary(), beside, (article, told) => {
      const back = thereAndBack(article, preset, told)
      expect(withoutIds(back)).toEqual(withoutIds(portable(article, 'markdown')))
    }),
    runs(60),
  )
})

test('words in italics below a box that ends in a picture are no caption', () => {
  const article = story({
    body: [
      block('figure', { asset, box: 'b', alt: '', caption: '', credit: '' }),
      paragraph({ type: 'text', text: 'It was late.', marks: ['italic'] }),
    ],
  })
  expect(withoutIds(thereAndBack(article, 'plain', { notForPublication: false }))).toEqual(
    withoutIds(portable(article, 'markdown')),
  )
})

const bodyOf = (article: Article) => (withoutIds(article) as Article).body

test('what Markdown carries of a story, it carries again', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      // A missing picture is left out of an export.
      const { hero: _, ...once } = portable(article, 'markdown')
      const seen = { ...once, body: once.body.filter(({ type }) => type !== 'figure') }
      expect(bodyOf(portable(seen, 'markdown'))).toEqual(bodyOf(seen))
    }),
    runs(60),
  )
})
