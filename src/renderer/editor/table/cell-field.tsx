import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { FORMAT_TEXT_COMMAND } from 'lexical'
import { MARKS } from '../../../shared/article/inline'
import { onCommand } from '../../ui/commands'
import { CitationCard } from '../cite/citation-card'
import { CitationPopup } from '../cite/citation-popup'
import { CitePopup } from '../cite/cite-popup'
import { Picker } from '../cite/picker'
import { registerPickerKeys } from '../cite/picker-keys'
import type { SourceDoors } from '../cite/source-doors'
import { useOpenCitation } from '../cite/use-open-citation'
import { isAtLinkable } from '../edit-commands'
import { LinkPopup } from '../link/link-popup'
import type { Writing } from '../surface/writing'
import { SELECTION_BAR } from '../toolbar/resting-selection'
import { SelectionBar, WORDS } from '../toolbar/selection-bar'
import { type Fill, registerCellClipboard } from './cell-clipboard'
import { type CellDoings, registerCellKeys } from './cell-keys'
import type { StoryCell } from './cell-story'
import { CellWriting } from './cell-writing'
import styles from './table.module.css'

const ACTS_HERE = `[role="dialog"], [${SELECTION_BAR}]`

/** Where the caret goes in a cell; null when a press puts it there. */
export type Stretch = { start: number; end: number } | null

/** The cell that is being written, and what appears beside it meanwhile. It stands for one cell. */
export function CellField(
  props: SourceDoors & {
    page: Writing
    cell: StoryCell
    name: string
    caret: Stretch
    doings: CellDoings
    onFill: Fill
    onFocus(): void
  },
) {
  const { page, cell, name, caret, doings, onFill, onFocus, newSource, editSource } = props
  const root = useRef<HTMLDivElement>(null)
  const [writing] = useState(() => new CellWriting(page, cell))
  const [picker] = useState(() => new Picker(writing, newSource))
  const [focused, setFocused] = useState(false)
  const [linking, setLinking] = useState(false)
  const { editor } = writing

  // Enter on a citation is heard before the cell's own, which goes to the one below.
  const [citation, closeCitation] = useOpenCitation(editor)
  const does = useEffectEvent(() => doings)
  const fill = useEffectEvent(onFill)
  useLayoutEffect(() => (root.current ? writing.mount(root.current) : undefined), [writing])
  useLayoutEffect(() => {
    if (caret) writing.select(caret.start, caret.end)
  }, [writing, caret])
  useEffect(() => {
    const now: CellDoings = {
      step: (...to) => does().step(...to),
      fall: (...to) => does().fall(...to),
      moveRow: (by) => does().moveRow(by),
      selectTable: () => does().selectTable(),
    }
    const stops = [
      registerCellKeys(editor, now),
      registerCellClipboard(writing, cell.table, page, (...filling) => fill(...filling)),
      registerPickerKeys(writing, picker),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [editor, writing, cell.table, page, picker])
  useEffect(() => {
    if (!focused) return undefined
    const stops = [
      page.written.enter(editor),
      ...MARKS.map((mark) =>
        onCommand(`edit.${mark}`, { run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark) }),
      ),
      onCommand('edit.cite', { run: () => picker.openAtCaret() }),
      onCommand('edit.link', { run: () => setLinking(true), byKey: () => isAtLinkable(editor) }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [focused, page, editor, picker])

  return (
    <>
      <div
        ref={root}
        data-cell=""
        role="textbox"
        aria-multiline
        aria-label={name}
        className={styles.cell}
        contentEditable
        suppressContentEditableWarning
        tabIndex={0}
        spellCheck
        onFocus={() => {
          setFocused(true)
          onFocus()
        }}
        // A dialog, such as the palette, and a bar act on the cell from which they were opened.
        onBlur={({ relatedTarget }) => relatedTarget?.closest(ACTS_HERE) || setFocused(false)}
      />
      {citation === null && <CitationCard editor={editor} />}
      <SelectionBar editor={editor} groups={WORDS} />
      <CitePopup writing={writing} picker={picker} />
      {citation !== null && (
        <CitationPopup
          key={citation}
          editor={editor}
          nodeKey={citation}
          picker={picker}
          editSource={editSource}
          page={page}
          caretAt={({ start, end }) => ({ place: 'cell', ...cell, start, end })}
          onClose={closeCitation}
        />
      )}
      {linking && <LinkPopup editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}
