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
