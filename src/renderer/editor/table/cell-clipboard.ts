import {
  $addUpdateTag,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { Body } from '../../../shared/article/block'
import type { Source } from '../../../shared/article/source'
import type { Grid } from '../../../shared/article/table'
import { addSources } from '../cite/add-sources'
import { $copyTo, $cutTo, $pasteAddress, takeIn } from '../clipboard/transfer'
import { $toInlineNodes } from '../lexical/to-lexical'
import { picturesIn } from '../figure/paste-pictures'
import { $removeSelected } from '../typing/remove-selected'
import type { Surface } from '../surface/surface'
import type { CellWriting } from './cell-writing'
import { gridOfBody, gridOfText, lineOfBody } from './grid'
import { putFiguresBelow, putFilesBelow } from './pictures-below'

/** Fills cells from the one that is written on, with what citations in the grid need. */
export type Fill = (grid: Grid, sources: Source[]) => void

/**
 * Copying, cutting and pasting in a cell of a table on a page. A pasted table fills cells from this one on, pictures go
 * below the table, and anything else becomes part of the line. Gives the way to stop.
 */
export function registerCellClipboard(writing: CellWriting, table: string, page: Surface, fill: Fill): () => void {
  const { editor } = writing
  const clip = (take: typeof $copyTo) => (event: unknown) => {
    if (event instanceof ClipboardEvent && take(event.clipboardData, writing)) event.preventDefault()
    return true
  }
  const paste = (data: DataTransfer | null) => {
    if (!data) return false
    const files = picturesIn(data)
    if (files.length > 0) {
      putFilesBelow(table, page, files)
      return true
    }
    if ($pasteAddress(data)) return true
    const { body, sources, pictures } = takeIn(data, writing, { clipboard: true })
    if (pictures.size > 0) queueMicrotask(() => putFiguresBelow(table, page, body, pictures))
    const grid = gridOfBody(body) ?? gridOfText(data.getData('text/plain'))
    if (grid) queueMicrotask(() => fill(grid, sources))
    else $pasteLine(body, sources, writing)
    return true
  }
  const first = COMMAND_PRIORITY_HIGH
  return mergeRegister(
    editor.registerCommand(COPY_COMMAND, clip($copyTo), first),
    editor.registerCommand(CUT_COMMAND, clip($cutTo), first),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault()
        return paste(event instanceof ClipboardEvent ? event.clipboardData : null)
      },
      first,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => typeof event !== 'string' && paste(event.dataTransfer),
      first,
    ),
    // Words are not dragged out of or into a cell.
    editor.registerCommand(
      DRAGSTART_COMMAND,
      (event) => {
        event.preventDefault()
        return true
      },
      first,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        event.preventDefault()
        return true
      },
      first,
    ),
  )
}

function $pasteLine(body: Body, sources: Source[], { binding }: CellWriting): void {
  const line = lineOfBody(body)
  if (line.length === 0) return
  $addUpdateTag(PASTE_TAG)
  binding.along((article) => addSources(article, sources))
  $removeSelected()
  $getSelection()?.insertNodes($toInlineNodes(line))
}
