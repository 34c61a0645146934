import { randomOf } from '../../support/random'
import type { Deed } from '../merge/three-writers'

/** Three people write on a story: each begins with what all have, works without a network, and then all meet. */
export const WRITERS = 3

/** What one does in a round: a word after so many words of a block, both counted on from the first where there are fewer. */
export interface Turn {
  block: number
  after: number
  word: string
  deed: Deed
  to: number
}

/** A story of paragraphs, and what each writer does in each round. Every word is one of a kind. */
export interface OfflineStory {
  id: string
  texts: string[]
  rounds: Turn[][]
}

const WORDS = 40
const DEEDS: Deed[] = ['type', 'type', 'type', 'type', 'join', 'heading', 'move']

/** All type a word in each round, and the third one now and then does something to a whole paragraph. */
export function offlineStory(seed: number, { words, rounds }: { words: number; rounds: number }): OfflineStory {
  const random = randomOf(seed)
  const turn = (round: number, writer: number): Turn => ({
    block: random.between(0, words),
    after: random.between(1, WORDS - 1),
    word: `new${round}x${writer}`,
    deed: writer === WRITERS - 1 ? random.pick(DEEDS) : 'type',
    to: random.between(0, words),
  })
  return {
    id: `offline${seed}`,
    texts: Array.from({ length: Math.round(words / WORDS) }, (_, place) =>
      Array.from({ length: WORDS }, (__, word) => `p${place}w${word}`).join(' '),
    ),
    rounds: Array.from({ length: rounds }, (_, round) =>
      Array.from({ length: WRITERS }, (__, writer) => turn(round, writer)),
    ),
  }
}

/** What somebody who joins sees in the end: the text of a story, and what is asked about beside it. */
export interface Seen {
  text: string
  disputed: string
}

/** How many stories lost words, which are nowhere then, and how many have some twice in their text. */
export function outcomeOf(stories: OfflineStory[], seen: Seen[]): { lost: number; doubled: number } {
  const each = stories.map(({ texts, rounds }, index) => {
    const { text, disputed } = seen[index] as Seen
    const inText = text.split(/\s+/)
    const anywhere = new Set([...inText, ...disputed.split(/\s+/)])
    const written = [...texts.flatMap((line) => line.split(' ')), ...rounds.flat().map(({ word }) => word)]
    const times = new Map<string, number>()
    for (const word of inText) times.set(word, (times.get(word) ?? 0) + 1)
    return {
      lost: written.some((word) => !anywhere.has(word)),
      doubled: written.some((word) => (times.get(word) ?? 0) > 1),
    }
  })
  return { lost: each.filter(({ lost }) => lost).length, doubled: each.filter(({ doubled }) => doubled).length }
}

/** What became of stories: how long it took to join at the end, in milliseconds, and how many bytes lay there. */
export interface Met {
  seen: Seen[]
  joined: number
  bytes: number
}
