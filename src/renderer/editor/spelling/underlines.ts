import type { Word } from '../../../shared/spelling/find-words'
import type { Passage } from './passage'

/** A wrong word, and where it is. */
export interface Misspelling {
  passage: Passage
  word: Word
  range: Range
}

/** The name that the style sheet knows them by. */
const NAME = 'misspelling'

/** The lines under wrong words. They are painted over the page and change nothing in it. */
export class Underlines {
  readonly #highlight = new Highlight()
  readonly #shown = new Map<string, Misspelling[]>()

  constructor() {
    CSS.highlights.set(NAME, this.#highlight)
  }

  /** Shows these words of a passage as wrong, and no others of it. */
  show(passage: Passage, words: readonly Word[]): void {
    this.hide(passage.id)
    if (words.length === 0) return
    const shown = [...passage.rangesOf(words)].map(([word, range]) => ({ passage, word, range }))
    this.#shown.set(passage.id, shown)
    for (const { range } of shown) this.#highlight.add(range)
  }

  hide(id: string): void {
    for (const { range } of this.#shown.get(id) ?? []) this.#highlight.delete(range)
    this.#shown.delete(id)
  }

  /** The wrong word at a place in a passage, which is told in its own characters. */
  within(id: string, offset: number): Misspelling | undefined {
    return this.#shown.get(id)?.find(({ word }) => word.start <= offset && offset <= word.end)
  }

  /** The wrong word at a place in the document. */
  at(node: Node, offset: number): Misspelling | undefined {
    return [...this.#shown.values()].flat().find(({ range }) => range.isPointInRange(node, offset))
  }

  /** The wrong word under a point of the window. */
  under(x: number, y: number): Misspelling | undefined {
    const isUnder = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom
    return [...this.#shown.values()].flat().find(({ range }) => [...range.getClientRects()].some(isUnder))
  }

  remove(): void {
    this.#highlight.clear()
    this.#shown.clear()
    if (CSS.highlights.get(NAME) === this.#highlight) CSS.highlights.delete(NAME)
  }
}
