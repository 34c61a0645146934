import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../support/folders'
import { program } from '../../../../support/programs'
import { PIXEL } from '../../../main/pixel'
import { correctionsOf, expectAll, STORIES, written } from './expected'
import { readMade } from './read-html'

const hugo = program('hugo')
let site: string

const CONFIG = `
baseURL = "https://news.example/"
disableKinds = ["RSS", "sitemap", "robotsTXT", "taxonomy", "term"]
[permalinks]
  news = "/news/:slug/"
`
/** What of the front matter a theme would ask for, and the text. */
const PAGE = `<script id="facts" type="application/json">{{ dict "title" .Title "linkTitle" .LinkTitle "description" .Description "date" (.Date.Format "2006-01-02T15:04:05Z07:00") "lastmod" (.Lastmod.Format "2006-01-02T15:04:05Z07:00") "tags" .Params.tags "categories" .Params.categories "authors" .Params.authors "kicker" .Params.kicker "images" .Params.images "corrections" .Params.corrections | jsonify | safeJS }}</script><main>{{ .Content }}</main>`

beforeAll(() => {
  if (!hugo.command) return
  site = temporaryFolder()
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  write('config.toml', CONFIG)
  write('layouts/_default/single.html', PAGE)
  write('layouts/_default/list.html', '')
  write('layouts/index.html', '')
  for (const { name, article } of STORIES) {
    const { page, images, text } = written(article, name, 'hugo')
    write(join('content/news', page), text)
    for (const [, file = ''] of text.matchAll(/\]\(images\/([0-9a-f]+\.jpg)\)/g)) {
      write(join('content/news', images, file), PIXEL)
    }
  }
  execFileSync(hugo.command, ['--quiet'], { cwd: site })
}, 120_000)

test.skipIf(!hugo.command).each(STORIES)('Hugo reads $name whole, skipped where Hugo is missing', ({ article }) => {
  const folder = join(site, 'public/news', article.slug)
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const [, facts = '{}', content = ''] = /<script[^>]*>(.*?)<\/script><main>(.*)<\/main>/s.exec(html) ?? []
  const made = readMade(content)
  // Hugo 0.111 leaves the backslashes in alternative texts; later ones don't.
  for (const image of made.images) image.alt = image.alt.replaceAll('\\', '')
  expectAll(made, article, { imagesUrl: 'images' })
  for (const { src } of made.images) expect(existsSync(join(folder, src))).toBe(true)
  const { publication, bylines, section, hero } = article
  expect(JSON.parse(facts)).toEqual({
    title: article.headline,
    linkTitle: article.headline,
    description: article.standfirst,
    date: publication?.firstPublishedAt ?? '0001-01-01T00:00:00Z',
    lastmod: publication?.updatedAt ?? '0001-01-01T00:00:00Z',
    tags: orNull(article.tags.map((tag) => tag.name)),
    categories: section === '' ? null : [section],
    authors: orNull(bylines.filter(({ role }) => role === 'author').map(({ name }) => name)),
    kicker: article.kicker || null,
    images: hero?.asset ? [`images/${hero.asset.hash.slice(0, 8)}.jpg`] : null,
    corrections: orNull(correctionsOf(article)),
  })
})

function orNull<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list
}
