import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStories } from '../../../../src/main/incoming/read-stories'
import { openedArticle, testLibrary } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { tarOf } from '../../../support/tar'
import { testFolder } from '../../../support/test-folder'
import { outline } from '../../shared/interchange/outline'

async function read(name: string, content: string | Uint8Array) {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  const [file] = await readStories([{ path, name, size: content.length }], { language: 'en-GB' })
  if (!file) throw new Error('nothing was read')
  return { ...file, outlines: file.stories.map(outline) }
}

const wxr = (items: string, head = '') => `<?xml version="1.0" encoding="UTF-8" ?>${head}
<rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>maria</wp:author_login><wp:author_display_name><![CDATA[Maria Keller]]></wp:author_display_name></wp:author>
${items}</channel></rss>`
const POST = `<item><title>Night ferries &amp; buses</title><link>https://harbour.example/night</link><dc:creator><![CDATA[maria]]></dc:creator>
<content:encoded><![CDATA[The boats sail again.

[caption id="a" align="left"]<img src="https://harbour.example/a.jpg" alt="A white ferry at night" /> The Aurora. Photo: Lena Brandt[/caption]

They cost <strong>little</strong>.]]></content:encoded><excerpt:encoded><![CDATA[Six crossings a night.]]></excerpt:encoded>
<wp:post_date>2026-03-12 06:30:00</wp:post_date><wp:post_name>night-ferries</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="t"><![CDATA[Transport]]></category><category domain="post_tag" nicename="f"><![CDATA[Ferries]]></category></item>`

test('WordPress: posts with authors, categories, captions and what is theirs', async () => {
  const picture = '<item><title>a.jpg</title><wp:post_type>attachment</wp:post_type></item>'
  const { outlines, stories } = await read('export.xml', wxr(POST + picture))
  expect(stories[0]).toMatchObject({ part: 'Night ferries & buses', url: 'https://harbour.example/night' })
  expect(outlines).toEqual([
    {
      headline: 'Night ferries & buses',
      standfirst: 'Six crossings a night.',
      bylines: ['author | Maria Keller'],
      section: 'Transport',
      slug: 'night-ferries',
      language: 'en-US ltr',
      eventDate: '2026-03-12',
      body: [
        'paragraph: The boats sail again.',
        'figure: The Aurora. | credit: Lena Brandt | alt: A white ferry at night',
        'paragraph: They cost <bold>little</bold>.',
      ],
      tags: ['ferries | Ferries'],
      leftOut: ['remote-picture | https://harbour.example/a.jpg'],
    },
  ])
})

test.each([
  ['with entities', wxr(POST, '<!DOCTYPE rss [<!ENTITY a "ha">]>'), 'entities'],
  ['that is cut off', wxr(POST).slice(0, -200), 'damaged'],
  ['without a post', wxr(''), 'no-stories'],
  ['nested ten thousand deep', wxr('<a>'.repeat(10_000)), 'too-deep'],
])('an export of WordPress %s is refused', async (_, text, code) => {
  expect((await read('export.xml', text)).problem).toEqual({ code: `import.${code}`, params: { name: 'export.xml' } })
})

test('XML of another kind is no story', async () => {
  expect((await read('sitemap.xml', '<?xml version="1.0"?><urlset><url/></urlset>')).problem?.code).toBe(
    'import.unknown-kind',
  )
})

test('Ghost: posts with authors, tags and their picture', async () => {
  const data = {
    posts: [
      {
        id: 1,
        title: 'Night ferries',
        slug: 'night-ferries',
        html: '<p>The boats sail again, four years after the last one tied up.</p>',
        custom_excerpt: 'Six crossings a night.',
        published_at: '2026-03-12T06:30:00.000Z',
        feature_image: '__GHOST_URL__/content/images/ferry.jpg',
      },
      { id: 2, title: '', html: null },
    ],
    tags: [
      { id: 7, name: 'Ferries' },
      { id: 8, name: '#internal' },
    ],
    users: [{ id: 9, name: 'Maria Keller' }],
    posts_tags: [
      { post_id: 1, tag_id: 7 },
      { post_id: 1, tag_id: 8 },
    ],
    posts_authors: [{ post_id: 1, author_id: 9 }],
    posts_meta: [{ post_id: 1, feature_image_alt: 'A white ferry at night' }],
  }
  const { outlines } = await read('ghost.json', JSON.stringify({ db: [{ meta: {}, data }] }))
  expect(outlines).toEqual([
    {
      headline: 'Night ferries',
      standfirst: 'Six crossings a night.',
      bylines: ['author | Maria Keller'],
      slug: 'night-ferries',
      eventDate: '2026-03-12',
      hero: 'alt: A white ferry at night',
      body: ['paragraph: The boats sail again, four years after the last one tied up.'],
      tags: ['ferries | Ferries'],
      leftOut: ['remote-picture | __GHOST_URL__/content/images/ferry.jpg'],
    },
  ])
  expect((await read('other.json', '{"db":[{"data":{"posts":1}}]}')).problem?.code).toBe('import.foreign-json')
})

