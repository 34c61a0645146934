import type { Inline } from '../../../shared/article/inline'
import { type Line, type Place, placeName } from '../../../shared/find/lines'
import { replaceFound } from '../../../shared/find/replace-found'
import { findWords, type Word } from '../../../shared/spelling/find-words'
import type { Caret } from '../../session/caret'
import { elementOf, flatOffset } from '../find/page-places'
import { rangesIn } from '../find/text-range'
import type { Writing } from '../surface/writing'
import { mirrorOf } from './mirror'
import type { Passage } from './passage'

/** Where words stand that are not written in the body itself: a text of a figure, or a cell. */
export type Apart = Extract<Place, { in: 'figure' | 'cell' }>

const found = new WeakMap<Line, readonly Word[]>()

/** A text of a figure, or a cell of a table. */
export class LinePassage implements Passage {
  readonly id: string

  constructor(
    private readonly writing: Writing,
    private readonly page: HTMLElement,
    private readonly place: Apart,
    /** The lines of the figure or table, as they are now. */
    private readonly lines: () => readonly Line[],
  ) {
    this.id = placeName(place)
  }

  words(): readonly Word[] {
    const line = this.lines().find(({ place }) => placeName(place) === this.id)
    if (!line) return []
    const words = found.get(line) ?? findWords(line.text)
    found.set(line, words)
    return words
  }

  rangesOf(words: readonly Word[]): Map<Word, Range> {
    const element = this.#element()
    const shown = element instanceof HTMLTextAreaElement ? mirrorOf(element) : element
    const ends = shown ? rangesIn(shown, words) : []
    return new Map(
      ends.map((each, index) => {
        const range = document.createRange()
        range.setStart(each.startContainer, each.startOffset)
        range.setEnd(each.endContainer, each.endOffset)
        return [words[index] as Word, range]
      }),
    )
  }

  caret(): number | null {
    const element = this.#element()
    if (element === null || !element.contains(document.activeElement)) return null
    if (element instanceof HTMLTextAreaElement) return element.selectionEnd
    const { focusNode, focusOffset } = getSelection() ?? {}
    return focusNode && element.contains(focusNode) ? lettersBefore(element, focusNode, focusOffset ?? 0) : null
  }

  replace({ start, end }: Word, text: string): void {
    const { session } = this.writing
    const after = start + text.length
    const caretAfter = this.#caretAt(after, after)
    session.sealUndo()
    session.edit((article) => replaceFound(article, new Map([[this.id, [{ start, end, text }]]])), {
      caretBefore: this.#caretAt(start, end),
      caretAfter,
    })
    session.goTo(caretAfter)
  }

  select({ start, end }: Word): void {
    this.writing.session.goTo(this.#caretAt(start, end))
  }

  #element(): HTMLElement | null {
    return elementOf(this.writing, this.page, this.place)
  }

  #caretAt(start: number, end: number): Caret {
    const { place } = this
    if (place.in === 'figure') return { place: 'figure', figure: place.figure, text: place.text, start, end }
    const table = this.writing.session.article.body.find(({ id }) => id === place.block)
    const row = table?.type === 'table' ? table.rows[place.row] : undefined
    if (!row) throw new Error(`no row at ${this.id}`)
    const flat = (at: number, side: 'before' | 'after') => flatOffset(lineOf(row.cells[place.column] ?? []), at, side)
    return {
      place: 'cell',
      table: place.block,
      row: row.id,
      column: place.column,
      start: flat(start, 'after'),
      end: flat(end, 'before'),
    }
  }
}

function lineOf(content: Inline[]) {
  return { type: 'paragraph' as const, id: '', content }
}

/** How many characters of a line's text stand before a place: a citation is none, a break one. */
function lettersBefore(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  const before = range.cloneContents()
  for (const citation of before.querySelectorAll('[data-citation]')) citation.remove()
  return before.textContent.length + before.querySelectorAll('br').length
}
