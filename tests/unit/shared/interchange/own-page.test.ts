import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { readArticle } from '../../../../src/shared/article/read'
import { blockText } from '../../../../src/shared/article/text'
import { exportHtml } from '../../../../src/shared/export/html'
import { THEMES } from '../../../../src/shared/export/themes'
import { editedStory } from '../../../../src/shared/interchange/edited/edited-story'
import { type ImportedPage, importPage } from '../../../../src/shared/interchange/html/page/import-page'
import { portable } from '../../../../src/shared/interchange/portable'
import { asset, block, cite, item, line, paragraph, source, story } from '../export/story'
import { withoutIds } from './round-trip/without-ids'

const SAMPLE = join(import.meta.dirname, '../../../../resources/sample/story.json')
const sample = readArticle(readFileSync(SAMPLE, 'utf8')).article
const origin = { story: 'a-story', revision: 'f'.repeat(64) }
const imagePath = () => 'images/x.jpg'

const base: Article = normalise(
  story({
    headline: 'The ferry',
    standfirst: 'What is known so far',
    sources: [source('s1', { note: 'for the desk' }), source('s2')],
    tags: [{ slug: 'ferries', name: 'Ferries', group: 'topic' }],
    bylines: [
      { name: 'Ana Petrov, Jr', role: 'author', organisation: 'Northern Wire' },
      { name: 'Tom and Son', role: 'photo' },
    ],
    corrections: [
      { id: 'c1', kind: 'update', at: '2025-05-17T08:00:00Z', text: 'It has left.', by: 'Ana' },
      { id: 'c2', kind: 'correction', at: '2025-05-16T08:00:00Z', text: 'It was late.', was: 'early', by: 'Ana' },
    ],
    body: [
      paragraph('The first boat left late.', cite('s1@p. 3'), ' So it was said.'),
      block('pullquote', { content: line('Nobody had to run.') }),
      block('figure', { asset, gallery: 'g', alt: 'A boat', caption: 'Late', credit: 'Lena' }),
      block('figure', { asset, gallery: 'g', alt: 'A quay', caption: 'Empty', credit: 'Lena' }),
      item(0, true, 'One'),
      item(1, false, 'Inside'),
      block('heading', { level: 4, content: line('Later') }),
      paragraph('It was cold.', cite('s2', 's1@p. 4')),
    ],
  }),
)

const page = (article = base) => exportHtml(article, { notForPublication: true, imagePath, origin })
const read = (html: string) => importPage(html, { title: 'index', language: 'de' }) as ImportedPage
const textsOf = ({ article }: Pick<ImportedPage, 'article'>) => article.body.map(blockText)

/** The story that comes of its page, edited as a text. */
function edit(change: (html: string) => string): Article {
  const html = page()
  const changed = change(html)
  expect(changed).not.toBe(html)
  const { article, from } = read(changed)
  expect(from).toEqual({ ...origin, format: 'html', referenceStyle: 'numbers' })
  return editedStory(base, article, from as Required<ImportedPage>['from'])
}

