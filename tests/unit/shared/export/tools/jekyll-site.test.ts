import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../support/folders'
import { program } from '../../../../support/programs'
import { PIXEL } from '../../../main/pixel'
import { correctionsOf, expectAll, STORIES, written } from './expected'
import { readMade } from './read-html'

const jekyll = program('jekyll')
let site: string

const CONFIG = `
permalink: /news/:title/
show_drafts: true
future: true
`
/** What of the front matter a theme would ask for, and the text. */
const POST = `<script id="facts" type="application/json">{"title": {{ page.title | jsonify }}, "description": {{ page.description | jsonify }}, "tags": {{ page.tags | jsonify }}, "categories": {{ page.categories | jsonify }}, "image": {{ page.image.path | jsonify }}, "corrections": [{% for each in page.corrections %}{"kind": {{ each.kind | jsonify }}, "date": {{ each.date | date: "%Y-%m-%dT%H:%M:%SZ" | jsonify }}, "text": {{ each.text | jsonify }}}{% unless forloop.last %},{% endunless %}{% endfor %}]}</script><main>{{ content }}</main>`

beforeAll(() => {
  if (!jekyll.command) return
  site = temporaryFolder()
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  write('_config.yml', CONFIG)
  write('_layouts/post.html', POST)
  for (const { name, article } of STORIES) {
    const { page, images, text } = written(article, name, 'jekyll')
    write(page, text)
    write(join(images, 'picture.jpg'), PIXEL)
  }
  execFileSync(jekyll.command, ['build', '--quiet', '--disable-disk-cache'], { cwd: site })
}, 120_000)

test.skipIf(!jekyll.command).each(STORIES)(
  'Jekyll makes a page of $name whole, skipped where Jekyll is missing',
  ({ name, article }) => {
    const html = readFileSync(join(site, '_site/news', article.slug, 'index.html'), 'utf8')
    const [, facts = '{}', content = ''] = /<script[^>]*>(.*?)<\/script><main>(.*)<\/main>/s.exec(html) ?? []
    expectAll(readMade(content), article, { imagesUrl: `/assets/${name}` })
    expect(JSON.parse(facts)).toEqual({
      title: article.headline,
      description: article.standfirst || null,
      tags: article.tags.map((tag) => tag.name),
      categories: article.section === '' ? [] : [article.section],
      corrections: correctionsOf(article),
      image: article.hero?.asset ? `/assets/${name}/${article.hero.asset.hash.slice(0, 8)}.jpg` : null,
    })
  },
)
