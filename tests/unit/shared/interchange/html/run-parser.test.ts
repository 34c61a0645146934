import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { RunParser } from '../../../../../src/shared/interchange/html/run-parser'
import { hostileHtml } from '../../../../support/hostile/html'
import { runs } from '../../../../support/property'

const PAGES = join(import.meta.dirname, '../fixtures/pages')

interface TreeNode {
  childNodes?: TreeNode[]
  content?: TreeNode
}

/** All that stands in a tree, node by node with its depth: what does harm may be too deep to be written in one. */
function written(tree: unknown): string {
  const lines: string[] = []
  const open: [TreeNode, number][] = [[tree as TreeNode, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [{ childNodes = [], content, ...node }, depth] = next
    lines.push(`${depth} ${JSON.stringify(node, (key, value: unknown) => (key === 'parentNode' ? undefined : value))}`)
    for (const child of [...childNodes, ...(content ? [content] : [])].toReversed()) open.push([child, depth + 1])
  }
  return lines.join('\n')
}

function expectSame(html: string): void {
  expect({ html, tree: written(RunParser.parse(html)) }).toEqual({ html, tree: written(parse(html)) })
}

test.each([
  ['white space before, in and after words', '<p> a b\n c </p> <b> d</b> e'],
  ['references among words', '<p>a &amp; b &lt c &none; d &#x1F600; e'],
  ['line ends of all systems', '<p>a\r\nb\rc\n<a href="d\r\ne\rf">g\r\n</a>'],
  ['NUL', '<p>a\0b<a href="c\0d">e</a><script>f\0g</script><svg>h\0i</svg>'],
  ['pairs and halves of them', '<p>a \u{1F600} b \uD800 c \uDC00<i>d \u{1F600}</i> \u{1F600}&amp;'],
  ['words in a table, outside its cells', '<table>a b<tr>c d<td>e f</table>g h'],
  ['words behind the body', '<body>a b</body> c d</html> e f'],
  ['words before anything', ' a b <head> c d'],
  ['the first line end of code', '<pre>\n a b\n c</pre><textarea>\n a b</textarea>'],
  ['scripts with comments', '<script>a < b <!-- c <script> d </script> e --> f</script> g'],
  ['what ends in the middle', '<p>a b<a href="c d'],
])('%s', (_, html) => {
  expectSame(html)
})

const PIECES = [
  ...'<p> </p> <b> </b> <a> </a> <div> </div> <pre> </pre> <li> <h1> </h1> <br> <svg> </svg> <math> <mi> </math>'.split(
    ' ',
  ),
  ...'<table> <caption> <tr> <td> </table> <select> <option> </select> <template> </template> <form> <button>'.split(
    ' ',
  ),
  ...'<title> </title> <textarea> </textarea> <script> </script> <style> </style> <noscript> </noscript> <!-- -->'.split(
    ' ',
  ),
  ...'<![CDATA[ ]]> <head> <body> </body> </html> <frameset> <iframe> </iframe> <plaintext> &amp; &lt & &#0; < > " /'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\t',
  '\f',
  ' ',
  '  ',
  '\u{1F600}',
  '\uD800',
  '\uDC00',
  '\uFFFE',
  'word',
  'two words',
  'é',
  '<a href="b&amp;c\r\nd e">',
  '<a href="',
  "<a href='b c'>",
  '<img alt="a\0b \uD83D\uDE00 c">',
  '<meta a="b"c="d">',
]

test('whatever is parsed in runs is what parse5 makes of it', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(soup, (pieces) => expectSame(pieces.join(''))),
    runs(2000),
  )
})

test('so is a page that is longer than what parse5 keeps at a time', () => {
  const part = '<div><p class="a b">Words \u{1F600} and &amp; more\r\nof them</p><script>a < b</script></div>'
  expectSame(part.repeat(2000))
})

test('so are pages, and what does harm', () => {
  for (const name of readdirSync(PAGES)) {
    if (name.endsWith('.html')) expectSame(readFileSync(join(PAGES, name), 'utf8'))
  }
  for (const [, html] of hostileHtml({ run: 'run()', net: 'http://localhost', file: '/a' })) {
    if (html.length < 100_000) expectSame(html)
  }
})
