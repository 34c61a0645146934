import type { Article } from '../../../shared/article/article'
import type { Body } from '../../../shared/article/block'
import type { Inline } from '../../../shared/article/inline'
import { type CellPlace, cellOf, type Table, withCell } from '../../../shared/article/table'
import type { Caret } from '../../session/caret'
import type { EditOptions, StorySession } from '../../session/story-session'
import type { BodyHolder } from '../lexical/body-binding'

/** Where a cell is in a story: its table, by the id of the block, and its place there. */
export interface StoryCell extends CellPlace {
  table: string
}

// One and the same, so that a cell that is gone is always the same body.
const NOTHING: Inline[] = []

/** The id of the one paragraph that a cell is written as. */
export const CELL = 'cell'

/**
 * A cell as a story whose body is one paragraph, so that a cell is written as a body is. What is done in it is done to
 * the story around it; a cell that is gone is empty, and nothing can be done in it.
 */
export class CellStory implements BodyHolder {
  #line: Inline[] | undefined
  #body: Body = []

  constructor(
    private readonly session: StorySession,
    private readonly cell: StoryCell,
  ) {}

  get article(): Article {
    return this.#within(this.session.article)
  }

  readonly edit = (change: (article: Article) => Article, options: EditOptions = {}): void => {
    const { group, caretBefore = null, caretAfter = null } = options
    const { table, row, column } = this.cell
    this.session.edit(
      (article) => {
        if (lineIn(article, this.cell) === undefined) return article
        const { body, ...around } = change(this.#within(article))
        this.#line = lineOf(body)
        this.#body = body
        const line = this.#line
        return { ...around, body: changeTable(article.body, table, (now) => withCell(now, this.cell, line)) }
      },
      {
        ...(group !== undefined && { group: `${group} ${table} ${row} ${column}` }),
        caretBefore: this.#outside(caretBefore),
        caretAfter: this.#outside(caretAfter),
      },
    )
  }

  readonly sealUndo = (): void => this.session.sealUndo()

  readonly subscribe = (listener: () => void): (() => void) => this.session.subscribe(listener)

  /** A caret that belongs into a cell comes through the table, which opens the cell. */
  readonly onCaret = (): (() => void) => () => {}

  #within(article: Article): Article {
    const line = lineIn(article, this.cell) ?? NOTHING
    if (this.#line !== line) {
      this.#line = line
      this.#body = [{ type: 'paragraph', id: CELL, content: line }]
    }
    return { ...article, body: this.#body }
  }

  #outside(caret: Caret | null): Caret | null {
    if (caret?.place !== 'body') return caret
    const [start, end] = [caret.anchor.offset, caret.focus.offset]
    return { place: 'cell', ...this.cell, start, end }
  }
}

/** A body with one of its tables changed. */
export function changeTable(body: Body, id: string, change: (table: Table) => Table): Body {
  return body.map((block) => (block.id === id && block.type === 'table' ? change(block) : block))
}

function lineIn({ body }: Article, { table: id, ...place }: StoryCell): Inline[] | undefined {
  const table = body.find((block) => block.id === id)
  return table?.type === 'table' ? cellOf(table, place) : undefined
}

/** The words of a body as one line. A cell has one paragraph; should there be more, a break is between them. */
function lineOf(body: Body): Inline[] {
  const lines = body.flatMap((block) => ('content' in block ? [block.content] : []))
  const [first = []] = lines
  return lines.length < 2
    ? first
    : lines.flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'break' }, ...line] : line))
}
