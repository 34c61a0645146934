import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { proveMarkdown } from '../../../../../src/shared/export/proof/prove-markdown'
import { REFERENCE_STYLES } from '../../../../../src/shared/export/reference-style'
import { forReaders } from '../../../../../src/shared/export/withdrawn'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { asset, block, cite, item, line, paragraph, source, story } from '../story'

const imagePath = ({ hash }: { hash: string }) => `images/${hash}.jpg`
const filesOf = ({ hero, body }: Article) =>
  new Set(
    [hero, ...body.filter((each) => each.type === 'figure')].flatMap((figure) =>
      figure?.asset ? [imagePath(figure.asset)] : [],
    ),
  )

test('any story passes its proof, in every style of references', () => {
  const rule = fc.property(articleArbitrary(), fc.constantFrom(...REFERENCE_STYLES), (article, referenceStyle) => {
    const options = { notForPublication: false, imagePath, referenceStyle }
    const markdown = exportMarkdown(forReaders(article), options)
    expect(proveMarkdown(markdown, article, { ...options, files: filesOf(article) })).toEqual([])
  })
  fc.assert(rule, runs(200))
})

const article = story({
  hero: { asset, alt: 'A ship', caption: 'The ship', credit: '' },
  sources: [source('s1'), source('s2')],
  body: [
    paragraph('One', cite('s1'), ' and two', cite('s2'), '.'),
    block('heading', { level: 2, content: line('Ships') }),
    item(0, false, 'First'),
    item(0, false, 'Second'),
  ],
})
const options = { notForPublication: false, imagePath, files: filesOf(article) }
const markdown = exportMarkdown(article, options)

const faults: [string, string, string | RegExp, string][] = [
  ['lost an item', 'text', '- First\n', ''],
  ['changed a word', 'text', 'and two', 'and too'],
  ['put one item before the other', 'text', '- First\n- Second', '- Second\n- First'],
  ['lost a note', 'references', /\[\^2\]: .*\n/, ''],
  ['numbered a mark otherwise', 'references', 'two[^2]', 'two[^1]'],
  ['another alternative text', 'alt', '![A ship]', '![A boat]'],
  ['another picture', 'image', /\(images\/a+\.jpg/, '(images/b.jpg'],
  ['another heading', 'text', '## Ships', '### Ships'],
]
test.each(faults)('Markdown fails that has %s', (_, what, part, instead) => {
  const wrong = markdown.replace(part, instead)
  expect(wrong).not.toBe(markdown)
  expect(proveMarkdown(wrong, article, options).map((finding) => finding.what)).toContain(what)
  expect(proveMarkdown(markdown, article, options)).toEqual([])
})
