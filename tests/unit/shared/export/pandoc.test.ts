import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { generateStory } from '../../../support/generate'
import { asset, block, cite, item, line, options, paragraph, source, story } from './story'

const pandoc = spawnSync('pandoc', ['--version']).status === 0

/** What pandoc makes of Markdown, as HTML. */
function throughPandoc(markdown: string, reader: string): string {
  return execFileSync(
    'pandoc',
    ['--from', reader, '--to', 'html', '--no-highlight', '--wrap', 'none', '--standalone', '--metadata', 'pagetitle=x'],
    {
      input: markdown,
      encoding: 'utf8',
    },
  )
}

const READERS = ['gfm', 'commonmark_x-smart', 'markdown-smart']

test.skipIf(!pandoc).each(READERS)(
  'pandoc reads a story as it was written (%s), skipped where pandoc is missing',
  (reader) => {
    const article = story({
      headline: 'Ports: "bases" & more',
      sources: [source('s1'), source('s2')],
      body: [
        block('heading', { level: 2, content: line('Ships {#not-an-id} #') }),
        paragraph(
          'Plain *no* _no_ $1$ @no [no] <no> \\alpha ~no~ ^no^ {no} https://no.example www.no.example ',
          { type: 'text', text: 'bold', marks: ['bold'] },
          ' and ',
          { type: 'text', text: 'a link', link: 'https://example.org/' },
          '.',
          cite('s1'),
        ),
        paragraph('a) no list'),
        item(0, true, 'one'),
        item(1, false, 'inside'),
        item(0, true, 'two'),
        block('quote', { content: line('Quoted', cite('s2'), '.') }),
        block('table', {
          header: true,
          rows: [
            { id: '1', cells: [line('A'), line('B')] },
            { id: '2', cells: [line('1|2'), line('3')] },
          ],
        }),
        block('code', { language: 'js', content: line('x = `y`') }),
        block('figure', { asset, alt: 'A ship', caption: 'In port', credit: '' }),
      ],
    })
    const html = throughPandoc(exportMarkdown(article, options), reader)
    const text = html
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
    expect(text).toContain('Ships {#not-an-id} #')
    expect(text).toContain(
      'Plain *no* _no_ $1$ @no [no] <no> \\alpha ~no~ ^no^ {no} https://no.example www.no.example bold and a link.',
    )
    expect(html).toContain('<strong>bold</strong>')
    expect(html).toContain('<a href="https://example.org/">a link</a>')
    expect(html).not.toContain('href="https://no.example')
    expect(html).toMatch(/<p>a\) no list<\/p>/)
    expect(html.replace(/\s+/g, '')).toMatch(/<ol[^>]*><li>one<ul><li>inside<\/li><\/ul><\/li><li>two<\/li><\/ol>/)
    expect(html).toMatch(/<blockquote>\s*<p>Quoted/)
    expect(html).toMatch(/<td[^>]*>1\|2<\/td>/)
    expect(html).toContain('x = `y`')
    expect(html).toContain('src="images/aaaaaaaa.jpg"')
    expect(html).toContain('Title of s1')
    expect(html).toContain('Title of s2')
  },
)

test.skipIf(!pandoc)('pandoc finds the words, notes and facts of a long story', () => {
  const article = generateStory(3, 3000)
  const written = throughPandoc(exportMarkdown(article, options), 'markdown-smart')
  expect(written).toContain(`<h1 class="title">${article.headline}</h1>`)
  expect(written.match(/<h2/g)?.length).toBe(
    article.body.filter((each) => each.type === 'heading' && each.level === 2).length + 1,
  )
  expect(written).not.toContain('[^')
})