test.each(THEMES)('the sample story comes back from its page as %s has it', (theme) => {
  const sheets = ['base', theme, 'last'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../../../resources/export/${name}.css`), 'utf8'),
  )
  for (const direction of ['ltr', 'rtl'] as const)
    for (const language of ['en-GB', 'ar', 'de']) {
      const article = { ...sample, language, direction }
      const html = exportHtml(article, { notForPublication: false, imagePath, stylesheet: sheets.join('\n') })
      expect(withoutIds(read(html).article)).toEqual(withoutIds(portable(article, 'html')))
    }
})

test('the pictures of a page are asked for under the addresses that it gives', () => {
  const { pictures, article } = read(page({ ...base, hero: { asset, alt: 'Sea', caption: '', credit: '' } }))
  expect(pictures.map(({ file }) => file)).toEqual(['images/x.jpg', 'images/x.jpg', 'images/x.jpg'])
  expect(pictures[0]?.figure).toBe('hero')
  expect(article.hero).toEqual({ alt: 'Sea', caption: '', credit: '' })
})

test('a page of before it said what made it comes back as it says', () => {
  const earlier = page()
    .replace(/<meta name="(?:generator|stet:[\w-]+)"[^>]*>\n/g, '')
    .replace(
      /<p class="byline \w+">(.*)<\/p>/g,
      (_, inside: string) => `<p class="byline">${inside.replace(/<[^>]+>/g, '')}</p>`,
    )
  const { article, from } = read(earlier)
  expect(from).toBeUndefined()
  const { bylines: _, slug: __, ...carried } = withoutIds(portable(base, 'html')) as Article
  expect(withoutIds(article)).toMatchObject(carried)
  expect(article.bylines).toEqual([
    { name: 'Ana Petrov, Jr', role: 'author', organisation: 'Northern Wire' },
    { name: 'Tom', role: 'photo' },
    { name: 'Son', role: 'photo' },
  ])
})

test('what is inside an entry of another system is no page of ours', () => {
  const { article } = importPage(page(), { title: 'Entry', language: 'en', whole: true }) as ImportedPage
  expect(article.body.some(({ type }) => type === 'pullquote')).toBe(false)
})

describe('a page that somebody has edited', () => {
  test('in a word changes its paragraph alone', () => {
    const { body, ...rest } = edit((html) => html.replace('left late', 'left at dawn'))
    const { body: was, ...restOfBase } = base
    expect(rest).toEqual(restOfBase)
    expect(body.slice(1)).toEqual(was.slice(1))
    expect(body[0]).toMatchObject({
      id: was[0]?.id,
      content: [...line('The first boat left at dawn.'), cite('s1@p. 3'), ...line(' So it was said.')],
    })
  })

  test('in a heading and a caption keeps what a page has no place for', () => {
    const { body } = edit((html) => html.replace('>Later<', '>Still later<').replace('>Empty<', '>Full<'))
    expect(body[6]).toMatchObject({ level: 4, content: line('Still later') })
    expect(body[3]).toMatchObject({ asset, gallery: 'g', caption: 'Full' })
  })

  test('in a byline, a correction and a note', () => {
    const { bylines, corrections, sources } = edit((html) =>
      html
        .replace('<span class="name">Tom and Son</span>', '<span class="name">Tom and Son</span> and Eva')
        .replaceAll('It was late.', 'It was very late.')
        .replaceAll('Title of s1', 'A better title'),
    )
    expect(bylines.map(({ name }) => name)).toEqual(['Ana Petrov, Jr', 'Tom and Son', 'Eva'])
    expect(corrections).toEqual([base.corrections[0], { ...base.corrections[1], text: 'It was very late.' }])
    expect(sources[0]).toMatchObject({ id: 's1', note: 'for the desk', csl: { title: 'A better title' } })
  })

  test('has what was put in, wherever it stands, as any page has it', () => {
    const { article } = read(
      page()
        .replace('</header>', '<p>In the header.</p></header>')
        .replace(
          '<aside class="pullquote">',
          '<div><p>Boxed <b>words</b>.</p><p>More<img src="images/y.jpg" alt="One two three"></p></div><aside class="pullquote">',
        )
        .replace(/<h2 id="references-title">/, '<p>Over the notes.</p>$&')
        .replace(
          '</article>',
          'Loose words<table><tr><td colspan="2">A</td></tr><tr><td>B</td><td>C</td></tr></table></article>',
        ),
    )
    expect(textsOf({ article })).toEqual([
      'In the header.',
      'The first boat left late. So it was said.',
      'Boxed words.',
      'More',
      expect.anything(),
      'Nobody had to run.',
      ...textsOf({ article: base }).slice(2),
      'Loose words',
      expect.stringContaining('A'),
      'Over the notes.',
    ])
  })

  test('by a program that lays out its lines anew is the same', () => {
    const spread = page()
      .replace(/<(p|li|h\d|blockquote|span class="caption")>/g, '<$1>\n      ')
      .replace(/ (?=\w+ ?\w*\.)/g, '\n   ')
    expect(edit(() => spread)).toEqual(base)
  })

  test('may cite what the list does not have: the words stay', () => {
    const { article } = read(page().replace('href="#source-1"', 'href="#source-9"'))
    expect(textsOf({ article })[0]).toBe('The first boat left late.[1, p. 3] So it was said.')
  })
})

describe('a page that only looks like ours', () => {
  const hostile = (change: (html: string) => string) => JSON.stringify(read(change(page())))

  test('leads nowhere but to the web and mail, and keeps no script', () => {
    const kept = hostile((html) =>
      html
        .replace('left late', '<a href="javascript:alert(1)" onclick="alert(2)">left</a><script>alert(3)</script>')
        .replace('images/x.jpg', 'javascript:alert(4)')
        .replace('<ol>', '<ol><li><a href="data:text/html,x">x</a><iframe src="https://example.org/"></iframe></li>')
        .replace('lang="en-GB"', 'lang="en&quot;><script>"'),
    )
    for (const bad of ['alert(1)', 'alert(2)', 'alert(3)', 'data:text', 'iframe', '<script'])
      expect(kept).not.toContain(bad)
  })

  test('is asked for no origin that is none, and says nothing of publication or of the desk', () => {
    const { article, from } = read(
      page()
        .replace(`content="${origin.revision}"`, 'content="../../etc"')
        .replace('datetime="2025-05-16T08:00:00Z"', 'datetime="never"')
        .replace('</head>', '<meta name="stet:stage" content="published"><meta name="stet:legal" content="x"></head>'),
    )
    expect(from).toBeUndefined()
    expect([article.stage, article.publication, article.corrections.length]).toEqual(['draft', undefined, 1])
    expect(textsOf({ article })[0]).toContain('It was late.')
  })

  test('may be as deep and as long as it likes', () => {
    const deep = read(
      page().replace('The first boat', `${'<ul><li>'.repeat(150)}deep${'</li></ul>'.repeat(150)}The first boat`),
    )
    expect(textsOf(deep).join(' ')).toContain('deep')
    const many = read(
      page().replace(
        '<p>The first',
        `${'<p>x</p><ul><li>y</li></ul><aside class="box"></aside>'.repeat(5000)}<p>The first`,
      ),
    )
    expect(many.article.body.length).toBeGreaterThan(10_000)
    expect(new Set(many.article.body.map(({ id }) => id)).size).toBe(many.article.body.length)
  })
})
