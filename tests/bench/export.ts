import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article } from '../../src/shared/article/article'
import { numberSources } from '../../src/shared/article/numbering'
import { exportHtml } from '../../src/shared/export/html'
import { bodyHtml } from '../../src/shared/export/html/body'
import { Places } from '../../src/shared/export/html/places'
import { exportMarkdown } from '../../src/shared/export/markdown'
import { bodyMarkdown } from '../../src/shared/export/markdown/body'
import { generateStory } from '../support/generate-story'
import { median, type Bench, type Measurement } from './bench'
import { lexicalMarkdown } from './export/lexical-markdown'
import { ghostLink, lexicalStory, payloadLink } from './export/lexical-story'
import { longLists } from './export/long-lists'
import { inTurns, type Turns } from './export/in-turns'

const options = { notForPublication: true, imagePath: () => 'images/picture.jpg' }

/**
 * The same story as JSON texts. `body` is the body and which of the sources are printed, as Stet has them; `ghost` and
 * `payload` are the body as each of them stores it, with the citations' numbers in it. None has to parse what its HTML
 * is not made from. `whole` is all of the story, as Stet stores it; `mdast` is its Markdown, without front matter, as a tree.
 */
type Story = Record<'body' | 'ghost' | 'payload' | 'whole' | 'mdast', string>

/** From JSON text to what is written. */
type Contender = (story: Story) => string | Promise<string>

/**
 * Stories a second from JSON text to HTML text, against what Ghost and Payload render their sites with. All three write
 * the body; Stet's whole page is measured beside, and its Markdown against what unified and Lexical write it with. They take
 * turns every few stories, and a ratio is the median of those of the turns: whatever else the machine does hits all of them
 * alike.
 */
const bench: Bench = async ({ root }) => {
  const contenders = contendersIn(root)
  const articles = Array.from({ length: 1000 }, (_, seed) => storyOf(generateStory(seed, 800)))
  const books = Array.from({ length: 10 }, (_, seed) => storyOf(generateStory(seed, 50_000)))
  const registers = Array.from({ length: 3 }, (_, seed) => storyOf(longLists(seed, { lists: 25, entries: 100 })))
  await assertSameWords(contenders, [...articles.slice(0, 20), ...registers])
  return {
    title: 'From the JSON text of a story to the HTML text of its body, medians of alternating turns',
    measurements: [
      ...measured('1,000 stories of 800 words', await inTurns(contenders, articles, { each: 20, rounds: 5 }), 20),
      ...measured('stories of 50,000 words', await inTurns(contenders, books, { each: 1, rounds: 2 }), 1),
      ...measured(
        'stories of 50,000 words in lists of 100 entries',
        await inTurns(contenders, registers, { each: 1, rounds: 2 }),
        1,
      ),
    ],
  }
}

export default bench

/** The packages of tests/bench are installed first. */
export const againstPeers = true

/** What of the peers is used. They are installed for benchmarks only, so that nothing here imports their types. */
interface Ghost {
  LexicalHTMLRenderer: new () => { render(state: string): Promise<string> }
}
interface Payload {
  convertLexicalToHTML(input: { data: unknown }): string
}

const NAMES = [
  'Stet',
  'Payload',
  'Ghost',
  'JSON.parse alone',
  'Stet, whole page',
  'JSON.parse alone, whole story',
  'Stet, Markdown',
  'Stet, Markdown of the body',
  'mdast-util-to-markdown',
  '@lexical/markdown',
] as const
type Name = (typeof NAMES)[number]

