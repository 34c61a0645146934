import { expect, test } from 'vitest'
import { SaxesParser } from 'saxes'
import type { Article } from '../../../../../src/shared/article/article'
import { feedText } from '../../../../../src/shared/export/site/feed-text'
import { atomFeed, jsonFeed } from '../../../../../src/shared/export/site/feeds'
import { readPage, textOf } from '../read-page'
import { secret, secretStory } from '../secret-story'
import { asset, block, cite, options, paragraph, source } from '../story'
import { planFor, published } from './plan'

const PAGE = 'https://harbour.example/news/stories/ferry/'
const files = [400, 1600].map((width) => ({ url: `images/a-${width}.jpg`, width, height: width / 2 }))
const text = (article: Article) => feedText(article, { ...options, imageFiles: () => files }, PAGE)

const ferry = published('Ferry', 1, {
  standfirst: 'Not a word of it twice.',
  hero: { asset, alt: 'A ferry', caption: 'The <ferry>', credit: '' },
  sources: [source('s1')],
  body: [
    paragraph('It <sails> & "href="#x"', cite('s1'), '\u0001 at ', {
      type: 'text',
      text: 'ten',
      link: 'https://b.example/',
    }),
    block('figure', { asset, alt: 'A pier', caption: '', credit: '' }),
  ],
  corrections: [{ id: 'c', kind: 'correction', at: '2026-05-01T08:00:00Z', text: 'It sailed at ten.', by: 'Ana' }],
})

test('the text of a story has all that stands below its standfirst', () => {
  const [html] = readPage(text(ferry)).elements
  const words = textOf(html as NonNullable<typeof html>)
  for (const part of ['It <sails> & "href="#x"[1]', 'It sailed at ten.', 'The <ferry>', 'Title of s1'])
    expect(words).toContain(part)
  expect(words).not.toMatch(/Ferry\n|Not a word/)
})

test('every address in it is whole', () => {
  const urls = readPage(text(ferry)).elements.flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'srcset') return value.split(', ').map((part) => part.split(' ')[0])
      return name === 'href' || name === 'src' ? [value] : []
    }),
  )
  expect(urls.length).toBeGreaterThanOrEqual(9)
  for (const url of urls) expect(url).toMatch(/^https:/)
  expect(urls).toEqual(expect.arrayContaining([`${PAGE}#source-1`, `${PAGE}images/a-400.jpg`, 'https://b.example/']))
})

test('nothing in it runs, and nothing of the desk is in it', () => {
  const html = text({ ...secretStory, publication: ferry.publication })
  expect(html).toContain('shown words')
  expect(html).not.toContain(secret(''))
  for (const { tagName, attrs } of readPage(html + text(ferry)).elements) {
    expect(['script', 'style', 'iframe', 'object', 'form']).not.toContain(tagName)
    for (const { name, value } of attrs) expect(`${name}=${value}`).not.toMatch(/^on|=\s*(?:javascript|data):/i)
  }
})

test('a withdrawn story has its notice for a text', () => {
  const html = text({ ...ferry, stage: 'withdrawn' })
  expect(html).not.toContain('sails')
})

test('feeds carry it, as the very same HTML', () => {
  const plan = planFor([ferry])
  const html = text(ferry)
  const texts = new Map([['s0', html]])
  const contents: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let inside = false
  parser.on('error', (error) => expect.unreachable(error.message))
  parser.on('opentag', ({ local, attributes }) => {
    inside = local === 'content'
    if (inside) contents.push(`${attributes.type?.value}:`)
  })
  parser.on('closetag', () => (inside = false))
  parser.on('text', (part) => inside && (contents[0] += part))
  parser.write(atomFeed(plan, texts)).close()
  expect(contents).toEqual([`html:${html.replace('\u0001', '')}`])
  const [item] = JSON.parse(jsonFeed(plan, texts)).items
  expect(item).toMatchObject({ content_html: html, summary: ferry.standfirst })
  expect(item).not.toHaveProperty('content_text')
})
