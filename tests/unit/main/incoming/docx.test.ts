import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStories } from '../../../../src/main/incoming/read-stories'
import type { TextRun } from '../../../../src/shared/article/inline'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'
import { docxOf, wordParagraph, wordPart, zipOf } from '../../../support/zip'
import { outline } from '../../shared/interchange/outline'

async function read(bytes: Uint8Array, name = 'story.docx') {
  const path = join(testFolder(), name)
  writeFileSync(path, bytes)
  const [file] = await readStories([{ path, name, size: bytes.length }], { language: 'en-GB' })
  if (!file) throw new Error('nothing was read')
  return file
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const BLIP =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="A ferry leaves the pier"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const STYLES = wordPart(
  'styles',
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>',
)

test('words, notes, pictures and what the document says of itself', async () => {
  const body = [
    wordParagraph('Night ferries return', 'H1'),
    wordParagraph(`${run('The boats cost £1.2 million a year.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    wordParagraph('What changes', 'H2'),
    wordParagraph(BLIP),
    wordParagraph(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>Six</w:t></w:r><w:r><w:t xml:space="preserve"> crossings a night.</w:t></w:r>',
    ),
  ]
  const note =
    '<w:footnote w:id="2">' +
    wordParagraph('City Council, “Draft budget 2026”, 3 March 2026. https://council.example/budget') +
    '</w:footnote>'
  const { stories, problem } = await read(
    docxOf(
      body.join(''),
      {
        'word/styles.xml': STYLES,
        'word/footnotes.xml': wordPart('footnotes', note),
        'word/media/a.png': png(64, 48),
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Document1</dc:title><dc:creator>Maria Keller</dc:creator><cp:keywords>ferries, harbour</cp:keywords></cp:coreProperties>',
      },
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>',
    ),
  )
  expect(problem).toBeUndefined()
  const [story] = stories
  expect(story && outline(story)).toEqual({
    headline: 'Night ferries return',
    bylines: ['author | Maria Keller'],
    body: [
      'paragraph: The boats cost £1.2 million a year.{#1}',
      'h2: What changes',
      'figure: alt: A ferry leaves the pier',
      'paragraph: <bold>Six</bold> crossings a night.',
    ],
    sources: [
      'webpage | City Council | Draft budget 2026 | council.example | 2026-03-03 | https://council.example/budget',
    ],
    tags: ['ferries | ferries', 'harbour | harbour'],
    leftOut: ['picture-file | part:0'],
  })
  expect(story?.pictures).toMatchObject([{ name: 'picture.png' }])
})

test('comments and tracked changes become threads on their words', async () => {
  const change = (kind: string, inside: string) =>
    `<w:${kind} w:id="7" w:author="Tom &amp; Co" w:date="2026-03-01T10:00:00Z">${inside}</w:${kind}>`
  const body = wordParagraph(
    [
      run('The '),
      '<w:commentRangeStart w:id="0"/>',
      run('old boats'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      run(' cost '),
      change('del', '<w:r><w:delText>two</w:delText></w:r>'),
      change('ins', run('three')),
      run(' million.'),
    ].join(''),
  )
  const comment = `<w:comment w:id="0" w:author="Ines Okafor" w:date="2026-03-02T08:30:00Z">${wordParagraph('All of them?')}</w:comment>`
  const { stories } = await read(docxOf(body, { 'word/comments.xml': wordPart('comments', comment) }))
  const article = stories[0]?.article
  expect(article?.threads.map(({ quote, comments }) => [quote, comments[0]?.author, comments[0]?.text])).toEqual([
    ['old boats', 'Ines Okafor', 'All of them?'],
    ['cost', 'Tom & Co', '− two'],
    ['three', 'Tom & Co', '+ three'],
  ])
  const [paragraph] = article?.body ?? []
  const runs = (paragraph?.type === 'paragraph' ? paragraph.content : []) as TextRun[]
  expect(runs.map(({ text, threads = [] }) => `${text}${threads.length}`)).toEqual([
    'The 0',
    'old boats1',
    ' 0',
    'cost 1',
    'three1',
    ' million.0',
  ])
  expect(JSON.stringify(article)).not.toMatch(/[\uE000-\uE0FF]/)
})

const BILLION = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>`

test.each<[string, () => Buffer, string]>([
  ['that unpacks to gigabytes', () => docxOf('', { 'word/media/a.png': Buffer.alloc(260_000_000) }), 'bomb'],
  [
    'that says it is small and is not',
    () => zipOf([{ name: '[Content_Types].xml', content: Buffer.alloc(9000), claims: 10 }]),
    'damaged',
  ],
  ['that says it is huge', () => zipOf([{ name: '[Content_Types].xml', content: '', claims: 0xfffffff0 }]), 'bomb'],
  ['with a part outside of it', () => docxOf(wordParagraph('a'), { '../../evil.txt': 'x' }), 'outside'],
  ['with a part at an absolute place', () => docxOf(wordParagraph('a'), { '/etc/evil': 'x' }), 'outside'],
  ['with entities', () => docxOf('', { 'word/document.xml': `${BILLION}<w:document>&b;</w:document>` }), 'entities'],
  [
    'with entities in a part of itself',
    () => docxOf(wordParagraph('a'), { 'word/styles.xml': `${BILLION}<w>&b;</w>` }),
    'entities',
  ],
  ['that is cut off', () => docxOf(wordParagraph('a')).subarray(0, 500), 'damaged'],
  ['that holds no document', () => docxOf('', { 'word/document.xml': 'no xml' }), 'not-understood'],
  ['nested ten thousand deep', () => docxOf('<w:ins>'.repeat(10_000)), 'not-understood'],
  ['without a word', () => docxOf(wordParagraph('')), 'empty'],
])('a document %s is refused', async (_, bytes, code) => {
  const { stories, problem } = await read(bytes())
  expect(stories).toEqual([])
  expect(problem).toEqual({ code: `import.${code}`, params: expect.objectContaining({ name: 'story.docx' }) })
})
