import { expect, test } from 'vitest'
import { COPY_FORMS, storyCopy } from '../../../../src/shared/export/story-copy'
import { asset, block, cite, paragraph, source, story } from './story'

const bus = { asset, alt: 'A bus', caption: 'The first bus.', credit: 'J. Ng' }
const told = story({
  headline: 'Night buses return',
  hero: bus,
  sources: [
    source('a', { note: 'rang twice' }),
    source('b'),
    source('c', { visibility: 'desk-only', csl: { type: 'report', title: 'Leaked' } }),
  ],
  body: [
    paragraph('Six routes', cite('a'), ' restart', cite('c'), '.'),
    paragraph('Trams too', cite('b@p. 4'), '.'),
    block('figure', bus),
  ],
})
const part = told.body.slice(1)

test('rich text comes with its plain text; the other forms are text', () => {
  const { html, text } = storyCopy(told, { form: 'rich', part: null })
  expect(html).toMatch(/^<article>\n<header>\n<h1>Night buses return<\/h1>/)
  expect(text).toContain('Six routes[1] restart.')
  for (const form of ['html', 'markdown', 'text'] as const)
    expect(storyCopy(told, { form, part: null }).html).toBeUndefined()
  expect(storyCopy(told, { form: 'markdown', part: null }).text).toMatch(/^---\n.*?\n---\n\nSix routes\[\^1\]/s)
})

test('pictures stay behind and are counted, but for the words of them in plain text', () => {
  expect(storyCopy(told, { form: 'html', part: null })).toMatchObject({ pictures: 2 })
  expect(storyCopy(told, { form: 'html', part: null }).text).not.toContain('<img')
  expect(storyCopy(told, { form: 'markdown', part }).pictures).toBe(1)
  expect(storyCopy(told, { form: 'text', part: null })).toMatchObject({ pictures: 0 })
})

test('a part has the references that it leads to and nothing else of the story', () => {
  expect(storyCopy(told, { form: 'html', part }).text).toMatch(/^<p>Trams too<a [^>]*>\[1, p\. 4\]/)
  expect(storyCopy(told, { form: 'markdown', part }).text).toMatch(/^Trams too\[\^1\]/)
  expect(storyCopy(told, { form: 'text', part }).text).toMatch(/^Trams too\[1, p\. 4\]\.\n/)
  for (const form of COPY_FORMS) {
    const { text, html = '' } = storyCopy(told, { form, part })
    expect(`${html}${text}`).not.toMatch(/Night buses|Six routes|Further/)
  }
})

test('nothing that is only for the desk goes along', () => {
  for (const form of COPY_FORMS)
    for (const asked of [null, told.body]) {
      const { text, html = '' } = storyCopy(told, { form, part: asked })
      expect(`${html}${text}`).not.toMatch(/Leaked|rang twice|Not for publication/)
    }
})