test('Ghost: posts that were never shown keep the structure that the editor has', async () => {
  const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format })
  const item = (...children: unknown[]) => ({ type: 'listitem', children })
  const lexical = {
    root: {
      type: 'root',
      children: [
        { type: 'extended-heading', tag: 'h2', children: [text('Boats')] },
        {
          type: 'paragraph',
          children: [
            text('They sail '),
            text('again', 3),
            { type: 'linebreak' },
            { type: 'link', url: 'https://harbour.example/', children: [text('from the pier')] },
          ],
        },
        {
          type: 'list',
          listType: 'number',
          children: [item(text('One')), item({ type: 'list', children: [item(text('In'))] })],
        },
        { type: 'extended-quote', children: [text('At last')] },
        { type: 'image', src: '__GHOST_URL__/a.jpg', alt: 'A white ferry at night', caption: 'The <b>Aurora</b>' },
        { type: 'codeblock', code: 'a < b', language: 'js' },
        { type: 'horizontalrule' },
        { type: 'callout', calloutText: 'Mind the <b>gap</b>.' },
        { type: 'bookmark', url: 'https://pier.example/', metadata: { title: 'The pier', description: 'Where it is' } },
        { type: 'no-such-card', heading: 'Still words' },
      ],
    },
  }
  const mobiledoc = {
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      ['card-markdown', { markdown: '## Later\n\n- one\n- *two*' }],
      ['code', { code: 'x' }],
    ],
    markups: [['strong'], ['a', ['href', 'https://harbour.example/']]],
    sections: [
      [1, 'h3', [[0, [], 0, 'Fares']]],
      [
        1,
        'p',
        [
          [0, [], 0, 'They '],
          [0, [0], 0, 'cost '],
          [0, [1], 2, 'little'],
          [1, [], 0, 0],
          [0, [], 0, 'now'],
        ],
      ],
      [3, 'ul', [[[0, [], 0, 'By day']]]],
      [10, 0],
      [10, 1],
    ],
  }
  const deep = `{"root":${'{"children":['.repeat(5000)}{"type":"text","text":"far below"}${']}'.repeat(5000)}}`
  const posts = [
    { id: 1, title: 'Ferries', html: null, lexical: JSON.stringify(lexical) },
    { id: 2, title: 'Buses', html: '', mobiledoc: JSON.stringify(mobiledoc) },
    { id: 3, title: 'Neither', lexical: '{"root":7}', mobiledoc: '[', plaintext: 'Only words.' },
    { id: 4, title: 'Deep', lexical: deep },
  ]
  const { outlines } = await read('ghost.json', JSON.stringify({ db: [{ data: { posts } }] }))
  expect(outlines.map(({ body }) => body)).toEqual([
    [
      'h2: Boats',
      'paragraph: They sail <italic><bold>again</bold></italic> / <from the pier → https://harbour.example/>',
      '1. One',
      '  - In',
      'quote: At last',
      'figure: The Aurora | alt: A white ferry at night',
      'code js: a < b',
      'rule',
      'paragraph: Mind the <bold>gap</bold>.',
      'paragraph: <The pier → https://pier.example/>',
      'paragraph: Where it is',
      'paragraph: Still words',
    ],
    [
      'h3: Fares',
      'paragraph: They <bold>cost </bold><<bold>little</bold> → https://harbour.example/> / now',
      '- By day',
      'h2: Later',
      '- one',
      '- <italic>two</italic>',
      'code undefined: x',
    ],
    ['paragraph: Only words.'],
    ['paragraph: far below'],
  ])
})

const [NOTE, RESOURCE, TAG] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)]
const JOPLIN = `Night ferries

The boats sail again.

![A white ferry at night](:/${RESOURCE})

id: ${NOTE}
source_url: https://harbour.example/night
author: Maria Keller
type_: 1`

