import { PLACE } from '../find/page-places'
import type { Writing } from '../surface/writing'
import { Judge, type Spelling } from './judge'
import { Marker } from './marker'
import { seek, type Way } from './seek'
import type { Speller } from './speller'
import type { Misspelling } from './underlines'

/** How nothing is wrong. */
const NOTHING: Spelling = { dictionaries: [], known: new Set() }

/** The spelling of one page: what is marked on it, and what can be done about it. */
export class Proofreading {
  #judge: Judge
  readonly #marker: Marker

  constructor(
    writing: Writing,
    page: HTMLElement,
    private readonly speller: Speller,
    onFailure: (error: unknown) => void,
  ) {
    this.#judge = new Judge(speller, NOTHING)
    this.#marker = new Marker(writing, page, this.#judge, onFailure)
  }

  /** Follows the page. Nothing is wrong on it until `goBy`. Gives the way to stop. */
  start(): () => void {
    return this.#marker.start()
  }

  /** Goes by other dictionaries or known words from now on. */
  goBy(spelling: Spelling): void {
    this.#judge = new Judge(this.speller, spelling)
    this.#marker.judgeBy(this.#judge)
  }

  /** The marked word at a place in the document. */
  at(node: Node, offset: number): Misspelling | undefined {
    this.#marker.markTyped()
    const { underlines } = this.#marker
    const field = node instanceof HTMLTextAreaElement ? node.getAttribute(PLACE) : null
    return field === null ? underlines.at(node, offset) : underlines.within(field, offset)
  }

  /** The marked word under a point of the window. No caret can be in a card, nor in a cell that is only drawn. */
  under(x: number, y: number): Misspelling | undefined {
    this.#marker.markTyped()
    return this.#marker.underlines.under(x, y)
  }

  /** The wrong word at the caret, also one that has only just been written. */
  async atCaret(): Promise<Misspelling | undefined> {
    this.#marker.leaveWord()
    const passage = this.#marker.passages().find((each) => each.caret() !== null)
    if (!passage) return undefined
    await this.#judge.judgeWholly(passage.words())
    this.#marker.mark(passage)
    const caret = passage.caret()
    return caret === null ? undefined : this.#marker.underlines.within(passage.id, caret)
  }

  /** Selects the wrong word after or before the caret. Gives whether there is any. */
  async go(way: Way): Promise<boolean> {
    this.#marker.leaveWord()
    const found = await seek(this.#marker.passages(), this.#judge, way)
    found?.passage.select(found.word)
    return found !== undefined
  }

  /** What to put in the place of a wrong word, the likeliest first. */
  async suggestions({ word }: Misspelling): Promise<string[]> {
    const query = this.#judge.queryOf(word.text)
    return query ? this.speller.suggestions(query) : []
  }
}
