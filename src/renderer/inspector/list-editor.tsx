import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { IconButton } from './icon-button'
import styles from './list-editor.module.css'

interface ListEditorProps<T> {
  /** What the list is of, for screen readers. */
  label: string
  items: T[]
  onChange(items: T[]): void
  keyOf(item: T, index: number): string | number
  nameOf(item: T): string
  /** How an empty item is added, where rows are begun in the list itself. */
  add?: { label: string; blank(): T }
  /** Where the focus goes when the last row was removed and none can be added here. */
  onEmptied?(): void
  disabled: boolean
  children(item: T, index: number): ReactNode
}

/**
 * Rows that are edited in place, added, removed and put in order: by buttons, by Alt with the up and down arrows
 * anywhere in a row, and by dragging. The focus goes where the hands are.
 */
export function ListEditor<T>(props: ListEditorProps<T>) {
  const { label, items, onChange, keyOf, nameOf, add, onEmptied, disabled, children } = props
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null)

  const change = (next: T[], row: number, control: number) => {
    flushSync(() => onChange(next))
    const focused = controlsOf(list.current?.children[row])[control] ?? addButton.current
    if (focused) focused.focus()
    else onEmptied?.()
  }

  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length) return
    const control = controlsOf(list.current?.children[from]).indexOf(document.activeElement as HTMLElement)
    change(items.toSpliced(from, 1).toSpliced(to, 0, items[from] as T), to, Math.max(0, control))
  }

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }

  const begin = (event: DragEvent<HTMLElement>, index: number) => {
    const row = list.current?.children[index]
    if (row) event.dataTransfer.setDragImage(row, 0, 0)
    event.dataTransfer.effectAllowed = 'move'
    setDrag({ from: index, to: index })
  }
  const hover = (event: DragEvent<HTMLElement>, index: number) => {
    if (!drag) return
    event.preventDefault()
    if (drag.to !== index) setDrag({ ...drag, to: index })
  }
  const drop = (event: DragEvent<HTMLElement>) => {
    if (!drag) return
    event.preventDefault()
    setDrag(null)
    move(drag.from, drag.to)
  }

  return (
    <>
      {items.length > 0 && (
        <ol ref={list} role="list" aria-label={label} className={styles.list}>
          {items.map((item, index) => (
            <li
              key={keyOf(item, index)}
              className={styles.row}
              data-drop={placeOf(drag, index)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onDragOver={(event) => hover(event, index)}
              onDrop={drop}
            >
              {!disabled && items.length > 1 && (
                <span
                  className={styles.grip}
                  draggable
                  aria-hidden
                  onDragStart={(event) => begin(event, index)}
                  onDragEnd={() => setDrag(null)}
                >
                  <GripVertical size={14} />
                </span>
              )}
              <div className={styles.fields}>{children(item, index)}</div>
              <div className={styles.tools}>
                {/* Buttons at the ends stay where they are, so that the focus is never lost. */}
                <IconButton
                  label={t('inspector.list.up', { name: nameOf(item) })}
                  aria-disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ChevronUp size={14} aria-hidden />
                </IconButton>
                <IconButton
                  label={t('inspector.list.down', { name: nameOf(item) })}
                  aria-disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ChevronDown size={14} aria-hidden />
                </IconButton>
                <IconButton
                  label={t('inspector.list.remove', { name: nameOf(item) })}
                  onClick={() => change(items.toSpliced(index, 1), Math.min(index, items.length - 2), 0)}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </div>
            </li>
          ))}
        </ol>
      )}
      {add && (
        <Button
          ref={addButton}
          variant="quiet"
          className={styles.add}
          disabled={disabled}
          onClick={() => change([...items, add.blank()], items.length, 0)}
        >
          {add.label}
        </Button>
      )}
    </>
  )
}

/** On which side of a row what is dragged would come to stand. */
function placeOf(drag: { from: number; to: number } | null, index: number): 'before' | 'after' | undefined {
  if (!drag || drag.to !== index || drag.from === index) return undefined
  return drag.from > index ? 'before' : 'after'
}

function controlsOf(row: Element | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('input, select, textarea, button') ?? [])]
}
