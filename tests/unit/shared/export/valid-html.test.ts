import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportHtml } from '../../../../src/shared/export/html'
import { loadsFrom } from '../../../../src/shared/export/stylesheet'
import { THEMES } from '../../../../src/shared/export/themes'
import { temporaryFolder } from '../../../support/folders'
import { articleArbitrary, generateStory } from '../../../support/generate'
import { runs } from '../../../support/property'
import { checkerFaults, noChecker, validatorFaults } from '../../../support/valid-html'
import { source, story } from './story'

const sheet = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../../../resources/export/${name}.css`), 'utf8')
const options = {
  notForPublication: true,
  imagePath: ({ hash }: { hash: string }) => `images/${hash}.jpg`,
  stylesheet: ['base', ...THEMES, 'last'].map(sheet).join('\n'),
  publisher: 'The Harbour Post',
}
// A language made of private subtags alone is one that the checkers don't know.
const readableArbitrary = () => articleArbitrary().filter(({ language }) => language !== 'x-y-z')

// Java alone takes seconds to start where others work beside it.
const JAVA_MS = 180_000
const because = noChecker === undefined ? '' : `, skipped: ${noChecker}`

test('any story is a page in which html-validate finds nothing', async () => {
  const rule = fc.asyncProperty(readableArbitrary(), async (article) => {
    expect(await validatorFaults(exportHtml(article, options))).toEqual([])
  })
  await fc.assert(rule, runs(80))
})

test.skipIf(noChecker)(
  `any story is a page in which the W3C’s checker finds nothing${because}`,
  () => {
    const articles = [
      ...fc.sample(readableArbitrary(), { numRuns: 40, seed: 5 }),
      generateStory(1, 800),
      story({ stage: 'withdrawn' }),
    ]
    // One page with the style sheets is enough; checking them takes longer than all the rest.
    const pages = articles.map((article, n) => exportHtml(article, n === 0 ? options : { ...options, stylesheet: '' }))
    expect(checkerFaults(pages, temporaryFolder())).toEqual([])
  },
  JAVA_MS,
)

test('no theme loads anything', () => {
  expect(loadsFrom(options.stylesheet)).toEqual([])
})

test(
  'what is wrong with a page would be found',
  async () => {
    const wrong = exportHtml(story({ sources: [source('s')] }), options).replace('<cite>', '<cite><p>')
    expect(await validatorFaults(wrong)).not.toEqual([])
    if (noChecker === undefined) expect(checkerFaults([wrong], temporaryFolder())).not.toEqual([])
  },
  JAVA_MS,
)
