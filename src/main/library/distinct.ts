/** Texts that many stories share: each is kept once and has a number. */
export class Distinct {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  numberOf(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.#texts.length
      this.#texts.push(text)
      this.#numbers.set(text, number)
    }
    return number
  }

  textOf(number: number): string {
    const text = this.#texts[number]
    if (text === undefined) throw new Error(`no text has the number ${number}`)
    return text
  }

  get size(): number {
    return this.#texts.length
  }
}

/** The same of lists of words, as JSON, with the lists that each word is in. */
export class DistinctLists {
  readonly #lists = new Distinct()
  readonly #having = new Map<string, number[]>()

  numberOf(json: string): number {
    const known = this.#lists.size
    const number = this.#lists.numberOf(json)
    if (number === known) for (const word of JSON.parse(json) as string[]) this.#add(word, number)
    return number
  }

  /** For each list's number: 1 where a word is in it. */
  having(word: string): Uint8Array {
    const answers = new Uint8Array(this.#lists.size)
    for (const number of this.#having.get(word) ?? []) answers[number] = 1
    return answers
  }

  #add(word: string, number: number): void {
    const lists = this.#having.get(word)
    if (lists) lists.push(number)
    else this.#having.set(word, [number])
  }
}
