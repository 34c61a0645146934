import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
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
  /** A new, empty item. */
  blank(): T
  addLabel: string
  disabled: boolean
  children(item: T, index: number): ReactNode
}

/**
 * Rows that are edited in place, added, removed and put in order: by buttons, and by Alt with the up and down arrows
 * anywhere in a row. The focus goes where the hands are.
 */
export function ListEditor<T>(props: ListEditorProps<T>) {
  const { label, items, onChange, keyOf, nameOf, blank, addLabel, disabled, children } = props
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)

  const change = (next: T[], row: number, control: number) => {
    flushSync(() => onChange(next))
    const focused = controlsOf(list.current?.children[row])[control] ?? addButton.current
    focused?.focus()
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

  return (
    <>
      {items.length > 0 && (
        <ol ref={list} role="list" aria-label={label} className={styles.list}>
          {items.map((item, index) => (
            <li key={keyOf(item, index)} className={styles.row} onKeyDown={(event) => onKeyDown(event, index)}>
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
      <Button
        ref={addButton}
        variant="quiet"
        className={styles.add}
        disabled={disabled}
        onClick={() => change([...items, blank()], items.length, 0)}
      >
        {addLabel}
      </Button>
    </>
  )
}

function controlsOf(row: Element | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('input, select, textarea, button') ?? [])]
}
