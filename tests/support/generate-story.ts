import { newArticle, type Article } from '../../src/shared/article/article'
import type { Block, BlockOf } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'
import { slugOf } from '../../src/shared/article/slug'
import type { Source } from '../../src/shared/article/source'
import type { Tag } from '../../src/shared/article/tag'
import { randomOf, type Random } from './random'
import { sentence, words } from './vocabulary'

const PUBLISHERS = ['The Harbour Gazette', 'Northern Wire', 'Plains Tribune', 'City Ledger', 'Coastal Review']
const PEOPLE = ['Ana Petrov', 'Tom Okafor', 'Lena Brandt', 'Yusuf Haddad', 'Mei Tanaka', 'Clara Duarte']
const SECTIONS = ['World', 'Politics', 'Business', 'Culture', 'Science', 'Sport']
const TOPICS = [
  'Elections',
  'Energy',
  'Harbours',
  'Health',
  'Housing',
  'Justice',
  'Migration',
  'Railways',
  'Rivers',
  'War and conflicts',
]

/**
 * A newspaper-like story, in normal form: paragraphs of Zipf-distributed words, headings, lists, quotes, figures
 * without pictures, citations, sources and tags. The body has exactly `words` words; equal arguments make equal stories.
 */
export function generateStory(
  seed: number,
  length: number,
  sourceCount = 2 + Math.min(60, Math.floor(length / 200)),
): Article {
  const random = randomOf(seed)
  const sources = Array.from({ length: sourceCount }, (_, n) => source(random, `s${seed}-${n}`))
  const headline = words(random, random.between(5, 11))
  return {
    ...newArticle('en'),
    headline: capital(headline),
    standfirst: sentence(random, random.between(14, 26)),
    slug: slugOf(headline),
    bylines: [{ name: random.pick(PEOPLE), role: 'author' }],
    dateline: capital(words(random, 1)),
    section: random.pick(SECTIONS),
    body: body(random, length, sources),
    sources,
    tags: tags(random),
    stage: random.pick(['draft', 'draft', 'in-review', 'published'] as const),
  }
}

function body(random: Random, length: number, sources: Source[]): Block[] {
  const blocks: Block[] = []
  for (let left = length; left > 0;) {
    const [block, used] = nextBlock(random, `b${blocks.length}`, left, sources, blocks.at(-1))
    blocks.push(block)
    left -= used
  }
  return blocks
}

function nextBlock(
  random: Random,
  id: string,
  left: number,
  sources: Source[],
  last: Block | undefined,
): [Block, used: number] {
  const turn = random.between(1, 100)
  const count = (most: number, least = 4) => Math.min(left, random.between(least, most))
  if (turn <= 8 && last?.type === 'paragraph') {
    const used = count(7, 2)
    return [{ type: 'heading', id, level: turn <= 6 ? 2 : 3, content: [text(capital(words(random, used)))] }, used]
  }
  if (turn <= 14 || (last?.type === 'item' && turn <= 70)) {
    const used = count(18)
    return [{ type: 'item', id, ...listOf(random, last), content: [text(sentence(random, used))] }, used]
  }
  if (turn <= 18) {
    const used = count(30, 10)
    return [{ type: 'quote', id, content: [text(sentence(random, used))] }, used]
  }
  if (turn <= 21) {
    const used = count(16)
    const caption = sentence(random, used)
    return [{ type: 'figure', id, alt: caption, caption, credit: random.pick(PEOPLE) }, used]
  }
  const used = count(90, 25)
  return [{ type: 'paragraph', id, content: paragraph(random, used, sources) }, used]
}

/** A list goes on as it began, now and then one level deeper. */
function listOf(random: Random, last: Block | undefined): Pick<BlockOf<'item'>, 'ordered' | 'depth'> {
  if (last?.type !== 'item') return { ordered: random.chance(0.3), depth: 0 }
  return { ordered: last.ordered, depth: random.chance(0.2) ? Math.min(2, last.depth + 1) : 0 }
}

function paragraph(random: Random, length: number, sources: Source[]): Inline[] {
  const content: Inline[] = []
  for (let left = length; left > 0;) {
    const used = left < 12 ? left : random.between(6, Math.min(left, 24))
    const plain = `${sentence(random, used)}${left > used ? ' ' : ''}`
    const turn = random.between(1, 100)
    if (turn <= 6) push(content, { type: 'text', text: plain, marks: [turn <= 3 ? 'bold' : 'italic'] })
    else if (turn <= 9)
      push(content, { type: 'text', text: plain, link: `https://example.org/${random.between(1, 999)}` })
    else push(content, text(plain))
    if (random.chance(0.2)) content.push({ type: 'citation', items: [{ sourceId: random.pick(sources).id }] })
    left -= used
  }
  return content
}

/** Equal neighbours are one run, as `normalise` has it. */
function push(content: Inline[], run: Extract<Inline, { type: 'text' }>): void {
  const last = content.at(-1)
  const joins = last?.type === 'text' && last.link === run.link && last.marks?.[0] === run.marks?.[0]
  if (joins) content[content.length - 1] = { ...last, text: last.text + run.text }
  else content.push(run)
}

function source(random: Random, id: string): Source {
  return {
    id,
    csl: {
      type: 'article-newspaper',
      title: capital(words(random, random.between(4, 9))),
      author: [{ literal: random.pick(PEOPLE) }],
      'container-title': random.pick(PUBLISHERS),
      issued: { 'date-parts': [[random.between(2015, 2025), random.between(1, 12), random.between(1, 28)]] },
      URL: `https://example.org/${random.between(1, 1_000_000)}`,
    },
    visibility: 'printed',
  }
}

function tags(random: Random): Tag[] {
  const names = new Set(Array.from({ length: random.between(1, 4) }, () => random.pick(TOPICS)))
  return [...names].map((name) => ({ slug: slugOf(name), name, group: 'topic' }))
}

function text(plain: string): Extract<Inline, { type: 'text' }> {
  return { type: 'text', text: plain }
}

function capital(plain: string): string {
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
