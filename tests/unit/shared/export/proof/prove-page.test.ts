import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { exportHtml } from '../../../../../src/shared/export/html'
import { provePage } from '../../../../../src/shared/export/proof/prove-page'
import { REFERENCE_STYLES } from '../../../../../src/shared/export/reference-style'
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
  const rule = fc.property(
    articleArbitrary(),
    fc.boolean(),
    fc.constantFrom(...REFERENCE_STYLES),
    (article, notForPublication, referenceStyle) => {
      const options = { notForPublication, imagePath, referenceStyle }
      const html = exportHtml(article, { ...options, stylesheet: 'p { color: red }', publisher: 'The Harbour Post' })
      expect(provePage(html, article, { ...options, files: filesOf(article) })).toEqual([])
    },
  )
  fc.assert(rule, runs(300))
})

describe('a page fails that has', () => {
  const article = story({
    headline: 'Ferry',
    hero: { asset, alt: 'A ship', caption: 'The ship', credit: '' },
    sources: [source('s1', { csl: { type: 'webpage', title: 'Times', URL: 'https://example.org/t' } }), source('s2')],
    body: [
      paragraph('One', cite('s1@p. 3'), ' and two', cite('s2', 's1'), '.'),
      block('heading', { level: 2, content: line('Ships') }),
      item(0, false, 'First'),
      item(0, false, 'Second'),
      block('quote', { content: line('The river & its <bank>') }),
    ],
  })
  const options = { notForPublication: true, imagePath, files: filesOf(article) }
  const page = exportHtml(article, options)
  const prove = (html: string, files = options.files) => provePage(html, article, { ...options, files })
  const faults: [string, string, string | RegExp, string][] = [
    ['lost a paragraph', 'text', /<li>First<\/li>\n/, ''],
    ['changed a word', 'text', 'and two', 'and too'],
    ['not escaped', 'text', '&lt;bank&gt;', '<b>'],
    ['lost a space', 'text', 'and two', 'andtwo'],
    ['other items first', 'text', /<li>First<\/li>\n<li>Second<\/li>/, '<li>Second</li><li>First</li>'],
    ['numbered a note otherwise', 'references', '#source-2"', '#source-1"'],
    ['lost a locator', 'references', '[1, p. 3]', '[1]'],
    ['a place that is not there', 'anchor', 'id="source-2"', 'id="source-9"'],
    ['a place twice', 'anchor', 'id="cite-2"', 'id="cite-1"'],
    ['no way back', 'anchor', 'href="#cite-3"', 'href="#story"'],
    ['led elsewhere', 'link', 'href="https://example.org/t"', 'href="https://example.org/u"'],
    ['another alternative text', 'alt', 'alt="A ship"', 'alt=""'],
    ['no alternative text', 'alt', ' alt="A ship"', ''],
    ['another picture', 'image', /src="images\/a+\.jpg"/, 'src="images/b.jpg"'],
    ['another picture for machines', 'image', /"url":"images/, '"url":"pictures'],
    ['facts that are none', 'image', '"@context":', '@context:'],
    ['another heading', 'headings', '<h2>Ships</h2>', '<h3>Ships</h3>'],
    ['no stamp', 'stamp', '<p class="stamp">', '<p>'],
    ['let machines in', 'stamp', 'noindex', 'index'],
    ['a script', 'foreign', '</main>', '<script>alert(1)</script></main>'],
    ['a handler', 'foreign', '<h1>', '<h1 onclick="alert(1)">'],
    ['a style sheet from elsewhere', 'foreign', '</head>', '<style>@import "x.css"</style></head>'],
    ['a frame', 'foreign', '</main>', '<iframe></iframe></main>'],
    ['an error in its mark-up', 'foreign', '<h1>', '<h1 id="a" id="b">'],
  ]
  test.each(faults)('%s', (_, what, part, instead) => {
    const wrong = page.replace(part, instead)
    expect(wrong).not.toBe(page)
    expect(prove(wrong).map((finding) => finding.what)).toContain(what)
  })

  test('no file for a picture', () => {
    const [missing] = [...options.files]
    expect(prove(page, new Set())).toContainEqual({ what: 'image', wanted: missing, found: '' })
    expect(prove(page)).toEqual([])
  })
})

test('a page that lost any one line, or in which any one word was changed, fails', () => {
  const rule = fc.property(articleArbitrary(), fc.nat(), fc.boolean(), (article, at, drops) => {
    const options = { notForPublication: false, imagePath }
    const html = exportHtml(article, options)
    const start = html.indexOf('<main')
    const words = [...html.slice(start).matchAll(/>([^<>]*[\p{L}\p{N}][^<>]*)</gu)]
    const hit = words[at % words.length]
    if (!hit) return
    const from = start + hit.index + 1
    const old = hit[1] as string
    const changed = drops ? '' : old.replace(/[\p{L}\p{N}]/u, '¤')
    // The arrows and letters that lead back to the text are not words of the story.
    fc.pre(!/(?:doc-backlink|class="back")[^>]*$/.test(html.slice(0, from - 1)))
    const wrong = html.slice(0, from) + changed + html.slice(from + old.length)
    expect(provePage(wrong, article, { ...options, files: filesOf(article) })).not.toEqual([])
  })
  fc.assert(rule, runs(200))
})
