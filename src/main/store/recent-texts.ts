/** So many texts: any revision is told from one of the last so many of its story. */
const KEPT = 20

/**
 * The canonical bytes of the revisions that were added last, by their ids, for one who adds many of a story in a row: what
 * is to be told from one of them need not read it again. As bytes have their hash for a name, none here is ever wrong.
 */
export class RecentTexts {
  readonly #texts = new Map<string, Buffer>()

  get(id: string): Buffer | undefined {
    return this.#texts.get(id)
  }

  add(id: string, text: Buffer): void {
    this.#texts.set(id, text)
    const [oldest] = this.#texts.keys()
    if (this.#texts.size > KEPT && oldest !== undefined) this.#texts.delete(oldest)
  }
}
