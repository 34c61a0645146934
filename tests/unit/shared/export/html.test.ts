import { describe, expect, test } from 'vitest'
import { articleHtml, exportHtml } from '../../../../src/shared/export/html'
import { attribute, find, readPage, textOf } from './read-page'
import { asset, block, cite, item, line, options, paragraph, source, story } from './story'

const body = (...blocks: Parameters<typeof story>[0]['body'] & object) => story({ body: blocks })
const html = (...blocks: Parameters<typeof body>) => {
  const whole = articleHtml(body(...blocks), options)
  return whole.slice(whole.indexOf('<div class="body">\n') + 19, whole.indexOf('</div>\n</article>'))
}

describe('the page', () => {
  const whole = exportHtml(
    story({
      language: 'en-GB',
      headline: 'Ports & <bases>',
      standfirst: 'What is known "so far"',
      kicker: 'World',
      bylines: [
        { name: 'Ana Petrov', role: 'author', organisation: 'Northern Wire' },
        { name: 'Tom Okafor', role: 'author' },
        { name: 'Lena Brandt', role: 'photo' },
        { name: ' ', role: 'author' },
      ],
      dateline: 'Moscow',
      hero: { asset, alt: 'A "ship"', caption: 'A ship', credit: 'Lena Brandt' },
      body: [paragraph('Words.')],
      tags: [
        { slug: 'politics', name: 'Politics' },
        { slug: 'guess', name: 'A guess', proposed: true },
      ],
      related: [
        { id: 'r1', title: 'Earlier', url: 'https://example.org/earlier' },
        { id: 'r2', title: '', url: '' },
        { id: 'r3', title: 'Only a title', url: 'javascript:alert(1)' },
      ],
      corrections: [
        { id: 'c', kind: 'correction', at: '2025-05-16T08:00:00Z', text: 'The year was 1971.', by: 'Editor' },
        { id: 'u', kind: 'update', at: '2025-05-17T08:00:00Z', text: 'The ship has sailed.', by: 'Editor' },
      ],
      publication: { firstPublishedAt: '2025-05-15T23:30:00Z', updatedAt: '2025-05-16T08:00:00Z', revision: '0' },
    }),
    { ...options, stylesheet: 'p::after { content: "</style><script>alert(1)</script>" }' },
  )
  const page = readPage(whole)

  test('says its language, direction, title, description and author', () => {
    expect(whole).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB" dir="ltr">\n/)
    expect(find(page, 'title').map(textOf)).toEqual(['Ports & <bases>'])
    const meta = Object.fromEntries(
      find(page, 'meta').map((each) => [attribute(each, 'name'), attribute(each, 'content')]),
    )
    expect(meta).toMatchObject({
      description: 'What is known "so far"',
      viewport: 'width=device-width, initial-scale=1',
    })
    expect(whole).toContain('<meta name="author" content="Ana Petrov">\n<meta name="author" content="Tom Okafor">')
    expect(meta).not.toHaveProperty('robots')
  })

  test('begins with a way past everything above the story', () => {
    expect(whole).toContain('<body>\n<a class="skip" href="#story">Skip to the story</a>\n<main id="story">')
  })

  test('has the header in reading order', () => {
    const header = whole.slice(whole.indexOf('<header>'), whole.indexOf('</header>'))
    expect(header).toBe(
      [
        '<header>',
        '<p class="kicker">World</p>',
        '<h1>Ports &amp; &lt;bases&gt;</h1>',
        '<p class="standfirst">What is known "so far"</p>',
        '<p class="notice"><strong><span>Correction,</span> <time datetime="2025-05-16T08:00:00Z">16 May 2025</time>:</strong> ' +
          'The year was 1971.</p>',
        '<p class="byline author">By <span class="name">Ana Petrov</span> (<span class="organisation">Northern Wire</span>)' +
          ' and <span class="name">Tom Okafor</span></p>',
        '<p class="byline photo">Photographs by <span class="name">Lena Brandt</span></p>',
        '<p class="dateline">Moscow</p>',
        '<p class="dates"><span>Published</span> <time datetime="2025-05-15T23:30:00Z">15 May 2025</time> · ' +
          '<span>Updated</span> <time datetime="2025-05-16T08:00:00Z">16 May 2025</time></p>',
        '',
      ].join('\n'),
    )
  })

  test('has the picture with caption and credit', () => {
    expect(whole).toContain(
      '<figure class="hero"><img src="images/aaaaaaaa.jpg" alt="A &quot;ship&quot;" width="1200" height="800">' +
        '<figcaption><span class="caption">A ship</span> <span class="credit">Lena Brandt</span></figcaption></figure>',
    )
  })

  test('ends with notes on the story, what to read, and accepted tags', () => {
    expect(whole).toContain(
      '<section class="notes" aria-labelledby="notes-title">\n<h2 id="notes-title">Notes on this story</h2>\n' +
        '<p><strong><span>Update,</span> <time datetime="2025-05-17T08:00:00Z">17 May 2025</time>:</strong> The ship has sailed.</p>\n</section>',
    )
    expect(whole).toContain(
      '<ul>\n<li><a href="https://example.org/earlier">Earlier</a></li>\n<li>Only a title</li>\n</ul>',
    )
    expect(whole).toContain('<ul>\n<li>Politics</li>\n</ul>')
    expect(whole).not.toContain('A guess')
  })

  test('has one style sheet, which can end neither itself nor begin a script', () => {
    expect(page.errors).toEqual([])
    expect(find(page, 'style')).toHaveLength(1)
    expect(find(page, 'script').map((each) => attribute(each, 'type'))).toEqual(['application/ld+json'])
  })

  test('of an empty story has no empty section', () => {
    const empty = exportHtml(story({ headline: '', related: [{ id: 'r', title: ' ' }] }), options)
    expect(empty).toContain('<title>Untitled</title>')
    expect(empty).toContain('<main id="story">\n<article>\n<header>\n<h1>Untitled</h1>\n</header>\n</article>\n</main>')
    expect(empty).not.toContain('<style')
  })

  test('is stamped when it is not for publication', () => {
    const stamped = exportHtml(story({}), { ...options, notForPublication: true })
    expect(stamped).toContain('<main id="story">\n<p class="stamp">Not for publication</p>\n<article>')
    expect(stamped).toContain('<meta name="robots" content="noindex">')
    expect(exportHtml(story({}), options)).not.toContain('Not for publication')
  })

  test('of a withdrawn story is its notice and nothing else', () => {
    const at = '2025-05-20T08:00:00Z'
    const withdrawn = story({
      stage: 'withdrawn',
      headline: 'Secret',
      standfirst: 'Secret',
      body: [paragraph('Secret')],
      hero: { asset, alt: 'Secret', caption: '', credit: '' },
      sources: [source('s', { csl: { type: 'book', title: 'Secret' } })],
      corrections: [
        { id: 'r', kind: 'retraction', at, text: 'The letter was forged.', by: '' },
        { id: 'c', kind: 'correction', at, text: 'Secret', by: '' },
      ],
      publication: { firstPublishedAt: at, updatedAt: at, revision: '0', url: 'https://example.org/ferry/' },
    })
    const notice = exportHtml(withdrawn, options)
    expect(notice).not.toContain('Secret')
    expect(notice).toContain('<title>This story has been withdrawn</title>')
    expect(notice).toContain('<h1>This story has been withdrawn</h1>\n<p class="notice">')
    expect(notice).toContain('The letter was forged.')
    expect(notice).toContain(
      '<meta name="robots" content="noindex">\n<link rel="canonical" href="https://example.org/ferry/">',
    )
    expect(notice).not.toMatch(/ld\+json|og:/)
    expect(exportHtml({ ...withdrawn, language: 'fr' }, options)).toContain('<h1 lang="en">')
  })

  test('speaks the language of the story where it can, and says so where it cannot', () => {
    const arabic = exportHtml(story({ language: 'ar', direction: 'rtl', sources: [source('s')] }), options)
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('>مصادر أخرى</h2>')
    const french = exportHtml(story({ language: 'fr', sources: [source('s')] }), options)
    expect(french).toContain('<h2 id="further-sources-title" lang="en">Further sources</h2>')
    expect(exportHtml(story({ sources: [source('s')] }), options)).toContain('title">Further sources</h2>')
  })
})

