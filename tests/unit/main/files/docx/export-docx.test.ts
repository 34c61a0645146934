import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { exportDocx } from '../../../../../src/main/files/docx/export-docx'
import { unzip } from '../../../../../src/main/incoming/unzip'
import type { Article } from '../../../../../src/shared/article/article'
import { forReaders } from '../../../../../src/shared/export/withdrawn'
import { temporaryFolder } from '../../../../support/folders'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { shownOf } from '../../../shared/export/expected'
import { secretStory } from '../../../shared/export/secret-story'
import { asset, block, cite, item, paragraph, source, story } from '../../../shared/export/story'
import { PIXEL } from '../../pixel'

const pictures = new Map([[asset.hash, { type: 'png' as const, bytes: PIXEL, width: 600, height: 400 }]])
const told = { notForPublication: false, pictures }

/** The document as HTML, as a program that is not ours reads it, and what it complained about. */
async function read(article: Article, options = told) {
  const path = join(temporaryFolder(), 'story.docx')
  writeFileSync(path, await exportDocx(article, options))
  const { value, messages } = await mammoth.convertToHtml({ path })
  return { html: value, faults: messages.filter(({ type }) => type === 'error') }
}

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

test('headings, lists, marks, links, notes, tables, pictures and boxes arrive', async () => {
  const { html, faults } = await read(
    story({
      headline: 'Night buses return',
      standfirst: 'Six routes restart.',
      hero: { asset, alt: 'A bus', caption: 'The first bus.', credit: 'J. Ng' },
      sources: [source('a'), source('b'), source('c')],
      body: [
        paragraph(
          'It found 2,300 people',
          cite('a@p. 12', 'b'),
          ' who ',
          { type: 'text', text: 'work', marks: ['bold'] },
          '.',
        ),
        block('heading', { level: 2, content: [{ type: 'text', text: 'The plan' }] }),
        item(0, true, 'Buses'),
        item(1, false, 'at night'),
        paragraph('See ', { type: 'text', text: 'the map', link: 'https://example.org/' }, cite('a')),
        { ...paragraph('In the box'), box: 'x' },
        block('table', { header: true, rows: [{ id: '1', cells: [[{ type: 'text', text: 'Route' }]] }] }),
      ],
    }),
  )
  expect(faults).toEqual([])
  expect(html).toContain('<h1>The plan</h1>')
  expect(html).toContain('<strong>work</strong>')
  expect(html).toMatch(/<a href="https:\/\/example.org\/">the map<\/a>/)
  expect(html).toMatch(/<ol><li>Buses<ul><li>at night<\/li><\/ul><\/li><\/ol>/)
  expect(html).toMatch(/<img alt="A bus" src="data:image\/png/)
  expect(html).toContain('<td><p>In the box</p></td>')
  expect(html).toContain('Route')
  const notes = [...html.matchAll(/<li id="[^"]*footnote-\d+"><p>(.*?)<a href/g)].map(([, note = '']) =>
    words(note).trim(),
  )
  expect(notes).toEqual([
    '"Title of a." The Paper, 15 May 2025. p. 12. "Title of b." The Paper, 15 May 2025.',
    '"Title of a." The Paper, 15 May 2025.',
  ])
  // What is printed and not cited stands at the end.
  expect(words(html)).toMatch(/Further sources\s+"Title of c\."/)
})

test('a story from right to left says so of its paragraphs and runs', async () => {
  const article = {
    ...story({ headline: 'الميناء يفتح أبوابه', body: [paragraph('قال الوزير')] }),
    language: 'ar',
    direction: 'rtl' as const,
  }
  const parts = await unzip(Buffer.from(await exportDocx(article, told)), 'story.docx')
  const xml = parts.get('word/document.xml')?.toString('utf8')
  expect(xml).toMatch(/<w:p><w:pPr><w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>قال الوزير/)
})

test('it says when the story was published, and when it changed', async () => {
  const publication = { firstPublishedAt: '2025-05-15T12:00:00Z', updatedAt: '2025-05-16T12:00:00Z', revision: 'r' }
  const { html } = await read(story({ dateline: 'Harbour City', publication }))
  expect(html).toContain('Harbour City · Published 15 May 2025 · Updated 16 May 2025')
})

test('nothing that is only for the desk is in any part of the file', async () => {
  const parts = await unzip(Buffer.from(await exportDocx(secretStory, told)), 'story.docx')
  const text = [...parts.values()].map((part) => part.toString('utf8')).join('\n')
  expect(text.match(/sentinel-[\w-]*/g)).toBeNull()
  expect(text).toContain('shown words')
  expect(text).toContain('shown title')
  expect(text).toContain('descr="shown alt"')
})

test('any story keeps all its words in their order, and nothing is wrong with the file', async () => {
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  const rule = fc.asyncProperty(articleArbitrary(), async (article) => {
    const { html, faults } = await read(article, { ...told, pictures: new Map() })
    expect(faults).toEqual([])
    const text = squeezed(words(html))
    let from = 0
    for (const { type, line, gap } of shownOf(forReaders(article))) {
      if (gap || ['image', 'caption', 'credit'].includes(type)) continue
      for (const { text: said } of line.filter((stretch) => !stretch.text.includes('⟦'))) {
        const at = text.indexOf(squeezed(said), from)
        expect(at, `${JSON.stringify(said)} of a ${type}`).toBeGreaterThanOrEqual(from)
        from = at + squeezed(said).length
      }
    }
  })
  await fc.assert(rule, runs(60))
})
