import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { cleanText } from '../../../../src/shared/article/clean-text'
import { escapeAttribute } from '../../../../src/shared/export/html/escape'
import { readStories } from '../../../../src/main/incoming/read-stories'
import { hostileFiles } from '../../../support/hostile/files'
import { expectHarmless } from '../../../support/hostile/harmless'
import { expectNoHarm } from '../../../support/hostile/no-harm'
import { hostileHtml, type Sentinel } from '../../../support/hostile/html'
import { testFolder } from '../../../support/test-folder'

const SENTINEL: Sentinel = { run: 'globalThis.stetHit=1', net: 'http://127.0.0.1:9', file: '/tmp/stet-outside.png' }
const HTML = hostileHtml(SENTINEL)
const FILES = hostileFiles(SENTINEL)

afterEach(expectNoHarm)

test('there are enough of them, each under its own name', () => {
  const names = [...HTML, ...FILES].map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(190)
})

const read = async (name: string, content: string | Uint8Array) => {
  const folder = join(testFolder(), 'in')
  mkdirSync(folder)
  const path = join(folder, name)
  writeFileSync(path, content)
  const [file] = await readStories([{ path, name, size: content.length }], { language: 'en' })
  if (!file) throw new Error('nothing came of it')
  return file
}

/** A page that is told for ours, with it in each of its parts. */
function ownPage(html: string): string {
  return `<!doctype html><html lang="en"><head><meta name="generator" content="Stet"><meta name="stet:slug" content="${escapeAttribute(html)}"></head>
<body><a class="skip" href="#story">Skip</a><main id="story"><article><header><h1>Story</h1><p class="byline author">By ${html}</p></header>
<div class="body"><p>Words that stand before it.</p>${html}<div class="card"><p class="card-title">${html}</p></div></div>
<section class="references"><h2>References</h2><ol><li id="source-1">${html}</li></ol></section></article></main></body></html>`
}

function ghostPosts(html: string): object[] {
  const cards = [
    { type: 'html', html },
    { type: 'markdown', markdown: html },
    { type: 'image', src: html, caption: html },
  ]
  const mobiledoc = { sections: [[10, 0]], cards: [['card-markdown', { markdown: html }]] }
  return [
    { id: 1, title: 'Story', lexical: JSON.stringify({ root: { children: cards } }) },
    { id: 2, title: 'Story', mobiledoc: JSON.stringify(mobiledoc) },
  ]
}

describe.each(HTML)('%s', (_, html) => {
  test.each([
    [
      'as a page',
      'page.html',
      `<!doctype html><html><body><article><h1>Story</h1><p>Words that stand before it.</p>${html}`,
    ],
    ['as it is', 'bare.html', html],
    ['in Markdown', 'story.md', `# Story\n\nWords that stand before it.\n\n${html}\n`],
    ['in a text', 'story.txt', `Story\n\nWords that stand before it.\n\n${html}\n`],
    ['as a page of ours', 'own.html', ownPage(html)],
    ['in a card of Ghost', 'ghost.json', JSON.stringify({ db: [{ data: { posts: ghostPosts(html) } }] })],
    [
      'in Ghost',
      'ghost.json',
      JSON.stringify({ db: [{ data: { posts: [{ id: 1, title: html.slice(0, 200), html }] } }] }),
    ],
    [
      'in WordPress',
      'wordpress.xml',
      `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><item><title>Story</title><content:encoded><![CDATA[${cleanText(html.replaceAll(']]>', ']] >'))}]]></content:encoded></item></channel></rss>`,
    ],
  ])('%s', async (_where, name, content) => {
    const { stories, problem } = await read(name, content)
    expect(problem?.code).not.toBe('unexpected')
    for (const { article, pictures } of stories) {
      expectHarmless(article)
      expect(pictures).toEqual([])
    }
  })
})

test.each(FILES)('%s', async (name, content) => {
  const { stories, problem } = await read(name, content)
  expect(problem?.code).not.toBe('unexpected')
  expect(stories.length > 0 || problem !== undefined).toBe(true)
  for (const { article, pictures } of stories) {
    expectHarmless(article)
    expect(pictures).toEqual([])
  }
})