function contendersIn(root: string): Record<Name, Contender> {
  const peer = createRequire(join(root, 'tests/bench/export.ts'))
  const { LexicalHTMLRenderer } = peer('@tryghost/kg-lexical-html-renderer') as Ghost
  const { convertLexicalToHTML } = peer('@payloadcms/richtext-lexical/html') as Payload
  const ghostRenderer = new LexicalHTMLRenderer()
  const toMarkdownInLexical = lexicalMarkdown()
  return {
    Stet: ({ body }) => bodyOf(JSON.parse(body) as Pick<Article, 'body' | 'sources'>),
    Payload: ({ payload }) => convertLexicalToHTML({ data: JSON.parse(payload) }),
    Ghost: ({ ghost }) => ghostRenderer.render(ghost),
    'JSON.parse alone': ({ body }) => (JSON.parse(body) as Article).body[0]?.id ?? '',
    'Stet, whole page': ({ whole }) => exportHtml(JSON.parse(whole) as Article, options),
    'JSON.parse alone, whole story': ({ whole }) => (JSON.parse(whole) as Article).headline,
    'Stet, Markdown': ({ whole }) => exportMarkdown(JSON.parse(whole) as Article, options),
    'Stet, Markdown of the body': ({ body }) => markdownOf(JSON.parse(body) as Pick<Article, 'body' | 'sources'>),
    'mdast-util-to-markdown': ({ mdast }) => toMarkdown(JSON.parse(mdast), { extensions: [gfmToMarkdown()] }),
    '@lexical/markdown': ({ ghost }) => toMarkdownInLexical(ghost),
  }
}

/** The body alone, which is what the peers' converters are for: a page's head and reference list they leave to others. */
function bodyOf(article: Pick<Article, 'body' | 'sources'>): string {
  return bodyHtml(article.body, { ...options, numbers: numberSources(article), places: new Places(), language: 'en' })
}

function markdownOf(article: Pick<Article, 'body' | 'sources'>): string {
  const { imagePath } = options
  return bodyMarkdown(article.body, { imagePath, numbers: numberSources(article), lineBreak: '\\\n' }).join('\n\n')
}

/** The Markdown of a story as a tree, as it is without where it stood in a text. */
function treeOf(article: Article): string {
  const markdown = exportMarkdown(article, options).replace(/^---\n[^]*?\n---\n/, '')
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}

function storyOf(article: Article): Story {
  const sources = article.sources.map(({ id, visibility }) => ({ id, visibility }))
  return {
    body: JSON.stringify({ body: article.body, sources }),
    ghost: JSON.stringify(lexicalStory(article, ghostLink)),
    payload: JSON.stringify(lexicalStory(article, payloadLink)),
    whole: JSON.stringify(article),
    mdast: treeOf(article),
  }
}

function measured(what: string, turns: Turns<Name>, storiesInTurn: number): Measurement[] {
  const ratio = (one: Name, other: Name) => ({
    label: `${what}: ${one} / ${other}`,
    value: median(turns[one].map((time, turn) => time / (turns[other][turn] as number))),
    unit: '×',
  })
  return [
    ratio('Ghost', 'Stet'),
    ratio('Payload', 'Stet'),
    ratio('Stet', 'JSON.parse alone'),
    ratio('Stet, whole page', 'JSON.parse alone, whole story'),
    ratio('mdast-util-to-markdown', 'Stet, Markdown'),
    ratio('mdast-util-to-markdown', 'Stet, Markdown of the body'),
    ratio('@lexical/markdown', 'Stet, Markdown'),
    ratio('@lexical/markdown', 'Stet, Markdown of the body'),
    ...NAMES.map((name) => ({
      label: `${what}: ${name}`,
      value: (storiesInTurn / median(turns[name])) * 1000,
      unit: 'stories/s',
    })),
  ]
}

/** The contenders write the same words, or their times say nothing. */
async function assertSameWords(contenders: Record<Name, Contender>, stories: Story[]): Promise<void> {
  for (const story of stories) {
    const stet = wordsOf(await contenders.Stet(story))
    for (const peer of [contenders.Payload, contenders.Ghost]) {
      const words = wordsOf(await peer(story))
      if (words !== stet) throw new Error(`other words than Stet's:\n${stet}\n${words}`)
    }
  }
}

/** The words without mark-up and white space, and how many links there are. */
function wordsOf(html: string): string {
  const words = html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/\s+/g, '')
  return `${words} ${html.split('<a ').length - 1}`
}
