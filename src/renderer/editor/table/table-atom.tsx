import { $getSelection, $setSelection } from 'lexical'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { addRow, columnsOf, fillCells, moveRow, type Table } from '../../../shared/article/table'
import { t } from '../../../shared/messages/translate'
import type { Caret } from '../../session/caret'
import { useSession } from '../../session/use-story'
import { ContextMenu } from '../../ui/menu'
import { addSources } from '../cite/add-sources'
import type { SourceDoors } from '../cite/source-doors'
import { useCitationLabels } from '../cite/use-citation-labels'
import type { Writing } from '../surface/writing'
import { CellField, type Stretch } from './cell-field'
import type { CellDoings } from './cell-keys'
import { changeTable } from './cell-story'
import { DrawnCell } from './drawn-cell'
import { SELECTION_BAR } from '../toolbar/resting-selection'
import { type Course, leaveTable, stepIn } from './steps'
import styles from './table.module.css'
import { type ChangeTable, columnEntries, rowEntries } from './table-menu'
import { TableTools } from './table-tools'
import { TableView } from './table-view'

const START: Stretch = { start: 0, end: 0 }
const END: Stretch = { start: Infinity, end: Infinity }

/** A table of the body, written cell by cell: the cell that the caret was put into last is a field, all others are drawn. */
export function TableAtom({
  table,
  id,
  writing,
  ...doors
}: SourceDoors & {
  table: Table
  id: string
  writing: Writing
}) {
  const session = useSession()
  const labels = useCitationLabels()
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ row: string; column: number; caret: Stretch } | null>(null)
  const row = Math.max(
    0,
    table.rows.findIndex((other) => other.id === at?.row),
  )
  const column = Math.min(at?.column ?? 0, columnsOf(table) - 1)

  const hearCaret = useEffectEvent((to: Caret) => {
    if (to.place !== 'cell' || to.table !== id) return
    if (session.readOnly) return session.goTo(wholeOf(id))
    // The caret belongs in the words as they are now, which may not have been shown yet.
    flushSync(() => setAt({ row: to.row, column: to.column, caret: { start: to.start, end: to.end } }))
    box.current?.querySelector('[data-cell]:focus')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  useEffect(() => session.onCaret((to) => hearCaret(to)), [session])

  const now = (): Table => {
    const block = session.article.body.find((other) => other.id === id)
    if (block?.type !== 'table') throw new Error(`no table: ${id}`)
    return block
  }
  const go = (toRow: number, toColumn: number, caret: Stretch) => {
    const to = now().rows[toRow]
    if (to) flushSync(() => setAt({ row: to.id, column: toColumn, caret: caret && { ...caret } }))
  }
  const change: ChangeTable = (to, toRow, toColumn, sources = []) => {
    const next = to(now())
    const caret = (where: Table, r: number, c: number): Caret | null => {
      const inRow = where.rows[r]
      return inRow ? { place: 'cell', table: id, row: inRow.id, column: c, start: 0, end: 0 } : null
    }
    session.edit((article) => ({ ...addSources(article, sources), body: changeTable(article.body, id, () => next) }), {
      caretBefore: caret(now(), row, column),
      caretAfter: caret(next, toRow, toColumn),
    })
    go(toRow, toColumn, START)
  }
  const travel = (course: Course, way: 'next' | 'previous', grow: boolean) => {
    const place = stepIn(table, { row, column }, course, way)
    if (place) return go(place.row, place.column, way === 'next' && !grow ? START : END)
    if (grow) return change((was) => addRow(was, was.rows.length), table.rows.length, course === 'row' ? 0 : column)
    leaveTable(session, id, way, writing.editor.getRootElement())
  }
  const doings: CellDoings = {
    step: (way, grow) => travel('row', way, grow),
    fall: (way, grow) => travel('column', way, grow),
    moveRow: (by) => change((was) => moveRow(was, row, row + by), clamp(row + by, table.rows.length), column),
    selectTable: () => session.goTo(wholeOf(id)),
  }
  const field = () => box.current?.querySelector<HTMLElement>('[data-cell][role="textbox"]') ?? null
  const remove = () =>
    session.edit((article) => ({ ...article, body: article.body.filter((block) => block.id !== id) }), {
      caretBefore: wholeOf(id),
    })
  const toggleHeader = () => change((was) => ({ ...was, header: !was.header }), row, column)

  if (session.readOnly) {
    return <TableView table={table} renderCell={(line) => <DrawnCell line={line} labels={labels} />} />
  }
  return (
    <ContextMenu
      focusAfter={field}
      groups={() => [
        ...rowEntries(table, row, column, change),
        ...columnEntries(table, row, column, change),
        [
          { label: t('editor.table.header'), run: toggleHeader },
          { label: t('editor.table.remove'), run: remove },
        ],
      ]}
      area={
        <div ref={box} className={styles.box} onKeyDown={(event) => keyInBox(event, () => go(row, column, END))}>
          <TableTools
            rows={rowEntries(table, row, column, change)}
            columns={columnEntries(table, row, column, change)}
            header={table.header}
            onHeader={toggleHeader}
            onRemove={remove}
            focusAfter={field}
            onLeave={() => go(row, column, END)}
          />
          <TableView
            table={table}
            renderCell={(line, ofRow, ofColumn) =>
              at?.row === ofRow && at.column === ofColumn ? (
                <CellField
                  key={`${ofRow} ${ofColumn}`}
                  page={writing}
                  cell={{ table: id, row: ofRow, column: ofColumn }}
                  name={t('editor.table.cell', { row: row + 1, column: column + 1 })}
                  caret={at.caret}
                  doings={doings}
                  onFill={(grid, sources) =>
                    change((was) => fillCells(was, { row: ofRow, column: ofColumn }, grid), row, column, sources)
                  }
                  onFocus={() => letGo(writing)}
                  {...doors}
                />
              ) : (
                <DrawnCell
                  key={`${ofRow} ${ofColumn}`}
                  line={line}
                  labels={labels}
                  onPress={() => flushSync(() => setAt({ row: ofRow, column: ofColumn, caret: null }))}
                />
              )
            }
          />
        </div>
      }
    />
  )
}

/** The body has no selection of its own while a cell has the caret. */
function letGo({ editor }: Writing): void {
  editor.update(() => $getSelection() && $setSelection(null), { discrete: true })
}

/**
 * Alt+F10 goes to the tools of the table, unless words are selected that have a bar of their own, and Enter on the box of
 * its cells into them.
 */
function keyInBox(event: KeyboardEvent<HTMLElement>, enter: () => void): void {
  const { target, currentTarget, key, altKey } = event
  if (key === 'F10' && altKey && document.querySelector(`[${SELECTION_BAR}]`)) return
  if (key === 'F10' && altKey) currentTarget.querySelector<HTMLElement>('[data-table-tools] button')?.focus()
  else if (key === 'Enter' && target instanceof Element && target.matches('[data-apart]')) enter()
  else return
  event.preventDefault()
}

function wholeOf(id: string): Caret {
  const point = { block: id, offset: 0 }
  return { place: 'body', anchor: point, focus: point }
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(0, index), length - 1)
}