describe('blocks', () => {
  test('nest lists from flat items', () => {
    const written = html(item(0, false, 'a'), item(2, true, 'b'), item(1, true, 'c'), item(0, false, 'd'))
    expect(written.replace(/\n/g, '')).toBe('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>')
  })

  test('gather neighbours of one box under its first heading', () => {
    const box = 'x'
    const written = html(
      block('paragraph', { box, content: line('Before') }),
      block('heading', { box, level: 2, content: line('In short') }),
      block('heading', { box, level: 3, content: line('Second') }),
      paragraph('After'),
      block('paragraph', { box: 'y', content: line('No title') }),
    )
    expect(written).toBe(
      '<aside class="box" aria-labelledby="box-1">\n<p>Before</p>\n<h2 id="box-1">In short</h2>\n<h3>Second</h3>\n</aside>\n' +
        '<p>After</p>\n<aside class="box">\n<p>No title</p>\n</aside>\n',
    )
  })

  test('gather neighbours of one gallery, without the pictures that are missing', () => {
    const words = { alt: '', caption: '', credit: '' }
    const written = html(
      block('figure', { gallery: 'g', asset, ...words }),
      block('figure', { gallery: 'g', ...words }),
      block('figure', { gallery: 'g', asset, ...words }),
      block('figure', { asset, ...words, alt: 'unseen', decorative: true }),
    )
    const image = '<img src="images/aaaaaaaa.jpg" alt="" width="1200" height="800" loading="lazy"></figure>\n'
    const half = `<figure style="--share:0.5;--row:2">${image}`
    expect(written).toBe(
      `<figure class="gallery" role="group" aria-label="Gallery">\n${half}${half}</figure>\n<figure>${image}`,
    )
  })

  test('name a gallery in a language that there are words in, and say in which', () => {
    const figure = () => block('figure', { gallery: 'g', asset, alt: '', caption: 'Un quai', credit: '' })
    const written = exportHtml(story({ language: 'fr', body: [figure(), figure()] }), options)
    expect(written).toContain('<figure class="gallery" role="group" aria-label="Gallery" lang="en">')
    expect(written).toContain('<figure lang="fr" style="--share:0.5;--row:2">')
  })

  test('say how wide a picture of a gallery is shown', () => {
    const wide = { ...asset, width: 2400 }
    const written = exportHtml(
      story({
        body: [asset, wide].map((each) =>
          block('figure', { gallery: 'g', asset: each, alt: '', caption: '', credit: '' }),
        ),
      }),
      {
        ...options,
        imageFiles: () => [
          { url: 'images/a-800.jpg', width: 800, height: 533 },
          { url: 'images/a-1600.jpg', width: 1600, height: 1067 },
        ],
      },
    )
    expect(written).toContain('sizes="(max-width: 30rem) 100vw, (max-width: 44rem) 34vw, 14rem"')
    expect(written).toContain('sizes="(max-width: 30rem) 100vw, (max-width: 44rem) 67vw, 28rem"')
  })

  test('offer a picture in the widths that there are', () => {
    const files = [
      { url: 'images/a-800.jpg', width: 800, height: 533 },
      { url: 'images/a-1600.jpg', width: 1600, height: 1067 },
    ]
    const hero = { asset, alt: '', caption: '', credit: '' }
    const written = exportHtml(story({ hero }), {
      ...options,
      imagePath: () => 'images/a-1600.jpg',
      imageFiles: () => files,
    })
    expect(written).toContain(
      '<img src="images/a-1600.jpg" srcset="images/a-800.jpg 800w, images/a-1600.jpg 1600w"' +
        ' sizes="(max-width: 44rem) 100vw, 41rem" alt="" width="1600" height="1067">',
    )
  })

  test('make tables with column titles and rows of equal length', () => {
    const rows = [
      { id: '1', cells: [line('Port'), line('Ships')] },
      { id: '2', cells: [line('Tartus')] },
    ]
    expect(html(block('table', { header: true, rows })).replace(/\n/g, '')).toBe(
      '<div class="table"><table><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr></thead>' +
        '<tbody><tr><td>Tartus</td><td></td></tr></tbody></table></div>',
    )
  })

  test('keep their direction; code runs from left to right', () => {
    const written = html(
      block('paragraph', { dir: 'rtl', content: line('مرحبا') }),
      block('code', { language: 'c++', content: [{ type: 'break' }, ...line('<a>')] }),
    )
    expect(written).toBe('<p dir="rtl">مرحبا</p>\n<pre dir="ltr"><code class="language-c++">\n&lt;a&gt;</code></pre>\n')
  })

  test('show a card as a link, and an address that must not be one as text', () => {
    expect(html(block('card', { url: 'https://example.org/', title: '', publisher: 'Example' }))).toBe(
      '<div class="card"><p class="card-title"><a href="https://example.org/">https://example.org/</a></p>' +
        '<p class="card-publisher">Example</p></div>\n',
    )
    expect(html(block('card', { url: 'javascript:alert(1)', title: 'Look' }))).toBe(
      '<div class="card"><p class="card-title">Look</p><p>javascript:alert(1)</p></div>\n',
    )
  })

  test('without words are not written', () => {
    expect(articleHtml(body(paragraph(' '), block('table', { header: true, rows: [] })), options)).not.toContain('body')
  })

  test('nest marks by how far they reach, and keep one link one link', () => {
    const link = 'https://example.org/'
    const written = html(
      block('paragraph', {
        content: [
          { type: 'text', text: 'a ', marks: ['italic'], link },
          { type: 'text', text: 'b', marks: ['bold', 'italic'], link },
          { type: 'text', text: ' c', marks: ['italic'], link, threads: ['t'] },
          { type: 'text', text: 'd', marks: ['code'] },
        ],
      }),
    )
    expect(written).toBe(`<p><a href="${link}"><em>a <strong>b</strong> c</em></a><code>d</code></p>\n`)
  })
})

