import { describe, expect, test } from 'vitest'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import type { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { asset, block, cite, item, line, options, paragraph, source, story } from './story'

/** What follows the front matter. */
function markdownOf(article: Article): string {
  const whole = exportMarkdown(article, options)
  return whole.slice(whole.indexOf('\n---\n') + 5).trim()
}

const body = (...blocks: Block[]) => markdownOf(story({ body: blocks }))

describe('front matter', () => {
  test('says what the story says, and nothing that it does not', () => {
    const article = story({
      headline: 'Ports: "bases"',
      standfirst: 'One\ntwo',
      slug: 'ports',
      bylines: [
        { name: 'Ana Petrov', role: 'author' },
        { name: 'Lena Brandt', role: 'photo' },
      ],
      tags: [
        { slug: 'politics', name: 'Politics' },
        { slug: 'guess', name: 'A guess', proposed: true },
      ],
      stage: 'published',
      publication: { firstPublishedAt: '2025-05-15T23:30:00Z', updatedAt: '2025-05-16T08:00:00Z', revision: '0' },
    })
    expect(exportMarkdown(article, options)).toBe(
      [
        '---',
        'title: "Ports: \\"bases\\""',
        'description: "One\\ntwo"',
        'date: 2025-05-15T23:30:00Z',
        'updated: 2025-05-16T08:00:00Z',
        'authors:',
        '  - "Ana Petrov"',
        'tags:',
        '  - "Politics"',
        'slug: "ports"',
        'contributors:',
        '  - name: "Lena Brandt"',
        '    role: "photo"',
        'lang: "en-GB"',
        'dir: "ltr"',
        'stage: "published"',
        'stet:',
        '  preset: "plain"',
        '---',
        '',
      ].join('\n'),
    )
  })

  test('and text say so when the story is not for publication', () => {
    const markdown = exportMarkdown(story({}), { ...options, notForPublication: true })
    expect(markdown).toContain('\ndraft: true\n')
    expect(markdown).toContain('\n---\n\n**Not for publication**\n')
    expect(exportMarkdown(story({}), options)).not.toMatch(/draft:|Not for publication/)
  })
})

describe('text', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['C# and A+', 'C# and A+'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['(1) no list', '(1\\) no list'],
    ['a) no list', 'a\\) no list'],
    ['2025. Then', '2025\\. Then'],
    ['The end. Then', 'The end. Then'],
    ['> no quote', '\\> no quote'],
    ['=== no line', '\\=== no line'],
    [': no definition', '\\: no definition'],
    ['a * b ** c', 'a \\* b \\*\\* c'],
    ['snake_case _no_', 'snake_case \\_no\\_'],
    ['~5 `code` a|b', '\\~5 \\`code\\` a\\|b'],
    ['[no](link) [^1] ![no](image)', '\\[no\\](link) \\[&#x5E;1\\] !\\[no\\](image)'],
    ['<b> &amp; AT&T & more', '\\<b> &#x26;amp; AT&T & more'],
    ['back\\slash', 'back\\\\slash'],
    ['{{< shortcode >}}', '\\{\\{\\< shortcode >}}'],
    ['$5 to $6, or x$', '$5 to $6, or x\\$'],
    ['at 10:30, :smile:', 'at 10:30, \\:smile:'],
    ['@handle, 3 @ 5', '&#x40;handle, 3 @ 5'],
    ['{% tag %}', '\\{&#x25; tag %}'],
    ['mail a.b@c.de', 'mail a.b<!-- -->&#x40;c.de'],
    ['see https://x.y and www.x.y', 'see https:<!-- -->//x.y and www<!-- -->.x.y'],
    ['  edges\t', 'edges'],
  ])('%j is written %j', (text, markdown) => {
    expect(body(paragraph(text))).toBe(markdown)
  })

  test('after a break is at the start of a line', () => {
    expect(body(paragraph('One ', { type: 'break' }, ' ---'))).toBe('One\\\n\\---')
  })

  test('keeps its marks, with the white space at their edges outside', () => {
    expect(
      body(
        paragraph(
          { type: 'text', text: 'Bold ', marks: ['bold'] },
          'and ',
          { type: 'text', text: 'italic', marks: ['italic'] },
          ', un',
          { type: 'text', text: 'believ', marks: ['italic'] },
          'able, ',
          { type: 'text', text: 'both', marks: ['bold', 'italic'] },
          { type: 'text', text: ' or ', marks: ['bold'] },
          { type: 'text', text: 'gone', marks: ['strikethrough'] },
          ' ',
          { type: 'text', text: 'H', marks: ['underline'] },
          { type: 'text', text: '2', marks: ['subscript'] },
          ' ',
          { type: 'text', text: 'a`b', marks: ['code'] },
        ),
      ),
    ).toBe('**Bold** and _italic_, un*believ*able, **_both_ or** ~~gone~~ <u>H</u><sub>2</sub> ``a`b``')
  })

  test('beside punctuation inside a mark is referred to by number', () => {
    expect(body(paragraph('so', { type: 'text', text: '“much”', marks: ['bold'] }, 'more'))).toBe(
      's&#x6F;**“much”**&#x6D;ore',
    )
  })

  test('links', () => {
    expect(
      body(
        paragraph(
          'See! ',
          { type: 'text', text: 'here [1]', link: 'https://example.org/a_(b)?c&copy;=d' },
          ' or ',
          { type: 'text', text: 'https://example.org/', link: 'https://example.org/' },
          ' not ',
          { type: 'text', text: 'there', link: 'javascript:alert(1)' },
        ),
      ),
    ).toBe('See! [here \\[1\\]](<https://example.org/a_(b)?c\\&copy;=d>) or <https://example.org/> not there')
  })
})

