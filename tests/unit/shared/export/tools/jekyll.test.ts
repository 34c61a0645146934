import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { program } from '../../../../support/programs'
import { expectAll, STORIES, written } from './expected'
import { readMade } from './read-html'

const ruby = program('ruby')
const hasKramdown =
  ruby.command !== undefined &&
  spawnSync(ruby.command, ['-e', "require 'kramdown'; require 'kramdown-parser-gfm'"]).status === 0
let pages: { facts: Record<string, unknown>; html: string }[]

beforeAll(() => {
  if (!hasKramdown || !ruby.command) return
  const input = JSON.stringify(STORIES.map(({ name, article }) => written(article, name, 'jekyll').text))
  const script = join(import.meta.dirname, 'read-kramdown.rb')
  const { stdout, stderr, status } = spawnSync(ruby.command, ['-E', 'UTF-8', script], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (status !== 0) throw new Error(stderr)
  pages = JSON.parse(stdout) as typeof pages
}, 120_000)

test.skipIf(!hasKramdown).each(STORIES.map((each, at) => ({ ...each, at })))(
  'Jekyll’s kramdown reads $name whole, skipped where kramdown is missing',
  ({ name, article, at }) => {
    const page = pages[at]
    if (!page) throw new Error(`no page for ${name}`)
    expectAll(readMade(page.html), article, { imagesUrl: `/assets/${name}` })
    expect(page.facts).toMatchObject({ layout: 'post', title: article.headline, render_with_liquid: false })
    const { publication, section } = article
    if (publication) expect(new Date(String(page.facts.date)).toISOString()).toBe('2026-01-01T05:30:00.000Z')
    if (section !== '') expect(page.facts.categories).toEqual([section])
  },
)
