import { expect, test } from 'vitest'
import { bodyText } from '../../../../../src/shared/article/text'
import { htmlToBody } from '../../../../../src/renderer/editor/clipboard/html-to-body'

/** What takes a reader that is not careful minutes, or throws. */
const HOSTILE: [name: string, html: string, blocks: number, text?: string][] = [
  ['nested boxes', `${'<div>'.repeat(100_000)}a<script>b</script><p>c &amp; d</p>`, 2, 'a\nc & d'],
  ['twenty megabytes', `<p>${'words '.repeat(100)}</p>`.repeat(33_000), 33_000],
  ['formats that are never closed', Array.from({ length: 50_000 }, (_, id) => `<b id=${id}><p>`).join(''), 0],
  ['lists that are never closed', '<ul><li>a'.repeat(50_000), 50_000],
  ['pictures that are never closed', '<img src="data:image/png;base64,'.repeat(50_000), 0],
  ['brackets', '<'.repeat(100_000), 1],
  ['comments that are never closed', '<!--'.repeat(100_000), 0],
  ['scripts that are never closed', `${'<div>'.repeat(1000)}${'<script>'.repeat(50_000)}`, 0],
  ['cells that reach over everything', `<table>${'<tr><td colspan=1000 rowspan=60000>a'.repeat(2000)}</table>`, 2000],
  ['a table of thirty thousand rows', `<table>${'<tr><td>a<td>b'.repeat(30_000)}</table>`, 60_000],
  ['tables inside tables', `${'<table><tr><td>'.repeat(100)}a`, 1, 'a'],
  ['marks of one note', `${'<a href="#fn1">[1]</a> '.repeat(5000)}<p id=fn1>https://x.example/`, 1],
  ['as many notes as marks', notes(1000), 1],
  [
    'a style that goes on',
    `<style>${'.a{'.repeat(100_000)}</style><p class=a style="${';'.repeat(100_000)}">a`,
    1,
    'a',
  ],
  ['entities', `<p>${'&#xFFFFFFFF;&#0;&bogus;'.repeat(1000)}`, 1],
]

function notes(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const marks = numbers.map((n) => `<a id=r${n} href="#fn${n}">${n}</a>`)
  return `<p>${marks.join(' ')}</p>${numbers.map((n) => `<p id=fn${n}>https://x.example/${n}`).join('')}`
}

test.each(HOSTILE)('%s', (_name, html, blocks, text) => {
  const body = htmlToBody(html)
  expect(body).toHaveLength(blocks)
  if (text !== undefined) expect(bodyText(body)).toBe(text)
})