describe('citations', () => {
  const sources = [source('s1'), source('s2'), source('s3'), source('desk', { visibility: 'desk-only' })]

  test('lead to a numbered list and back to every place', () => {
    const article = story({
      sources: [...sources, source('unused')],
      body: [paragraph('One', cite('s2'), ' two', cite('s2@p. <12>'), ' three', cite('s1', 's3@a'), '.')],
    })
    const written = articleHtml(article, options)
    expect(written).toContain(
      '<p>One<a href="#source-1" id="cite-1" role="doc-noteref">[1]</a>' +
        ' two<a href="#source-1" id="cite-2" role="doc-noteref">[1, p. &lt;12&gt;]</a>' +
        ' three<span class="cites">[<a href="#source-2" id="cite-3" role="doc-noteref">2</a>; ' +
        '<a href="#source-3" id="cite-4" role="doc-noteref">3, a</a>]</span>.</p>',
    )
    const back = (id: number, label: string, text: string) =>
      `<a href="#cite-${id}" role="doc-backlink" aria-label="${label}">${text}</a>`
    expect(written).toContain(
      '<section class="references" role="doc-endnotes" aria-labelledby="references-title">\n' +
        '<h2 id="references-title">References</h2>\n<ol>\n' +
        '<li id="source-1">"<cite>Title of s2</cite>." The Paper, 15 May 2025. <span class="back">&#8617;&#65038; ' +
        `${back(1, 'Back to the text a', 'a')} ${back(2, 'Back to the text b', 'b')}</span></li>\n` +
        '<li id="source-2">"<cite>Title of s1</cite>." The Paper, 15 May 2025. <span class="back">' +
        `${back(3, 'Back to the text', '&#8617;&#65038;')}</span></li>`,
    )
    expect(written).toContain('<ul>\n<li>"<cite>Title of unused</cite>." The Paper, 15 May 2025.</li>\n</ul>')
  })

  test('of sources that are not printed leave no trace', () => {
    const article = story({
      sources,
      body: [
        paragraph('He said ', cite('desk'), '. They ', cite('gone'), ' agreed ', cite('desk')),
        paragraph('Both', cite('desk', 's1'), '.'),
        paragraph(cite('desk')),
      ],
    })
    const written = articleHtml(article, options)
    expect(written).toContain('<div class="body">\n<p>He said. They agreed</p>\n<p>Both<a href="#source-1"')
    expect(written).not.toContain('Title of desk')
  })

  test('of untitled sources read well, and only web addresses become links', () => {
    const article = story({
      sources: [
        source('talk', {
          csl: { type: 'interview', author: [{ literal: 'Ana Petrov' }], issued: { 'date-parts': [[2026, 2, 3]] } },
        }),
        source('web', {
          csl: { type: 'webpage', title: 'Page?', URL: 'https://example.org/?a&b' },
          archiveUrl: 'https://archive.example/',
        }),
        source('bad', { csl: { type: 'webpage', title: 'Bad', URL: 'javascript:alert(1)' } }),
      ],
    })
    const written = articleHtml(article, options)
    expect(written).toContain('<li><cite>Interview with Ana Petrov</cite>, 3 February 2026.</li>')
    expect(written).toContain(
      '<li>"<a href="https://example.org/?a&amp;b"><cite>Page?</cite></a>" (<span><a href="https://archive.example/">archived copy</a></span>)</li>',
    )
    expect(written).toContain('<li>"<cite>Bad</cite>." javascript:alert(1)</li>')
  })
})
