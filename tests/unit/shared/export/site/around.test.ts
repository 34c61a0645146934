import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundStories } from '../../../../../src/shared/export/site/around'
import { siteAddress, urlBetween } from '../../../../../src/shared/export/site/address'
import { atomFeed, jsonFeed } from '../../../../../src/shared/export/site/feeds'
import { allListPages, listPageHtml, listPages, ON_PAGE } from '../../../../../src/shared/export/site/list-pages'
import type { SitePlan } from '../../../../../src/shared/export/site/site'
import { temporaryFolder } from '../../../../support/folders'
import { checkerFaults, noChecker, validatorFaults } from '../../../../support/valid-html'
import { NEWS, planFor, published } from './plan'

const NOW = Date.UTC(2026, 4, 2)
const many = (count: number) => Array.from({ length: count }, (_, n) => published(`Story ${n}`, n))
const lists = (plan: SitePlan) => new Map(allListPages(plan).map((page) => [page.path, listPageHtml(plan, page)]))
const around = (plan = planFor(NEWS)) => new Map([...lists(plan), ...aroundStories(plan, NOW)])
const pages = (files: Map<string, string>) => [...files].filter(([path]) => path.endsWith('.html'))

describe('pages', () => {
  test('are valid to html-validate', async () => {
    const others = [planFor(many(45), { language: 'ar', address: undefined }), planFor([])]
    const all = [around(), ...others.map((plan) => around(plan))].flatMap(pages)
    for (const [path, html] of all) expect([path, await validatorFaults(html)]).toEqual([path, []])
  })

  test.skipIf(noChecker !== undefined)('are valid to the checker of the W3C', () => {
    const all = [...pages(around()), ...pages(around(planFor(many(45))))].map(([, html]) => html)
    expect(checkerFaults(all, temporaryFolder())).toEqual([])
  })

  test('say what each story says of itself, in its language', () => {
    const html = around().get('index.html') ?? ''
    expect(html).toContain('Six routes restart on Friday &amp; run until &lt;four&gt;.')
    expect(html).toContain(
      '<p class="facts">By Ana Petrov · <time datetime="2026-05-01T00:01:00.000Z">1 May 2026</time></p>',
    )
    expect(html).toContain('<article lang="ar" dir="rtl">')
    expect(html.indexOf('الميناء')).toBeLessThan(html.indexOf('Night buses'))
  })

  test('of earlier stories stay as they are when one comes out', () => {
    const earlier = (count: number) => {
      const plan = planFor(many(count))
      return new Map(listPages(plan.latest).map((page) => [page.path, listPageHtml(plan, page)]))
    }
    const [before, after] = [earlier(45), earlier(46)]
    expect([...before.keys()]).toEqual(['page-1.html', 'index.html'])
    expect(after.get('page-1.html')).toBe(before.get('page-1.html'))
    expect([...earlier(60).keys()]).toEqual(['page-1.html', 'page-2.html', 'index.html'])
  })

  test('have each story once, the newest first', () => {
    const check = (count: number) => {
      const plan = planFor(many(count))
      const shown = listPages(plan.latest)
        .toReversed()
        .map((page) => listPageHtml(plan, page))
      const found = shown.flatMap((html) => [...html.matchAll(/Story (\d+)<\/a>/g)].map(([, n]) => Number(n)))
      expect(found).toEqual(Array.from({ length: count }, (_, n) => count - 1 - n))
      expect(shown.slice(1).every((html) => html.match(/<article /g)?.length === ON_PAGE)).toBe(true)
    }
    fc.assert(fc.property(fc.integer({ min: 0, max: 130 }), check), { numRuns: 30 })
  })

  test('stand in the order of the newsroom’s sections, others by name', () => {
    const plan = planFor(
      ['World', 'Arts', 'City'].map((section, n) => published(`In ${section}`, n, { section })),
      {},
      ['City', 'World'],
    )
    expect(plan.sections.map(({ name }) => name)).toEqual(['City', 'World', 'Arts'])
  })

  test('of lists never share a folder', () => {
    const check = (names: string[]) => {
      const plan = planFor(names.map((section, n) => published(`Story ${n}`, n, { section })))
      const folders = plan.sections.map(({ folder }) => folder.normalize('NFKC').toLowerCase())
      expect(new Set(folders).size).toBe(folders.length)
    }
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 8 }), check))
  })
})

describe('what machines read', () => {
  test('Atom', () => {
    const feed = atomFeed(planFor(NEWS), new Map())
    expect(feed).toContain('<title>Harbour &amp; Sea</title>')
    expect(feed).toContain('<id>https://harbour.example/news/stories/night-buses-return/</id>')
    expect(feed).toContain('<updated>2026-05-01T00:02:00.000Z</updated>\n<link rel="alternate"')
    expect(feed).toContain('<category term="transport" label="Transport"/>')
  })

  test('a JSON feed', () => {
    const feed = JSON.parse(jsonFeed(planFor(NEWS), new Map()))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://harbour.example/news/feed.json',
      items: [{ language: 'ar' }, { title: 'Night buses return', tags: ['Transport'] }],
    })
  })

  test('sitemaps; that of the news has the stories of two days', () => {
    const files = around()
    expect(files.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(6)
    expect(files.get('news-sitemap.xml')?.match(/<loc>/g)).toHaveLength(2)
    const later = aroundStories(planFor(NEWS), Date.UTC(2026, 4, 3, 0, 1, 30))
    expect(later.get('news-sitemap.xml')).toContain('<news:language>ar</news:language>')
    expect(later.get('news-sitemap.xml')?.match(/<loc>/g)).toHaveLength(1)
  })

  test('none without an address', () => {
    const paths = [...around(planFor(NEWS, { address: undefined })).keys()]
    expect(paths.filter((path) => !path.endsWith('.html'))).toEqual([])
  })
})

test('a URL between two files leads from one to the other', () => {
  const part = fc.stringMatching(/^[a-z]{1,2}$/)
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const check = (from: string, to: string) => {
    expect(new URL(urlBetween(from, to), `https://a.example/${from}`).pathname).toBe(`/${to}`)
  }
  fc.assert(fc.property(path, path, check))
})

test.each([
  ['https://a.example', 'https://a.example/'],
  [' https://a.example/news?x#y ', 'https://a.example/news/'],
  ['https://ana:secret@a.example/', undefined],
  ['ftp://a.example/', undefined],
  ['a.example', undefined],
])('the address of a site: %s', (text, address) => expect(siteAddress(text)).toBe(address))