test('Joplin: an archive with tags and pictures, or the folder of it', async () => {
  const archive = tarOf({
    [`${NOTE}.md`]: JOPLIN,
    [`${TAG}.md`]: `ferries\n\nid: ${TAG}\ntype_: 5`,
    [`${'d'.repeat(32)}.md`]: `id: ${'d'.repeat(32)}\nnote_id: ${NOTE}\ntag_id: ${TAG}\ntype_: 6`,
    [`resources/${RESOURCE}.png`]: png(64, 48),
  })
  const { outlines, stories } = await read('notes.jex', archive)
  const expected = {
    headline: 'Night ferries',
    bylines: ['author | Maria Keller'],
    body: ['paragraph: The boats sail again.', 'figure: alt: A white ferry at night'],
    leftOut: [`picture-file | :/${RESOURCE}`],
  }
  expect(outlines).toEqual([{ ...expected, tags: ['ferries | ferries'] }])
  expect(stories[0]).toMatchObject({ url: 'https://harbour.example/night', pictures: [{ name: `${RESOURCE}.png` }] })
  expect((await read(`${NOTE}.md`, JOPLIN)).outlines).toEqual([expected])
  expect(await read(`${TAG}.md`, `ferries\n\nid: ${TAG}\ntype_: 5`)).toMatchObject({ stories: [] })
  const folder = testFolder()
  const link = (tag: string) => `id: ${'d'.repeat(32)}\nnote_id: ${NOTE}\ntag_id: ${tag}\ntype_: 6`
  writeFileSync(join(folder, `${NOTE}.md`), JOPLIN)
  writeFileSync(join(folder, `${TAG}.md`), `ferries\n\nid: ${TAG}\ntype_: 5`)
  writeFileSync(join(folder, `${'d'.repeat(32)}.md`), link(TAG))
  writeFileSync(join(folder, `${'e'.repeat(32)}.md`), link('f'.repeat(32)))
  const raw = await readStories([{ name: `${NOTE}.md`, path: join(folder, `${NOTE}.md`), size: 0 }], { language: 'en' })
  expect(raw[0]?.stories[0]?.article.tags).toMatchObject([{ slug: 'ferries', proposed: true }])
  expect((await read('cut.jex', archive.subarray(0, 700))).problem?.code).toBe('import.damaged')
})

test('Obsidian: links to notes become related stories, pictures are found wherever they lie', async () => {
  const [library, vault] = [await testLibrary(), testFolder()]
  mkdirSync(join(vault, '.obsidian'))
  mkdirSync(join(vault, 'assets', 'deep'), { recursive: true })
  writeFileSync(join(vault, 'assets', 'deep', 'a ferry.png'), png(64, 48))
  writeFileSync(
    join(vault, 'Night ferries.md'),
    '---\ntags: [ferries]\n---\n# Night ferries\n\nThe boats of [[Pier 4|the pier]] sail, see [[Fares#Night]].\n\n![[a ferry.png|300]]\n\n```\n[[code]]\n```\n',
  )
  const { imported } = await library.importStories({ brought: [{ path: vault }], language: 'en-GB', by: 'Ana' })
  const { article } = await openedArticle(library, imported[0]?.id ?? '')
  const [story] = imported
  expect(story && outline({ article, summary: story.summary })).toEqual({
    headline: 'Night ferries',
    body: ['paragraph: The boats of the pier sail, see Fares › Night.', 'figure: ', 'code undefined: [[code]]'],
    tags: ['ferries | ferries'],
    related: ['Pier 4', 'Fares'],
  })
  expect(article.body[1]).toMatchObject({ asset: { width: 64, height: 48 } })
})

test('Obsidian: links between notes that come in together lead to the stories', async () => {
  const [library, vault] = [await testLibrary(), testFolder()]
  for (const folder of ['old', 'new']) mkdirSync(join(vault, folder))
  const note = (path: string, text: string) => writeFileSync(join(vault, `${path}.md`), text)
  note('a', '# Ferries\n\nFrom [[pier 4]] and [[new/Fares|fares]], not [[Nowhere]].\n')
  note('Pier 4', '# The old pier\n\nSee [[a]] and [[Pier 4#Itself]].\n')
  note('old/Fares', '# Old fares\n\nOne.\n')
  note('new/Fares', '# New fares\n\nTwo.\n')
  const bring = () => library.importStories({ brought: [{ path: vault }], language: 'en-GB', by: 'Ana' })
  const { imported } = await bring()
  const idOf = (title: string) => imported.find((story) => story.title === title)?.id ?? ''
  const relatedOf = async (id: string) => (await openedArticle(library, id)).article.related
  expect(await relatedOf(idOf('Ferries'))).toMatchObject([
    { title: 'The old pier', story: idOf('The old pier') },
    { title: 'New fares', story: idOf('New fares') },
    { title: 'Nowhere' },
  ])
  expect(await relatedOf(idOf('The old pier'))).toMatchObject([{ title: 'Ferries', story: idOf('Ferries') }])
  // What the library has already is linked to as well.
  note('later', '# Later\n\nAfter [[a]].\n')
  const [later] = (await bring()).imported
  expect(await relatedOf(later?.id ?? '')).toMatchObject([{ title: 'Ferries', story: idOf('Ferries') }])
})
