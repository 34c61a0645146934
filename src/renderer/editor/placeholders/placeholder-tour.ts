import type { Caret } from '../../session/caret'
import type { Writing } from '../surface/writing'
import { nextPlaceholder } from './next-placeholder'

/** Goes from one placeholder to the next: from where the person writes in the body, or else from the one shown last. */
export class PlaceholderTour {
  #shown: Caret | null = null

  constructor(private readonly writing: Writing) {}

  next(): void {
    const { editor, binding, session } = this.writing
    const from = document.activeElement === editor.getRootElement() ? binding.caret : this.#shown
    this.#shown = nextPlaceholder(session.article, from)
    if (this.#shown) session.goTo(this.#shown)
  }
}
