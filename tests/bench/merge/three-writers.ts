import type { Article } from '../../../src/shared/article/article'
import type { Block, TextBlock } from '../../../src/shared/article/block'
import { bodyText } from '../../../src/shared/article/text'
import { mergeHeads, STORIES } from '../../../src/shared/merge/heads'
import { paragraph, storyOf } from '../../support/short-story'
import { randomOf } from '../../support/random'

/** What one of the three does while the other two only type; `type`: nothing else. */
export type Deed = 'type' | 'join' | 'heading' | 'move'

/** What is typed where: a word after so many words of a paragraph. */
export interface Typed {
  place: number
  after: number
  word: string
}

/** One afternoon without a network: a story of paragraphs, and what each of three writers did to it. */
export interface Round {
  texts: string[]
  typed: [Typed[], Typed[], Typed[]]
  deed: { what: Deed; place: number; to: number }
}

const PARAGRAPHS = 6
const WORDS = 12

/** A round for a seed. The third writer types first and then does the deed. Every word is one of a kind. */
export function roundOf(seed: number, what: Deed): Round {
  const random = randomOf(seed)
  const texts = Array.from({ length: PARAGRAPHS }, (_, place) =>
    Array.from({ length: WORDS }, (__, word) => `p${place}w${word}`).join(' '),
  )
  const typing = (writer: number) =>
    Array.from({ length: 4 }, (_, index) => ({
      place: random.between(0, PARAGRAPHS - 1),
      after: random.between(1, WORDS - 1),
      word: `new${writer}x${index}`,
    }))
  const typed: Round['typed'] = [typing(0), typing(1), typing(2)]
  return {
    texts,
    typed,
    deed: { what, place: random.between(0, PARAGRAPHS - 2), to: random.between(0, PARAGRAPHS - 2) },
  }
}

/** What became of the words: how many of those that somebody typed are nowhere, and how many are there twice. */
export function outcome({ texts, typed }: Round, text: string): { lost: number; doubled: number } {
  const found = text.split(/\s+/)
  const times = new Map<string, number>()
  for (const word of found) times.set(word, (times.get(word) ?? 0) + 1)
  const words = [...typed.flat().map(({ word }) => word), ...texts.flatMap((line) => line.split(' '))]
  return {
    lost: words.filter((word) => !times.has(word)).length,
    doubled: words.filter((word) => (times.get(word) ?? 0) > 1).length,
  }
}

/** The text after all three met, and what conflicts hold besides. */
export function mergedByStet({ texts, typed, deed }: Round): string {
  const base = storyOf({ body: texts.map((line, place) => paragraph(`p${place}`, line)) })
  const versions: Record<string, { parents: string[]; value: Article }> = { base: { parents: [], value: base } }
  for (const [writer, words] of typed.entries()) {
    let body = base.body.map((block, place) =>
      withTyped(
        block,
        words.filter((word) => word.place === place),
      ),
    )
    if (writer === 2) body = withDeed(body, deed)
    versions[`w${writer}`] = { parents: ['base'], value: { ...base, body } }
  }
  const graph = (id: string) => versions[id] as { parents: string[]; value: Article }
  return bodyText(mergeHeads(['w0', 'w1', 'w2'], graph, STORIES).value.body)
}

function withTyped(block: Block, typed: Typed[]): Block {
  return paragraph(block.id, typedInto(bodyText([block]), typed))
}

export function typedInto(text: string, typed: Typed[]): string {
  const words = text.split(' ')
  for (const { after, word } of typed) words.splice(after, 0, word)
  return words.join(' ')
}

function withDeed(body: Block[], { what, place, to }: Round['deed']): Block[] {
  const block = body[place] as TextBlock
  if (what === 'type') return body
  if (what === 'heading') return body.with(place, { type: 'heading', id: block.id, level: 2, content: block.content })
  if (what === 'move') return body.toSpliced(place, 1).toSpliced(to, 0, block)
  return body.toSpliced(place, 2, paragraph(block.id, bodyText(body.slice(place, place + 2)).replace('\n', ' ')))
}
