import { bodyText } from '../../../src/shared/article/text'
import { randomOf } from '../../support/random'
import { newsroomStory } from './newsroom-story'

const EACH = 100

/** Texts that are typed into the search field. */
export type Sought = string[]

const KINDS = [
  '1 letter',
  '2 letters',
  '3 letters',
  '4 letters',
  'word',
  'two words',
  'phrase',
  'word of a stage',
  'word since a day',
] as const

/** Texts of each kind, each once, from what stories hold. */
export function soughtIn(stories: number): Record<(typeof KINDS)[number], Sought> {
  const random = randomOf(99)
  const make: Record<(typeof KINDS)[number], (words: string[]) => string> = {
    '1 letter': ([word = '']) => word.slice(0, 1),
    '2 letters': ([word = '']) => word.slice(0, 2),
    '3 letters': ([word = '']) => word.slice(0, 3),
    '4 letters': ([word = '']) => word.slice(0, 4),
    word: ([word = '']) => word,
    'two words': ([first, , second]) => `${first} ${second}`,
    phrase: ([first, second]) => `"${first} ${second}"`,
    'word of a stage': ([word]) => `status:review ${word}`,
    'word since a day': ([word]) => `before:2026-01-01 ${word}`,
  }
  const texts = KINDS.map((kind) => {
    const found = new Set<string>()
    // There are not a hundred letters.
    for (let tries = 0; found.size < EACH && tries < 5 * EACH; tries++) {
      const words = bodyText(newsroomStory(random.between(0, stories - 1), 0).body).match(/[\p{L}\p{N}]+/gu) ?? []
      const at = random.between(0, Math.max(0, words.length - 3))
      const text = make[kind](words.slice(at, at + 3).map((word) => word.toLowerCase()))
      if (!text.includes('undefined')) found.add(text)
    }
    return [kind, [...found]] as const
  })
  return Object.fromEntries(texts) as Record<(typeof KINDS)[number], Sought>
}