describe('blocks', () => {
  test('are separated by empty lines', () => {
    expect(
      body(
        block('heading', { level: 2, content: line('Ships ##') }),
        block('quote', { content: line('One', { type: 'break' }, 'two') }),
        block('quote', { content: line('Three') }),
        block('rule', {}),
        block('code', { language: 'js', content: line('```', { type: 'break' }, '  x') }),
      ),
    ).toBe('## Ships \\##\n\n> One\\\n> two\n\n> Three\n\n***\n\n````js\n```\n  x\n````')
  })

  test('nest lists, and keep two neighbouring ones apart', () => {
    expect(
      body(
        item(0, true, 'one'),
        item(1, false, 'inside'),
        item(0, true, 'two'),
        paragraph(' '),
        item(0, true, 'again'),
        paragraph(' '),
        item(0, true, 'and again'),
      ),
    ).toBe('1. one\n   - inside\n2. two\n\n1) again\n\n1. and again')
  })

  test('make tables', () => {
    const rows = [
      { id: '1', cells: [line('A|B'), line('C', { type: 'break' }, 'D')] },
      { id: '2', cells: [[{ type: 'text' as const, text: 'x|y', marks: ['code' as const] }]] },
    ]
    expect(body(block('table', { header: true, rows }))).toBe(
      '| A\\|B | C<br> D |\n| --- | --- |\n| <code>x\\|y</code> |  |',
    )
    expect(body(block('table', { header: false, rows: rows.slice(0, 1) }))).toBe(
      '|  |  |\n| --- | --- |\n| A\\|B | C<br> D |',
    )
  })

  test('quote a fact box whole', () => {
    const box = 'b'
    expect(
      body(
        block('heading', { box, level: 3, content: line('In short') }),
        block('quote', { box, content: line('Said') }),
        item(0, false, 'outside'),
      ),
    ).toBe('> ### In short\n>\n> > Said\n\n- outside')
  })

  test('show pictures that are there, and cards', () => {
    expect(
      body(
        block('figure', { asset, alt: 'A [ship]', caption: 'In *port*', credit: 'Lena Brandt' }),
        block('figure', { alt: 'gone', caption: 'gone', credit: '' }),
        block('card', { url: 'https://example.org/', title: 'Title', publisher: 'Example' }),
      ),
    ).toBe(
      '![A \\[ship\\]](images/aaaaaaaa.jpg)\n\n_In \\*port\\*_ Lena Brandt\n\n[Title](https://example.org/)\\\nExample',
    )
  })

  test('keep what is invisible at the edge of a caption', () => {
    expect(body(block('figure', { asset, alt: 'Ship', caption: ' In port\uFEFF ', credit: 'Lena Brandt' }))).toBe(
      '![Ship](images/aaaaaaaa.jpg)\n\n*In port*\uFEFF Lena Brandt',
    )
  })
})

test('citations are footnotes with the numbers of the reference list; locators follow in brackets', () => {
  const article = story({
    sources: [source('s1'), source('s2', { archiveUrl: 'https://archive.example/' }), source('s3'), source('never')],
    body: [
      paragraph('One!', cite('s2'), '(two)', cite('s1@p. 12', 's3'), ': three', cite('s2'), ' ', cite('gone'), '.'),
      paragraph(cite('s1'), ': four'),
      block('code', { content: [...line('x = 1'), cite('s3')] }),
    ],
    related: [{ id: 'r', title: 'Earlier', url: 'https://example.org/' }],
    corrections: [{ id: 'c', kind: 'update', at: '2025-05-16T08:00:00Z', text: 'More ships.', by: 'Ed' }],
  })
  expect(markdownOf(article)).toBe(
    [
      'One\\![^1]\\(two)[^2]\\[p. 12\\][^3]\\: three[^1].',
      '[^2]\\: four',
      '```\nx = 1\n```',
      '[^3]',
      '## Corrections and notes',
      '**Update, 16 May 2025:** More ships.',
      '## Further sources',
      '- "Title of never." The Paper, 15 May 2025.',
      '## Read also',
      '- [Earlier](https://example.org/)',
      '[^1]: "Title of s2." The Paper, 15 May 2025. ([archived copy](https://archive.example/))',
      '[^2]: "Title of s1." The Paper, 15 May 2025.',
      '[^3]: "Title of s3." The Paper, 15 May 2025.',
    ].join('\n\n'),
  )
})
