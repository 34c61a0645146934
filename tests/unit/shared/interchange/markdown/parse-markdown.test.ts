import { tests as commonMark } from 'commonmark-spec'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { PRESET_NAMES } from '../../../../../src/shared/export/markdown/presets/preset-names'
import { splitFrontMatter } from '../../../../../src/shared/interchange/markdown/front-matter'
import { parseMarkdown } from '../../../../../src/shared/interchange/markdown/parse/parse-markdown'
import { articleArbitrary } from '../../../../support/generate'
import { generateStory } from '../../../../support/generate-story'
import { runs } from '../../../../support/property'

const remark = unified().use(remarkParse).use(remarkGfm)

/** What of a tree a story is made of. A line that ends in code is a space there, which mdast leaves to its reader. */
function essence(node: Nodes): unknown {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return { code: node.value.replaceAll('\n', ' ') }
    case 'code':
      return { block: node.value, lang: node.lang ?? '', meta: node.meta ?? '' }
    case 'html':
      return { html: node.value.replace(/\n+$/, '') }
    case 'definition':
      return { define: node.identifier, label: node.label, url: node.url, title: node.title ?? '' }
    case 'image':
      return { image: node.url, alt: node.alt, title: node.title ?? '' }
    case 'imageReference':
      return { image: `#${node.identifier}`, alt: node.alt }
    case 'footnoteReference':
      return { note: node.identifier, label: node.label }
    case 'break':
    case 'thematicBreak':
      return { [node.type]: true }
    default:
      return 'children' in node ? { [node.type]: node.children.map(essence), ...detailsOf(node) } : node.type
  }
}

function detailsOf(node: Nodes): object {
  switch (node.type) {
    case 'heading':
      return { depth: node.depth }
    case 'list':
      return { ordered: node.ordered, start: node.start ?? 1 }
    case 'listItem':
      return { checked: node.checked ?? null }
    case 'link':
      return { url: node.url, title: node.title ?? '' }
    case 'linkReference':
      return { of: node.identifier, kind: node.referenceType }
    case 'footnoteDefinition':
      return { note: node.identifier, label: node.label }
    default:
      return {}
  }
}

const ours = (markdown: string) => essence(parseMarkdown(markdown))
const theirs = (markdown: string) => essence(remark.parse(markdown))

test.each(commonMark)('example $number of CommonMark is read as remark reads it ($section)', ({ markdown }) => {
  const text = markdown.replaceAll('→', '\t')
  expect(ours(text)).toEqual(theirs(text))
})

