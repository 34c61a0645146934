import { randomOf, type Random } from './random'

const COMMON =
  'the of and to in a that it was for on with as by at from not be this have were which or an are their had but one been has more after would who its than when they will about two'.split(
    ' ',
  )
const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'm']
const SIZE = 20_000

const VOCABULARY = makeVocabulary()

/** That many words, without punctuation; how often each word turns up falls with its rank (Zipf's law). */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => wordAt(Math.floor(Math.exp(random.fraction() * Math.log(SIZE))))).join(' ')
}

/** A sentence of that many words. */
export function sentence(random: Random, count: number): string {
  const plain = words(random, count)
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
}

function wordAt(rank: number): string {
  const word = VOCABULARY[rank - 1]
  if (word === undefined) throw new Error(`no word of rank ${rank}`)
  return word
}

function makeVocabulary(): string[] {
  const random = randomOf(1)
  const all = new Set(COMMON)
  while (all.size < SIZE) {
    const syllables = Array.from(
      { length: random.between(1, 4) },
      () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
    )
    all.add(syllables.join(''))
  }
  return [...all]
}
