import { createHeadlessEditor } from '@lexical/headless'
import { LinkNode } from '@lexical/link'
import { $convertFromMarkdownString, TRANSFORMERS } from '@lexical/markdown'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { $getRoot, type Klass, type LexicalNode } from 'lexical'
import { exportMarkdown } from '../../../src/shared/export/markdown'
import { importText } from '../../../src/shared/interchange/import-text'
import { blockText } from '../../../src/shared/article/text'
import { generateStory } from '../../support/generate-story'
import { median, type Measurement } from '../bench'
import { inTurns, type Turns } from '../export/in-turns'
import { CodeNode } from '@lexical/code-core'
import { ListItemNode, ListNode } from '@lexical/list'

/** One story as a file of its own, and as what @lexical/markdown understands of it, without front matter; as JSON texts. */
type Story = Record<'file' | 'text', string>

const NAMES = ['Stet', '@lexical/markdown'] as const
type Name = (typeof NAMES)[number]

/**
 * Stories a second from Markdown to a story, against what Lexical's own package makes of the same text as an editor
 * state. Stet also reads the front matter, and makes sources and citations of the notes.
 */
export async function measureMarkdown(): Promise<Measurement[]> {
  const contenders = { Stet: stet, '@lexical/markdown': lexical }
  const articles = Array.from({ length: 200 }, (_, seed) => storyOf(seed, 800))
  assertSameWords(articles.slice(0, 20))
  return measured('stories of 800 words', await inTurns(contenders, articles, { each: 10, rounds: 3 }), 10)
}

function storyOf(seed: number, words: number): Story {
  const file = exportMarkdown(generateStory(seed, words), { notForPublication: false, imagePath: () => 'images/x.jpg' })
  return { file: JSON.stringify(file), text: JSON.stringify(file.slice(file.indexOf('\n---\n') + 5)) }
}

function stet({ file }: Story): string {
  const { article } = importText({ name: 'index.md', text: JSON.parse(file) as string, language: 'en' })
  return article.body.map(blockText).join(' ')
}

const nodes: Klass<LexicalNode>[] = [HeadingNode, QuoteNode, ListNode, ListItemNode, CodeNode, LinkNode]
const editor = createHeadlessEditor({ nodes, onError: (error) => fail(error) })

function lexical({ text }: Story): string {
  editor.update(() => $convertFromMarkdownString(JSON.parse(text) as string, TRANSFORMERS), { discrete: true })
  return editor.getEditorState().read(() => $getRoot().getTextContent())
}

function fail(error: Error): never {
  throw error
}

/** Both read the same words of the text, or their times say nothing. */
function assertSameWords(stories: Story[]): void {
  for (const story of stories) {
    const known = new Set(lettersOf(lexical(story)).split(' '))
    const missing = lettersOf(stet(story))
      .split(' ')
      .filter((word) => !known.has(word))
    if (missing.length > 0) throw new Error(`Lexical does not read ${missing.join(' ')}`)
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function measured(what: string, turns: Turns<Name>, storiesInTurn: number): Measurement[] {
  const ratios = turns['@lexical/markdown'].map((time, turn) => time / (turns.Stet[turn] as number))
  return [
    { label: `${what}: @lexical/markdown / Stet`, value: median(ratios), unit: '×' },
    ...NAMES.map((name) => ({
      label: `${what}: ${name}`,
      value: (storiesInTurn / median(turns[name])) * 1000,
      unit: 'stories/s',
    })),
  ]
}
