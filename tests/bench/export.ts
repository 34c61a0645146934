import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '../../src/shared/article/article'
import { numberSources } from '../../src/shared/article/numbering'
import { exportHtml } from '../../src/shared/export/html'
import { bodyHtml } from '../../src/shared/export/html/body'
import { Places } from '../../src/shared/export/html/places'
import { exportMarkdown } from '../../src/shared/export/markdown'
import { generateStory } from '../support/generate-story'
import { median, type Bench, type Measurement } from './bench'
import { lexicalStory } from './export/lexical-story'

const options = { notForPublication: true, imagePath: () => 'images/picture.jpg' }

/** The same story twice, as JSON text: ours, and the editor state that the peers read. */
interface Story {
  ours: string
  lexical: string
}

/** From JSON text to what is written. */
type Contender = (story: Story) => string | Promise<string>

/**
 * Stories a second from JSON text to HTML text, against what Ghost and Payload render their sites with. All three write
 * the body; Stet's whole page is measured beside. Time is the processor's, so that other programs don't count.
 */
const bench: Bench = async ({ root }) => {
  const contenders = contendersIn(root)
  const newspaper = Array.from({ length: 1000 }, (_, seed) => storyOf(generateStory(seed, 800)))
  const books = Array.from({ length: 10 }, (_, seed) => storyOf(generateStory(seed, 50_000)))
  await assertSameWords(contenders, newspaper.slice(0, 20))
  return {
    title: 'From the JSON text of a story to the HTML text of its body, medians of alternating rounds',
    measurements: [
      ...(await measure('1,000 stories of 800 words', newspaper, 5, contenders)),
      ...(await measure('stories of 50,000 words', books, 5, contenders)),
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

function contendersIn(root: string): Record<string, Contender> {
  const peer = createRequire(join(root, 'tests/bench/export.ts'))
  const { LexicalHTMLRenderer } = peer('@tryghost/kg-lexical-html-renderer') as Ghost
  const { convertLexicalToHTML } = peer('@payloadcms/richtext-lexical/html') as Payload
  const ghost = new LexicalHTMLRenderer()
  return {
    Stet: ({ ours }) => bodyOf(JSON.parse(ours) as Article),
    Payload: ({ lexical }) => convertLexicalToHTML({ data: JSON.parse(lexical) }),
    Ghost: ({ lexical }) => ghost.render(lexical),
    'JSON.parse alone': ({ ours }) => (JSON.parse(ours) as Article).headline,
    'Stet, whole page': ({ ours }) => exportHtml(JSON.parse(ours) as Article, options),
    'Stet, Markdown': ({ ours }) => exportMarkdown(JSON.parse(ours) as Article, options),
  }
}

/** Collects garbage, so that nobody pays for what another left behind. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** The body alone, which is what the peers' converters are for: a page's head and reference list they leave to others. */
function bodyOf(article: Article): string {
  return bodyHtml(article.body, { ...options, numbers: numberSources(article), places: new Places() })
}

function storyOf(article: Article): Story {
  return { ours: JSON.stringify(article), lexical: JSON.stringify(lexicalStory(article)) }
}

async function measure(
  what: string,
  stories: Story[],
  rounds: number,
  contenders: Record<string, Contender>,
): Promise<Measurement[]> {
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  // As in a running app, some stories stay open: V8 forgets what it learnt of objects when the last one of a kind dies.
  const open = stories.slice(0, 20).map(({ ours, lexical }) => [JSON.parse(ours), JSON.parse(lexical)] as unknown[])
  for (let round = 0; round <= rounds; round++) {
    for (const [name, write] of Object.entries(contenders)) {
      collect()
      const start = process.threadCpuUsage()
      for (const story of stories) Buffer.byteLength(await write(story))
      const { user, system } = process.threadCpuUsage(start)
      // The first round only warms up.
      if (round > 0) times.get(name)?.push((user + system) / 1000)
    }
  }
  if (open.length === 0) throw new Error('nothing to measure')
  const time = (name: string) => median(times.get(name) ?? [])
  const ratio = (peer: string) => ({ label: `${what}: ${peer} / Stet`, value: time(peer) / time('Stet'), unit: '×' })
  return [
    ratio('Ghost'),
    ratio('Payload'),
    { label: `${what}: Stet / JSON.parse alone`, value: time('Stet') / time('JSON.parse alone'), unit: '×' },
    ...names.map((name) => ({
      label: `${what}: ${name}`,
      value: (stories.length / time(name)) * 1000,
      unit: 'stories/s',
    })),
  ]
}

/** The contenders write the same words, or their times say nothing. */
async function assertSameWords(contenders: Record<string, Contender>, stories: Story[]): Promise<void> {
  for (const story of stories) {
    const [stet, ...peers] = await Promise.all(
      ['Stet', 'Payload', 'Ghost'].map(async (name) => wordsOf((await contenders[name]?.(story)) ?? '')),
    )
    for (const words of peers) if (words !== stet) throw new Error(`other words than Stet's:\n${stet}\n${words}`)
  }
}

/** The words without mark-up and white space. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/\s+/g, '')
}
