import type { Article } from '../../src/shared/article/article'
import type { Block } from '../../src/shared/article/block'
import { generateStory } from './generate-story'
import { randomOf, type Random } from './random'
import { sentence } from './vocabulary'

/**
 * A story as its writer leaves it time after time, beginning with `generateStory(seed, length)`: mostly a sentence
 * is rewritten, now and then a paragraph is, or one comes, goes or moves, or a source is added and cited.
 */
export function reviseStory(seed: number, length: number, times: number): Article[] {
  const random = randomOf(seed)
  const stages = [generateStory(seed, length)]
  while (stages.length < times) stages.push(revised(random, stages.at(-1) as Article, `${seed}-${stages.length}`))
  return stages
}

function revised(random: Random, story: Article, id: string): Article {
  const { body } = story
  const turn = random.between(1, 100)
  const place = random.between(0, body.length - 1)
  const paragraph: Block = { type: 'paragraph', id: `new-${id}`, content: [{ type: 'text', text: prose(random, 3) }] }
  if (turn <= 60)
    return { ...story, body: body.map((block, at) => (at === place ? withNewSentence(random, block) : block)) }
  if (turn <= 75) return { ...story, body: body.with(place, { ...paragraph, id: body[place]?.id ?? id }) }
  if (turn <= 87) return { ...story, body: body.toSpliced(place, 0, paragraph) }
  if (turn <= 90) return { ...story, body: body.toSpliced(place, 1) }
  if (turn <= 94)
    return {
      ...story,
      body: body.toSpliced(place, 1).toSpliced(random.between(0, body.length - 1), 0, body[place] as Block),
    }
  const source = { ...random.pick(generateStory(random.between(1, 1_000_000), 30).sources), id: `source-${id}` }
  const cited: Block = {
    ...paragraph,
    content: [...paragraph.content, { type: 'citation', items: [{ sourceId: source.id }] }],
  }
  return { ...story, sources: [...story.sources, source], body: body.toSpliced(place, 0, cited) }
}

function withNewSentence(random: Random, block: Block): Block {
  if (!('content' in block)) return block
  const [first, ...rest] = block.content
  if (first?.type !== 'text') return block
  const sentences = first.text.split(/(?<=\. )/)
  const text = sentences
    .with(random.between(0, sentences.length - 1), `${sentence(random, random.between(8, 22))} `)
    .join('')
  return { ...block, content: [{ ...first, text }, ...rest] }
}

function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, random.between(8, 22))).join(' ')
}
