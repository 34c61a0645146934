import { findWords, type Word } from '../../../shared/spelling/find-words'
import type { StorySession } from '../../session/story-session'
import { rangeOfStretch, readStretch } from '../page/field-caret'
import type { PageFieldName } from '../page/page-field'
import type { Passage } from './passage'

/** A text of the story that is written on the page itself. */
export class FieldPassage implements Passage {
  readonly id: string

  constructor(
    private readonly session: StorySession,
    private readonly field: PageFieldName,
    private readonly element: HTMLElement,
  ) {
    this.id = `field ${field}`
  }

  words(): readonly Word[] {
    return findWords(this.element.textContent)
  }

  rangesOf(words: readonly Word[]): Map<Word, Range> {
    return new Map(words.map((word) => [word, rangeOfStretch(this.element, word)]))
  }

  caret(): number | null {
    return readStretch(this.element)?.end ?? null
  }

  replace({ start, end }: Word, text: string): void {
    const { field } = this
    const after = start + text.length
    this.session.sealUndo()
    this.session.edit(
      (article) => ({ ...article, [field]: article[field].slice(0, start) + text + article[field].slice(end) }),
      {
        caretBefore: { place: 'field', field, start, end },
        caretAfter: { place: 'field', field, start: after, end: after },
      },
    )
    this.session.goTo({ place: 'field', field, start: after, end: after })
  }

  select({ start, end }: Word): void {
    this.session.goTo({ place: 'field', field: this.field, start, end })
  }
}
