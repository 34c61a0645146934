import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isTextBlock } from '../../../src/shared/article/block'
import { blockText, bodyText } from '../../../src/shared/article/text'
import { importPage } from '../../../src/shared/interchange/html/page/import-page'
import { generateStory } from '../../support/generate-story'
import { type Measurement, median } from '../bench'
import { storyHtml } from '../typing/story-html'

interface Page {
  html: string
  /** What stands in each of its blocks. */
  words: string[]
}

/** What of the peers is used. They are installed for benchmarks only, so that nothing here imports their types. */
interface HappyDom {
  Window: new () => { DOMParser: new () => { parseFromString(html: string, type: string): unknown }; close(): void }
}
interface Lexical {
  createEditor(config: object): { update(change: () => void, options: object): void }
  $getRoot(): { clear(): Root; getTextContent(): string }
}
interface Root {
  append(...nodes: unknown[]): void
}

/** How many pages of 800 words each reads, Stet with all that it understands of them. */
export async function measureHtml(root: string): Promise<Measurement[]> {
  const contenders = contendersIn(root)
  const pages = Array.from({ length: 200 }, (_, seed) => pageOf(seed))
  for (const page of pages.slice(0, 20)) assertReads(contenders, page)
  const times = inTurns(contenders, pages)
  const ratio = median(times.Lexical.map((time, turn) => time / (times.Stet[turn] ?? Number.NaN)))
  const rate = (name: keyof typeof times) => (EACH * 1000) / median(times[name])
  return [
    { label: 'pages of 800 words: $generateNodesFromDOM with happy-dom against Stet', value: ratio, unit: 'times' },
    { label: 'pages of 800 words: Stet', value: rate('Stet'), unit: 'a second' },
    { label: 'pages of 800 words: $generateNodesFromDOM with happy-dom', value: rate('Lexical'), unit: 'a second' },
  ]
}

/**
 * A contender reads so many pages in one turn; all are gone through so often, after some times that only warm up: what
 * runs a few times for a page is compiled later than what runs for each of its nodes.
 */
const [EACH, WARM_UP, ROUNDS] = [10, 4, 5]

/** How long each took in each turn, in milliseconds. They take turns, and neither always goes first. */
function inTurns(
  contenders: ReturnType<typeof contendersIn>,
  pages: Page[],
): Record<keyof typeof contenders, number[]> {
  const times: Record<keyof typeof contenders, number[]> = { Stet: [], Lexical: [] }
  const names = Object.keys(contenders) as (keyof typeof contenders)[]
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (let start = 0; start < pages.length; start += EACH) {
      for (const name of (start / EACH) % 2 === 0 ? names : names.toReversed()) {
        const began = performance.now()
        for (const page of pages.slice(start, start + EACH)) contenders[name](page)
        if (round >= WARM_UP) times[name].push(performance.now() - began)
      }
    }
  }
  return times
}

function pageOf(seed: number): Page {
  const { headline, body } = generateStory(seed, 800)
  const chrome = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
  return {
    html: `<!doctype html><html lang="en"><head><title>${headline}</title></head><body>${chrome}<article><h1>${headline}</h1>${storyHtml(body)}</article><footer>All rights reserved</footer></body></html>`,
    words: body.filter(isTextBlock).map((block) => blockText(block).trim()),
  }
}

/** Both read every block of a page, or their times say nothing. */
function assertReads(contenders: ReturnType<typeof contendersIn>, page: Page): void {
  for (const [name, read] of Object.entries(contenders)) {
    const all = read(page)
    const lost = page.words.find((words) => !all.includes(words))
    if (lost !== undefined) throw new Error(`${name} lost ${lost}`)
  }
}

function contendersIn(root: string): Record<'Stet' | 'Lexical', (page: Page) => string> {
  const peer = createRequire(join(root, 'tests/bench/import.ts'))
  const { Window } = peer('happy-dom') as HappyDom
  const { createEditor, $getRoot } = peer('lexical') as Lexical
  const { $generateNodesFromDOM } = peer('@lexical/html') as {
    $generateNodesFromDOM(editor: object, dom: unknown): unknown[]
  }
  const { HeadingNode, QuoteNode } = peer('@lexical/rich-text') as Record<string, unknown>
  const { ListNode, ListItemNode } = peer('@lexical/list') as Record<string, unknown>
  const { LinkNode } = peer('@lexical/link') as Record<string, unknown>
  const window = new Window()
  // Lexical asks for the globals of a browser.
  Object.assign(globalThis, { window, document: (window as unknown as { document: unknown }).document })
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error: Error) => {
      throw error
    },
  })
  return {
    Stet: ({ html }) => bodyText(importPage(html, { title: 'page', language: 'en' })?.article.body ?? []),
    Lexical({ html }) {
      let text = ''
      const dom = new window.DOMParser().parseFromString(html, 'text/html')
      const change = () => {
        const all = $getRoot()
        all.clear().append(...$generateNodesFromDOM(editor, dom))
        text = all.getTextContent()
      }
      editor.update(change, { discrete: true })
      return text
    },
  }
}
