import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportHtml } from '../../../../src/shared/export/html'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { shownOf } from './expected'
import { attribute, find, readBody, readPage, textOf } from './read-page'
import { appearance, plain } from './rich-text'

/** Stories whose words are printed; of a withdrawn one readers have a notice alone. */
const printedArbitrary = () => articleArbitrary().filter(({ stage }) => stage !== 'withdrawn')

const options = { notForPublication: true, imagePath: ({ hash }: { hash: string }) => `images/${hash}.jpg` }

const ELEMENTS = new Set(
  (
    'html head meta title style body a p main article header h1 h2 h3 h4 time figure img figcaption span div ul ol li ' +
    'blockquote aside pre code hr table thead tbody tr th td section cite strong em u s sub sup br bdi link script'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  'lang dir charset name property content rel href id class role aria-label aria-labelledby datetime src alt width height loading scope style type'.split(
    ' ',
  ),
)

/** Of headings, which may stand a level higher than they were written, only that they are ones. */
const kindOf = (type: string) => type.replace(/^heading-\d$/, 'heading')

test('any story is a page that a browser reads without an error', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const page = readPage(exportHtml(article, options))
      expect(page.errors).toEqual([])
      expect(page.strays).toEqual([])
    }),
    runs(150),
  )
})

test('any story exports to the same words, marks, links and citations, block by block', () => {
  fc.assert(
    fc.property(printedArbitrary(), (article) => {
      const found = readBody(readPage(exportHtml(article, options)))
      const shown = shownOf(article)
      expect(found.map(({ type }) => kindOf(type))).toEqual(shown.map(({ type }) => kindOf(type)))
      expect(found.map(({ line }) => appearance(line))).toEqual(shown.map(({ line }) => appearance(line)))
      for (const [index, { line, gap }] of shown.entries()) {
        if (!gap) expect(plain(found[index]?.line ?? [])).toBe(plain(line))
      }
    }),
    runs(200),
  )
})

test('no element or attribute but ours comes out, and no address but http, https, mailto and places in the page', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const page = readPage(exportHtml(article, options))
      const attributes = page.elements.flatMap(({ attrs }) => attrs)
      const named = (name: string) => attributes.filter((attr) => attr.name === name).map(({ value }) => value)
      expect(page.elements.map(({ tagName }) => tagName).filter((name) => !ELEMENTS.has(name))).toEqual([])
      expect(attributes.map(({ name }) => name).filter((name) => !ATTRIBUTES.has(name))).toEqual([])
      expect(named('href').filter((url) => !/^(?:https?:\/\/|mailto:|#)\S+$/i.test(url))).toEqual([])
      expect(named('style').filter((style) => !/^--share:0\.\d+;--row:[23]$/.test(style))).toEqual([])
      expect(named('src').filter((url) => !/^images\/[0-9a-f]{64}\.jpg$/.test(url))).toEqual([])
    }),
    runs(150),
  )
})

test('every place that a link leads to is there, once', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const page = readPage(exportHtml(article, options))
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const links = find(page, 'a').map((link) => attribute(link, 'href') ?? '')
      const wanted = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
      const titles = page.elements.flatMap((element) => attribute(element, 'aria-labelledby') ?? [])
      expect([...wanted, ...titles].filter((id) => !ids.includes(id))).toEqual([])
      const back = find(page, 'a').filter((link) => attribute(link, 'role') === 'doc-backlink')
      const there = find(page, 'a').filter((link) => attribute(link, 'role') === 'doc-noteref')
      expect(back.map((link) => attribute(link, 'href')).sort()).toEqual(
        there.map((link) => `#${attribute(link, 'id')}`).sort(),
      )
    }),
    runs(150),
  )
})

test('no heading is more than one level below the one before it, and the first is the only one of level 1', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const { elements } = readPage(exportHtml(article, options))
      const levels = elements.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
      expect(levels[0]).toBe(1)
      expect(levels.slice(1).filter((level, at) => level < 2 || level > (levels[at] as number) + 1)).toEqual([])
    }),
    runs(150),
  )
})

test('whatever a story says, its facts for machines are JSON that says the same', () => {
  fc.assert(
    fc.property(printedArbitrary(), (article) => {
      const page = readPage(exportHtml(article, options))
      const [data] = find(page, 'script')
      if (!data) throw new Error('no facts')
      const facts = JSON.parse(textOf(data)) as { headline: string }
      expect(facts.headline).toBe(article.headline.trim() || article.workingTitle.trim() || facts.headline)
      expect(find(page, 'script')).toHaveLength(1)
    }),
    runs(100),
  )
})
