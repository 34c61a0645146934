import type { DictionaryName } from '../../../shared/spelling/dictionaries'
import type { Answer, Question } from './lexicon'

/** A word as a dictionary is asked about it. */
export interface Query {
  dictionary: DictionaryName
  form: string
}

/** The thread in which the dictionaries are. */
export interface Thread {
  postMessage(question: Question): void
  addEventListener(type: 'message', listener: (event: { data: Answer }) => void): void
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void
}

/** So few words go at a time that a question about suggestions never waits long. */
const BATCH = 200
/** A million words take some 100 MB; a long day's work has not a tenth of them. */
const MOST_REMEMBERED = 200_000

interface Waiting {
  resolve(words: string[]): void
  reject(error: Error): void
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never

/** What is known of the spelling of words: every word is asked about once. */
export class Speller {
  readonly #verdicts = new Map<string, boolean>()
  readonly #waiting = new Map<number, Waiting>()
  #thread: Thread | undefined
  #questions = 0
  #broken: Error | undefined

  /** `begin` starts the thread, with the first question. */
  constructor(private readonly begin: () => Thread) {}

  /** Whether a word is wrong; undefined until that has been learnt. */
  isWrong({ dictionary, form }: Query): boolean | undefined {
    return this.#verdicts.get(`${dictionary} ${form}`)
  }

  /** Learns about words. Rejects when the dictionary can't be read. */
  async learn(queries: readonly Query[]): Promise<void> {
    const open = queries.filter((query) => this.isWrong(query) === undefined)
    for (const dictionary of new Set(open.map((query) => query.dictionary))) {
      const words = [...new Set(open.filter((query) => query.dictionary === dictionary).map(({ form }) => form))]
      for (let start = 0; start < words.length; start += BATCH) {
        await this.#learnBatch(dictionary, words.slice(start, start + BATCH))
      }
    }
  }

  /** Words to put in the place of a wrong one, the likeliest first. */
  suggestions({ dictionary, form }: Query): Promise<string[]> {
    return this.#ask({ about: 'suggestions', dictionary, word: form })
  }

  async #learnBatch(dictionary: DictionaryName, words: string[]): Promise<void> {
    const wrong = new Set(await this.#ask({ about: 'wrong', dictionary, words }))
    if (this.#verdicts.size > MOST_REMEMBERED) this.#verdicts.clear()
    for (const word of words) this.#verdicts.set(`${dictionary} ${word}`, wrong.has(word))
  }

  #ask(asked: Asked): Promise<string[]> {
    if (this.#broken) return Promise.reject(this.#broken)
    const id = ++this.#questions
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#begun().postMessage({ ...asked, id })
    })
  }

  #begun(): Thread {
    if (this.#thread) return this.#thread
    const thread = this.begin()
    thread.addEventListener('message', ({ data }) => this.#hear(data))
    thread.addEventListener('error', ({ message }) => this.#break(new Error(`the spelling thread: ${message}`)))
    this.#thread = thread
    return thread
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) throw new Error(`nobody asked for answer ${answer.id}`)
    this.#waiting.delete(answer.id)
    if ('failure' in answer) waiting.reject(new Error(answer.failure))
    else waiting.resolve(answer.words)
  }

  #break(error: Error): void {
    this.#broken = error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/** The window's speller. */
export const speller = new Speller(
  () => new Worker(new URL('./speller-worker.ts', import.meta.url), { type: 'module' }),
)
