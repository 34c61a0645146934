import { slugOf } from '../../../shared/article/slug'
import type { Tag, TagGroup } from '../../../shared/article/tag'
import { beginsSentence, isBeside, type TextWord } from './text-words'
import { type Taken, written } from './found-terms'

/** A name that a text repeats and no vocabulary knows. */
export interface FoundName {
  tag: Tag
  times: number
}

const MOST = 3
const LONGEST = 4
/** Words of small letters that stand inside names. */
const PARTICLES = new Set('al bin da de del della der di dos du el ibn la le of the van von y'.split(' '))
/** Words before a name that say it is somebody's. */
const TITLES = new Set(
  'mr mrs ms dr sir dame prof professor president minister mayor senator judge captain general king queen'.split(' '),
)
/** Words in a name that say it is an organisation's. */
const BODIES = new Set(
  'agency association authority bank board bureau club college commission committee company council court department federation foundation fund group hospital institute league ministry museum office organisation organization party school society trust union university'.split(
    ' ',
  ),
)

/**
 * Names of two to four words in capitals that stand in the text twice or more. One whose last word is also used by itself,
 * or that has a title before it, is a person's; another must stand at least once within a sentence and, in German, where
 * all nouns have capitals, be an organisation's.
 */
export function foundNames(text: string, words: TextWord[], taken: Taken, language: string): FoundName[] {
  const { names, alone } = capitalNames(text, words, taken)
  return [...names.values()]
    .filter(({ name, times }) => times > 1 && slugOf(name) !== '')
    .map(({ name, times, titled, within }) => {
      const parts = name.split(' ')
      const byItself = alone.get(parts.at(-1) ?? '') ?? 0
      const group = groupOf(parts, titled || byItself > 0)
      return { tag: { slug: slugOf(name), name, group }, within, times: times + (group === 'person' ? byItself : 0) }
    })
    .filter(({ tag: { group }, within }) => group === 'person' || (within && (group !== 'free' || !isGerman(language))))
    .sort((a, b) => b.times - a.times || (a.tag.slug < b.tag.slug ? -1 : 1))
    .slice(0, MOST)
    .map(({ tag, times }) => ({ tag, times }))
}

interface Capitals {
  name: string
  times: number
  titled: boolean
  within: boolean
}

/** Runs of words in capitals, and how often single ones stand alone. */
function capitalNames(text: string, words: TextWord[], taken: Taken) {
  const names = new Map<string, Capitals>()
  const behindWord = new Map<string, string>()
  const alone = new Map<string, number>()
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.form.capital) continue
    let from = at
    const until = runEnd(text, words, at)
    at = until - 1
    if (taken.subarray(from, until).includes(1)) continue
    const titled = TITLES.has(words[from]?.form.folded ?? '')
    if (titled) from++
    const name = written(text, words, from, until)
    if (until - from === 1) alone.set(name, (alone.get(name) ?? 0) + 1)
    if (until - from < 2 || until - from > LONGEST) continue
    const known = names.get(name) ?? { name, times: 0, titled: false, within: false }
    const within = known.within || titled || !beginsSentence(text, words[from])
    names.set(name, { name, times: known.times + 1, titled: known.titled || titled, within })
    if (!within) behindWord.set(name, written(text, words, from + 1, until))
  }
  // A word that begins a sentence is no part of the name behind it.
  for (const [longer, name] of behindWord) {
    const [extra, known] = [names.get(longer), names.get(name)]
    if (!extra || !known) continue
    names.delete(longer)
    names.set(name, { ...known, times: known.times + extra.times })
  }
  return { names, alone }
}

/** The word after those in capitals that begin at one, with particles between them. */
function runEnd(text: string, words: TextWord[], from: number): number {
  let until = from + 1
  for (let at = until; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before || !word || !isBeside(text, before, word)) break
    if (word.form.capital) until = at + 1
    else if (!PARTICLES.has(word.form.written) || at - until > 1) break
  }
  return until
}

function groupOf(parts: string[], person: boolean): TagGroup {
  if (parts.some((part) => BODIES.has(part.toLowerCase()))) return 'organisation'
  return person ? 'person' : 'free'
}

function isGerman(language: string): boolean {
  return language.split('-')[0] === 'de'
}
