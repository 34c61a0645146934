import type { Article } from '../../shared/article/article'
import { takeBack } from '../../shared/merge/take-back'
import type { Caret } from './caret'

/** One undoable step: the story around it, and where the person was. */
interface Step {
  before: Article
  after: Article
  caretBefore: Caret | null
  caretAfter: Caret | null
  group: string | null
  /** Milliseconds, of the last edit in it. */
  at: number
}

/** A story to go to, and where to put the caret. */
export interface Turn {
  article: Article
  caret: Caret | null
}

const PAUSE_MS = 1000
const LIMIT = 1000

/**
 * The one undo history of a story, over fields, sources, tags and body alike. Undoing a step merges its reverse into
 * the story as it is now, so that what arrived meanwhile from elsewhere stays.
 */
export class UndoHistory {
  #past: Step[] = []
  #future: Step[] = []

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /**
   * Records an edit. Edits of the same `group` less than a second apart are one step; an edit without a group stands
   * alone. `now` is milliseconds.
   */
  record(edit: Omit<Step, 'at'>, now: number): void {
    this.#future = []
    const last = this.#past.at(-1)
    if (
      last &&
      edit.group !== null &&
      last.group === edit.group &&
      last.after === edit.before &&
      now - last.at < PAUSE_MS
    ) {
      last.after = edit.after
      last.caretAfter = edit.caretAfter
      last.at = now
      return
    }
    this.#past.push({ ...edit, at: now })
    if (this.#past.length > LIMIT) this.#past.shift()
  }

  /** Lets the last step lead further, to `after`. False when it did not lead to `before`. */
  complete(before: Article, after: Article): boolean {
    const last = this.#past.at(-1)
    if (!last || last.after !== before) return false
    last.after = after
    return true
  }

  /** Ends the present group: the next edit starts a step of its own. */
  seal(): void {
    const last = this.#past.at(-1)
    if (last) last.group = null
  }

  undo(present: Article): Turn | null {
    const step = this.#past.pop()
    if (!step) return null
    step.group = null
    this.#future.push(step)
    return { article: takeBack(step.before, step.after, present), caret: step.caretBefore }
  }

  redo(present: Article): Turn | null {
    const step = this.#future.pop()
    if (!step) return null
    this.#past.push(step)
    return { article: takeBack(step.after, step.before, present), caret: step.caretAfter }
  }
}
