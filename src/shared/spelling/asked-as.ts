import type { Script } from './dictionaries'

/** Vowel signs and other marks on Arabic letters, tatweel, and the invisible signs that join letters. */
const ARABIC_EXTRAS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200D]/g
const INVISIBLE = /[\u00AD\u200C\u200D]/g

/** The script of a word; undefined for one that mixes scripts, or whose script no dictionary is in. */
export function scriptOf(word: string): Script | undefined {
  const found = SCRIPTS.filter(([, letters]) => letters.test(word))
  return found.length === 1 && !OTHER.test(word) ? found[0]?.[0] : undefined
}

const SCRIPTS: [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
]
const OTHER = /(?![\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

/** A word as dictionaries and word lists have it: one apostrophe, one hyphen, Arabic without vowel signs and tatweel. */
export function askedAs(word: string): string {
  if (scriptOf(word) === 'arabic') return word.normalize('NFKC').replace(ARABIC_EXTRAS, '')
  return word.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
}
