import type { Article, ZonedTime } from '../../../src/shared/article/article'
import type { Block } from '../../../src/shared/article/block'
import type { Inline } from '../../../src/shared/article/inline'
import { generateStory } from '../../support/generate-story'
import { randomOf } from '../../support/random'

/** Whose stories are counted as somebody's own. */
export const ME = 'Ana Petrov'

/**
 * A story of a newsroom with many: 800 words in the mean, one in ten in Arabic letters and one in ten in ideographs, some
 * due, under embargo, assigned or out. Equal seeds make equal stories.
 */
export function newsroomStory(seed: number, now: number): Article {
  const random = randomOf(seed + 1_000_000)
  const story = generateStory(seed, random.between(100, 1500))
  const language = LANGUAGES[seed % 10] ?? 'en'
  const spelt = SPELLINGS[language]
  const local = spelt ? respelt(story, spelt) : story
  const hour = 3_600_000
  return {
    ...local,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    ...(random.chance(0.05) && { stage: random.pick(['killed', 'withdrawn'] as const) }),
    ...(random.chance(0.1) && { due: clock(now + random.between(-500, 500) * hour) }),
    ...(random.chance(0.05) && { embargo: clock(now + random.between(-900, 100) * hour) }),
    ...(random.chance(0.2) && { assignedTo: random.chance(0.1) ? ME : `Reporter ${random.between(1, 40)}` }),
    bylines: [{ name: random.chance(0.01) ? ME : `Reporter ${random.between(1, 200)}`, role: 'author' }],
    tags: random.chance(0.02) ? [...story.tags, { slug: 'rare', name: 'Rare', group: 'topic' }] : story.tags,
  }
}

const LANGUAGES: Record<number, string> = { 3: 'ar', 7: 'zh' }

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'

/** Words as they would be in other scripts: equal words stay equal, so they turn up as often as in English. */
const SPELLINGS: Record<string, (word: string) => string> = {
  ar: (word) =>
    [...word.toLowerCase()].map((letter) => ARABIC[(letter.charCodeAt(0) - 97) % ARABIC.length] ?? '').join(''),
  zh: (word) => {
    let hash = 0
    for (const letter of word.toLowerCase()) hash = (hash * 31 + letter.charCodeAt(0)) % 9_000_000
    return String.fromCharCode(0x4e00 + (hash % 3000), 0x4e00 + (Math.floor(hash / 3000) % 3000))
  },
}

function respelt(story: Article, spell: (word: string) => string): Article {
  const say = (text: string) => text.replace(/[a-z]+/gi, spell)
  const line = (inline: Inline): Inline => (inline.type === 'text' ? { ...inline, text: say(inline.text) } : inline)
  const block = (each: Block): Block => {
    if ('content' in each) return { ...each, content: each.content.map(line) } as Block
    return each.type === 'figure' ? { ...each, caption: say(each.caption), alt: say(each.alt) } : each
  }
  return { ...story, headline: say(story.headline), standfirst: say(story.standfirst), body: story.body.map(block) }
}

function clock(at: number): ZonedTime {
  return { local: new Date(at).toISOString().slice(0, 16), zone: 'UTC' }
}
