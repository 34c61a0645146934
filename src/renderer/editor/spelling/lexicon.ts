import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm'
import type { DictionaryName } from '../../../shared/spelling/dictionaries'
import { slipsOf } from './slips'

/** The two files of a Hunspell dictionary. */
export interface DictionaryFiles {
  affixes: string
  words: string
}

/** What is asked about words of one dictionary; the answer carries the same `id`. */
export type Question = { id: number; dictionary: DictionaryName } & (
  | { about: 'wrong'; words: string[] }
  | { about: 'suggestions'; word: string }
)

/** The words that are wrong, or those to put in a wrong one's place, the likeliest first. */
export type Answer = { id: number; words: string[] } | { id: number; failure: string }

const MOST_DICTIONARIES = 3
const MOST_SUGGESTIONS = 5

/** Answers questions with Hunspell. Dictionaries are loaded when the first question about them comes. */
export class Lexicon {
  readonly #loaded = new Map<DictionaryName, Promise<Hunspell>>()

  constructor(private readonly read: (name: DictionaryName) => Promise<DictionaryFiles>) {}

  /** Never rejects. */
  async answer(question: Question): Promise<Answer> {
    const { id, dictionary } = question
    try {
      const hunspell = await this.#load(dictionary)
      if (question.about === 'suggestions') {
        return { id, words: suggestions(hunspell, question.word) }
      }
      return { id, words: question.words.filter((word) => !isRight(hunspell, dictionary, word)) }
    } catch (error) {
      return { id, failure: String(error) }
    }
  }

  #load(name: DictionaryName): Promise<Hunspell> {
    const loaded = this.#loaded.get(name)
    if (loaded) return loaded
    const loading = this.read(name).then(({ affixes, words }) => createHunspellFromStrings(affixes, words))
    this.#loaded.set(name, loading)
    this.#forgetOldest()
    return loading
  }

  #forgetOldest(): void {
    const [oldest] = this.#loaded
    if (this.#loaded.size <= MOST_DICTIONARIES || !oldest) return
    this.#loaded.delete(oldest[0])
    void oldest[1].then(
      (hunspell) => hunspell.dispose(),
      () => {},
    )
  }
}

/**
 * Hunspell stops looking after a quarter of a second by the clock, which on a busy machine may be before it found
 * anything in a language with as many forms as Arabic. The commonest slips take no time to try.
 */
function suggestions(hunspell: Hunspell, word: string): string[] {
  const found = hunspell.getSpellingSuggestions(word)
  if (found.length < MOST_SUGGESTIONS) found.push(...slipsOf(word).filter((slip) => hunspell.testSpelling(slip)))
  return [...new Set(found)].slice(0, MOST_SUGGESTIONS)
}

/** English dictionaries know words such as *café* only without their accents. */
function isRight(hunspell: Hunspell, dictionary: DictionaryName, word: string): boolean {
  if (hunspell.testSpelling(word)) return true
  if (!dictionary.startsWith('en')) return false
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return plain !== word && hunspell.testSpelling(plain)
}
