import type { Article } from '../../../src/shared/article/article'
import type { Block } from '../../../src/shared/article/block'
import { generateStory } from '../../support/generate-story'
import { randomOf } from '../../support/random'
import { sentence, words } from '../../support/vocabulary'

/** Entries have some twenty words. */
const [LEAST, MOST] = [14, 26]

/**
 * A story of lists, each under a heading and with so many entries, as results, registers and *The 100 best* are; of some
 * 50,000 words where entries times lists is 2,500.
 */
export function longLists(seed: number, { lists, entries }: { lists: number; entries: number }): Article {
  const random = randomOf(seed)
  const list = (n: number): Block[] => [
    { type: 'heading', id: `h${n}`, level: 2, content: [{ type: 'text', text: words(random, 3) }] },
    ...Array.from({ length: entries }, (_, entry): Block => {
      const text = sentence(random, random.between(LEAST, MOST))
      return { type: 'item', id: `i${n}-${entry}`, ordered: true, depth: 0, content: [{ type: 'text', text }] }
    }),
  ]
  const story = generateStory(seed, 200)
  return { ...story, body: [...story.body, ...Array.from({ length: lists }, (_, n) => list(n)).flat()] }
}
