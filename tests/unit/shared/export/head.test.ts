import { expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { exportHtml } from '../../../../src/shared/export/html'
import type { ExportOptions } from '../../../../src/shared/export/options'
import { attribute, find, readPage, textOf } from './read-page'
import { asset, block, cite, options, paragraph, source, story } from './story'

const CUTS = [
  { url: 'images/a-1x1.jpg', width: 800, height: 800 },
  { url: 'images/a-4x3.jpg', width: 1066, height: 800 },
  { url: 'images/a-16x9.jpg', width: 1200, height: 675 },
]
const AT = '2025-05-15T23:30:00Z'
const LATER = '2025-05-16T08:00:00Z'

const full: Partial<Article> = {
  headline: 'Ferry </script><script>alert(1)</script>',
  standfirst: 'It sails again',
  section: 'Harbour',
  bylines: [
    { name: 'Ana Petrov', role: 'author', organisation: 'Northern Wire' },
    { name: 'NW', role: 'agency' },
    { name: 'Lena Brandt', role: 'photo' },
  ],
  hero: { asset, alt: 'A ship', caption: 'The ship', credit: 'Lena Brandt' },
  tags: [
    { slug: 'ferries', name: 'Ferries' },
    { slug: 'guess', name: 'A guess', proposed: true },
  ],
  sources: [
    source('s1', { csl: { type: 'webpage', title: 'Timetable', URL: 'https://example.org/t', publisher: 'City' } }),
    source('s2', { visibility: 'desk-only' }),
    source('s3', { csl: { type: 'book', title: 'Ships', author: [{ literal: 'Tom Okafor' }] } }),
  ],
  body: [paragraph('Words', cite('s3'), cite('s2'))],
  corrections: [
    { id: 'c', kind: 'correction', at: LATER, text: 'It was 1971.', was: '1970', by: 'Editor' },
    { id: 'u', kind: 'update', at: LATER, text: 'It has sailed.', by: 'Editor' },
  ],
  publication: { firstPublishedAt: AT, updatedAt: LATER, revision: '0', url: 'https://example.org/ferry/' },
}

const pageOf = (fields: Partial<Article>, more: Partial<ExportOptions> = {}) =>
  readPage(exportHtml(story(fields), { ...options, ...more }))
const factsOf = (...args: Parameters<typeof pageOf>) =>
  JSON.parse(textOf(find(pageOf(...args), 'script')[0] as never)) as Record<string, unknown>
const properties = (...args: Parameters<typeof pageOf>) =>
  find(pageOf(...args), 'meta').flatMap((meta) => {
    const name = attribute(meta, 'property')
    return name === undefined ? [] : [`${name}=${attribute(meta, 'content')}`]
  })

test('machines are told a NewsArticle', () => {
  expect(factsOf(full, { publisher: 'The Harbour Post', imageCuts: () => CUTS })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry </script><script>alert(1)</script>',
    description: 'It sails again',
    url: 'https://example.org/ferry/',
    mainEntityOfPage: 'https://example.org/ferry/',
    image: CUTS.map(({ url, width, height }) => ({
      '@type': 'ImageObject',
      url: `https://example.org/ferry/${url}`,
      width,
      height,
      caption: 'The ship',
      creditText: 'Lena Brandt',
    })),
    datePublished: AT,
    dateModified: LATER,
    author: [
      { '@type': 'Person', name: 'Ana Petrov', worksFor: { '@type': 'Organization', name: 'Northern Wire' } },
      { '@type': 'Organization', name: 'NW' },
    ],
    publisher: { '@type': 'Organization', name: 'The Harbour Post' },
    inLanguage: 'en-GB',
    articleSection: 'Harbour',
    keywords: ['Ferries'],
    citation: [
      { '@type': 'CreativeWork', name: 'Ships', author: [{ '@type': 'Person', name: 'Tom Okafor' }] },
      {
        '@type': 'CreativeWork',
        name: 'Timetable',
        publisher: { '@type': 'Organization', name: 'City' },
        url: 'https://example.org/t',
      },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'It was 1971.', datePublished: LATER }],
  })
})

test('what a story does not say, machines are not told', () => {
  expect(factsOf({ headline: 'Ferry' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry',
    inLanguage: 'en-GB',
  })
})

test('a picture without cuts is told as it is, from the page where its address is not known', () => {
  const figure = block('figure', { asset, alt: 'A pier', caption: '', credit: '' })
  expect(factsOf({ body: [block('figure', { alt: '', caption: '', credit: '' }), figure] }).image).toEqual([
    { '@type': 'ImageObject', url: 'images/aaaaaaaa.jpg', width: 1200, height: 800 },
  ])
})

test('those who link to it are told by Open Graph', () => {
  expect(properties(full, { publisher: 'The Harbour Post', imageCuts: () => CUTS })).toEqual([
    'og:type=article',
    'og:title=Ferry </script><script>alert(1)</script>',
    'og:description=It sails again',
    'og:url=https://example.org/ferry/',
    'og:site_name=The Harbour Post',
    'og:locale=en_GB',
    'og:image=https://example.org/ferry/images/a-16x9.jpg',
    'og:image:width=1200',
    'og:image:height=675',
    'og:image:alt=A ship',
    `article:published_time=${AT}`,
    `article:modified_time=${LATER}`,
    'article:section=Harbour',
    'article:tag=Ferries',
  ])
  expect(properties({ headline: 'Ferry', language: 'ar' })).toEqual(['og:type=article', 'og:title=Ferry'])
})
