import type { LexicalEditor } from 'lexical'

/** Which editor of the page is being written in: the body's own, or that of a cell while it has the caret. */
export class Written {
  #within: LexicalEditor | null = null
  readonly #listeners = new Set<() => void>()

  constructor(private readonly body: LexicalEditor) {}

  readonly get = (): LexicalEditor => this.#within ?? this.body

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Somebody writes in an editor inside the body. Gives the way to say that they don't any more. */
  enter(editor: LexicalEditor): () => void {
    this.#become(editor)
    return () => {
      if (this.#within === editor) this.#become(null)
    }
  }

  #become(within: LexicalEditor | null): void {
    this.#within = within
    for (const listener of this.#listeners) listener()
  }
}
