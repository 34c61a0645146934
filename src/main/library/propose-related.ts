import { STAGES } from '../../shared/article/article'
import type { RelatedAsk, RelatedStory } from '../../shared/bridge/related'
import type { ReadableDb } from '../store/connection'
import { readRows } from '../store/projections/story-rows'
import { placesOf } from '../store/projections/story-text'
import { type Facts, KEPT } from './facts'
import { fold } from './fold'
import type { Register } from './register'

/** A word is rare that at most so many stories have, or this share of them. */
const FEW = 2
const SHARE = 0.05
/** In fewer stories than this, no word is known to be rare. */
const ENOUGH = 10
/** So many of a text's words are looked up, and so many stories of a word read. */
const WORDS = 40
const MOST = 1000
/** Words alone speak for a story from so many on: one may be chance. */
const WORDS_ALONE = 2
/** So many of what is shared are named. */
const NAMED = 3

interface Candidate {
  key: number
  weight: number
  shared: string[]
  tagged: boolean
}

/**
 * Stories that readers of this one may want next: those that share its tags or the rare words of a text, the headline
 * and standfirst. What fewer stories have weighs more. Published ones come first; those that are killed, withdrawn, in
 * the trash, in another language or the sample are left out.
 */
export function proposeRelated(db: ReadableDb, register: Register, ask: RelatedAsk): RelatedStory[] {
  register.follow(db)
  const { facts } = register
  const kept = facts.presence.filter((presence) => presence === KEPT).length
  const candidates = new Map<number, Candidate>()
  const share = (keys: number[], name: string, tagged: boolean) => {
    const weight = Math.log(1 + kept / keys.length)
    for (const key of keys) {
      const known = candidates.get(key)
      if (known === undefined) candidates.set(key, { key, weight, shared: [name], tagged })
      else {
        known.weight += weight
        known.shared.push(name)
      }
    }
  }
  for (const { slug, name } of ask.tags) share(keysTagged(facts, slug), name, true)
  if (kept >= ENOUGH) {
    // This story has its words as well.
    const most = Math.min(MOST, Math.max(FEW, kept * SHARE)) + 1
    for (const [word, name] of wordsOf(ask.text)) {
      const keys = keysWith(db, register, word, most)
      if (keys.length <= most) share(keys, name, false)
    }
  }
  const speaking = [...candidates.values()].filter(({ tagged, shared }) => tagged || shared.length >= WORDS_ALONE)
  return firstOf(db, inOrder(facts, speaking), ask)
}

const PUBLISHED = STAGES.indexOf('published')
const OVER = new Set([STAGES.indexOf('killed'), STAGES.indexOf('withdrawn')])

/** Published stories first, then what shares most, then the newest; none that is killed or withdrawn. */
function inOrder({ stage, updated }: Facts, candidates: Candidate[]): Candidate[] {
  const isOut = ({ key }: Candidate) => Number(stage[key] === PUBLISHED)
  const changed = ({ key }: Candidate) => updated[key] ?? 0
  return candidates
    .filter(({ key }) => !OVER.has(stage[key] ?? 0))
    .toSorted((a, b) => isOut(b) - isOut(a) || b.weight - a.weight || changed(b) - changed(a))
}

/** The first of them that may stand under the story. */
function firstOf(db: ReadableDb, candidates: Candidate[], { story, chosen, language, limit }: RelatedAsk) {
  const left = new Set([story, ...chosen])
  const spoken = primary(language)
  const found: RelatedStory[] = []
  for (const { key, shared } of candidates) {
    const [row] = readRows(db, [key])
    if (row === undefined || left.has(row.id) || row.sample || primary(row.language) !== spoken) continue
    found.push({ row, shared: shared.slice(0, NAMED) })
    if (found.length === limit) break
  }
  return found
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** The stories outside the trash that have a tag. */
function keysTagged(facts: Facts, slug: string): number[] {
  const answers = facts.lists.having(slug)
  const keys: number[] = []
  for (let key = 0; key < facts.presence.length; key++) {
    if (facts.presence[key] === KEPT && answers[facts.slugs[key] ?? 0] === 1) keys.push(key)
  }
  return keys
}

/** The stories that have a word; one more than asked for where there are as many. */
function keysWith(db: ReadableDb, register: Register, word: string, most: number): number[] {
  const places = placesOf(db, 'story_words', `"${word}"`, Number.MAX_SAFE_INTEGER, Math.floor(most) + 1)
  const keyAt = register.keysDownwards(db)
  return places.flatMap((place) => keyAt(place) ?? []).filter((key) => register.facts.presence[key] === KEPT)
}

/** The folded words of a text that may be rare, each with the way it is written there. */
function wordsOf(text: string): [string, string][] {
  const words = new Map<string, string>()
  for (const written of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const folded = fold(written)
    if (folded.length >= 3 && !folded.includes(' ') && !words.has(folded)) words.set(folded, written)
  }
  return [...words].slice(0, WORDS)
}
