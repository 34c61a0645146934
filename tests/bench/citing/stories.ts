import type { Article } from '../../../src/shared/article/article'
import { isTextBlock, type TextBlock } from '../../../src/shared/article/block'
import type { Inline } from '../../../src/shared/article/inline'
import { generateStory } from '../../support/generate-story'

const WORDS = 20_000
/** What is cited at the beginning: nothing else cites it first, so every other number becomes another. */
export const WANTED = 'Zebra crossings'

/** A story with so many citations of so many sources, and the same words and sources with no citation at all. */
export function citedStories(citations: number, sources: number): { cited: Article; bare: Article } {
  const story = generateStory(citations, WORDS, sources)
  const wanted = story.sources.at(-1)
  if (!wanted) throw new Error('a story without sources')
  wanted.csl.title = WANTED
  const bare = { ...story, body: story.body.filter(isTextBlock).map(withoutCitations) }
  const prose = bare.body.filter((block) => block.type === 'paragraph' || block.type === 'item')
  const places = new Map(prose.map((block, at) => [block.id, shareOf(citations, prose.length, at)]))
  let cited = 0
  const body = bare.body.map((block): TextBlock => {
    const added = Array.from({ length: places.get(block.id) ?? 0 }, (): Inline => {
      const source = story.sources[cited++ % (sources - 1)]
      return { type: 'citation', items: [{ sourceId: source?.id ?? '' }] }
    })
    return added.length === 0
      ? block
      : { ...block, content: block.content.flatMap((inline) => [inline, ...added.splice(0)]) }
  })
  return { cited: { ...bare, body }, bare }
}

/** How many of all things the place at an index gets, when they are dealt out as evenly as can be. */
function shareOf(all: number, places: number, at: number): number {
  return Math.floor(((at + 1) * all) / places) - Math.floor((at * all) / places)
}

function withoutCitations(block: TextBlock): TextBlock {
  const words = block.content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
  return { ...block, content: [{ type: 'text', text: words }] }
}
