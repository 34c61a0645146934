import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { LibrarySource } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { SourceRow } from './source-row'
import styles from './sources.module.css'
import { sourceAt, type SourcePages } from './use-source-pages'

const ROW_SIZE = 59

interface SourceListProps {
  list: RefObject<HTMLUListElement | null>
  known: SourcePages
  readOnly: boolean
  typeName(type: string): string
  onLook(first: number, last: number): void
  onEdit(row: LibrarySource): void
  /** Removes one that was imported and that no story holds. */
  onRemove(row: LibrarySource): void
  onStory(id: string): void
}

/** The sources, each to be unfolded; arrow keys go from one to the next. Only those in view are in the document. */
export function SourceList({ list, known, readOnly, typeName, onLook, onEdit, onRemove, onStory }: SourceListProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const virtual = useVirtualizer({
    count: known.total,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_SIZE,
    getItemKey: (index) => sourceAt(known, index)?.source.id ?? index,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const first = items.at(0)?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onLook(first, last), [first, last, known, onLook])
  // What was sought anew begins at its beginning.
  useEffect(() => virtual.scrollToOffset(0), [known.text, known.imported, virtual])

  const toggle = (id: string) => {
    const next = new Set(unfolded)
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }

  return (
    <ul
      ref={list}
      role="list"
      className={styles.list}
      aria-label={t('everywhere.sources.list')}
      onKeyDown={moveBetweenRows}
    >
      <li role="presentation" style={{ blockSize: virtual.getTotalSize() }} aria-hidden />
      {items.map((item) => {
        const row = sourceAt(known, item.index)
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={known.total}
            aria-posinset={item.index + 1}
            className={styles.place}
            style={{ translate: `0 ${item.start}px` }}
          >
            {row && (
              <SourceRow
                row={row}
                open={unfolded.has(row.source.id)}
                readOnly={readOnly}
                typeName={typeName}
                onToggle={() => toggle(row.source.id)}
                onEdit={() => onEdit(row)}
                onRemove={row.stories.length === 0 ? () => onRemove(row) : undefined}
                onStory={onStory}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const here = (event.target as Element).closest<HTMLElement>('[data-index]')
  if (!here) return
  const index = Number(here.dataset.index) + (event.key === 'ArrowDown' ? 1 : -1)
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus()
}