/** GFM's extensions, in the words of its own examples and in ours. */
const GFM: Record<string, string> = {
  'a table': '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
  'a table of marks and bars': '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
  'a table that a quote ends': '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
  'a table that an empty line ends': '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n',
  'titles that the line below does not match': '| abc | def |\n| --- |\n| bar |\n',
  'rows of too many and too few cells': '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
  'a table without rows': '| abc | def |\n| --- | --- |\n',
  'sides of columns': 'a | b | c\n:- | :-: | -:\nd | e | f\n',
  'empty cells': '| | a |\n|-|-|\n| b | |\n||\n',
  'a cell of spaces that stay': '| a |\n| - |\n| \uFEFFb\u00A0 |\n',
  'a heading with an escaped bar': 'Tides \\| The Tide\n---\n',
  'a table in a list in a quote': '> - | a |\n>   | - |\n>   | b |\n',
  strikethrough: '~~Hi~~ Hello, ~there~ world!\n',
  'strikethrough over paragraphs': 'This ~~has a\n\nnew paragraph~~.\n',
  'three tildes': 'This will ~~~not~~~ strike.\n',
  'tildes of two kinds': '~a ~~b~ c~~ *d ~e~ f* ~~*g*~~\n',
  'pairs that overlap': '*a ~b* c~ **g ~~h** i~~\n',
  tasks: '- [ ] foo\n- [x] bar\n- [X]\tbaz\n- [x]\n- [ ]bim\n',
  'tasks in tasks': '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n\n  [x] not\n',
  'an address':
    'www.commonmark.org/help and Visit www.commonmark.org. Then (www.google.com/search?q=Markup+(business))\n',
  'an address with entities': 'www.google.com/search?q=commonmark&hl=en and www.google.com/search?q=commonmark&hl;\n',
  'an address before a tag': 'www.commonmark.org/he<lp http://a.example/b<br>c\n',
  'an address with a scheme': 'http://commonmark.org (Visit https://encrypted.google.com/search?q=Markup+(business))\n',
  'addresses full of marks': 'https://a.example/b_c_*d*~~e~~?f=[g]&h=`i`, www.a.example/_b_c*d*.\n',
  'addresses that are none': 'http://. https://a_b.c_d ahttp://a.example xwww.a.example www. http:/a\n',
  'an address in a link': '[https://a.example](https://b.example) <https://c.example>\n',
  'an address after marks': '*www.a.example* **https://b.example/** _http://c.example_ "https://d.example"\n',
  mail: 'foo@bar.baz, hello@mail+xyz.example and hello+xyz@mail.example. a.b-c_d@a.b a.b-c_d@a.b- a.b-c_d@a.b_\n',
  notes:
    'a[^1] b[^two words] c[^Ω] d[^none] ![^1] [^1][p. 2]\n\n[^1]: One.\n[^ω]: Omega\n    and more.\n\n    - list\n\n  end\n',
  'notes in quotes and lists': '> a[^1]\n>\n> [^1]: b\n\n- c[^2]\n\n  [^2]: d\n\n      e\n',
  'a note that ends a paragraph': 'a[^1]\n[^1]: b\nc\n\nd\n',
  'a note of code, and an empty one': 'a[^1][^2]\n\n[^1]:\n        code\n[^2]:\n\nb\n',
  'notes of one name': 'a[^1]\n\n[^1]: b\n\n[^1]: c\n',
  'targets of one name, and one that nothing leads to':
    '[a]: /b "c"\n[A]: /d\n[e]: <f g>\n\n[a] [x][A] [a][] ![a] ![y][a]\n',
}

test.each(Object.entries(GFM))('GFM: %s', (_, markdown) => {
  expect(ours(markdown)).toEqual(theirs(markdown))
})

/** Where the two differ: what is read, and why. */
const OTHERWISE: [why: string, markdown: string, read: unknown[]][] = [
  [
    'inline HTML ends no paragraph, so that it goes on in a note',
    '[^1]: a\n<br>',
    [
      {
        footnoteDefinition: [{ paragraph: ['a\n', { html: '<br>' }] }],
        note: '1',
        label: '1',
      },
    ],
  ],
  [
    'of pairs that overlap the one that ends first is one, whatever stands before',
    'a~~ *b ~c* d~',
    [{ paragraph: ['a~~ ', { emphasis: ['b ~c'] }, ' d~'] }],
  ],
  [
    'after code an empty item is one',
    '    a\n- ',
    [
      { block: 'a', lang: '', meta: '' },
      { list: [{ listItem: [], checked: null }], ordered: false, start: 1 },
    ],
  ],
  [
    'an address behind a bracket that nothing closes ends where any other does',
    '[see https://a.example/b_c_',
    [{ paragraph: ['[see ', { link: ['https://a.example/b_c'], url: 'https://a.example/b_c', title: '' }, '_'] }],
  ],
]

test.each(OTHERWISE)('%s', (_, markdown, read) => {
  expect(ours(markdown)).toEqual({ root: read })
  expect(theirs(markdown)).not.toEqual({ root: read })
})

describe('a story is read as remark reads it', () => {
  const imagePath = ({ hash }: { hash: string }) => `images/${hash}.jpg`
  const textOf = (markdown: string) => splitFrontMatter(markdown)?.rest ?? markdown

  test('from a newspaper', () => {
    for (let seed = 0; seed < 100; seed++) {
      const text = textOf(exportMarkdown(generateStory(seed, 200), { notForPublication: false, imagePath }))
      expect(ours(text)).toEqual(theirs(text))
    }
  })

  test('of anything, for every tool', () => {
    fc.assert(
      fc.property(articleArbitrary(), fc.constantFrom(...PRESET_NAMES), (article, preset) => {
        const text = textOf(exportMarkdown(article, { notForPublication: true, imagePath, preset }))
        expect(ours(text)).toEqual(theirs(text))
      }),
      runs(300),
    )
  })
})
