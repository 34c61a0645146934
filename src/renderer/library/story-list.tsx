import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import type { StoryRow as Row } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import { ContextMenu, type MenuGroups } from '../ui/menu'
import { useNow } from '../ui/use-now'
import styles from './library.module.css'
import { rowAt, type Stories } from './story-pages'
import { StoryRow } from './story-row'
import { useCursor } from './use-cursor'

const ROW_SIZE = 76

/**
 * The stories as a listbox: the cursor moves through them, the selected one is open. Only what is in view is in the
 * document.
 */
export function StoryList({
  stories,
  openId,
  list,
  onLook,
  onOpen,
  onTrash,
  menuFor,
}: {
  stories: Stories
  openId: string | null
  list: RefObject<HTMLDivElement | null>
  onLook(first: number, last: number): void
  onOpen(row: Row): void
  onTrash(row: Row): void
  menuFor(row: Row): MenuGroups
}) {
  const id = useId()
  const now = useNow()
  const virtual = useVirtualizer({
    count: stories.total,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_SIZE,
    getItemKey: (index) => rowAt(stories, index)?.id ?? index,
    overscan: 6,
    paddingStart: 2,
    paddingEnd: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items.at(0)?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onLook(first, last), [first, last, stories, onLook])

  const cursor = useCursor(stories, openId)
  const menuRow = useRef<Row | undefined>(undefined)
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(stories.total - 1, index))
    cursor.moveTo(next)
    virtual.scrollToIndex(next)
  }
  // A new part of the library begins at its beginning.
  useEffect(() => virtual.scrollToOffset(0), [stories.filter, virtual])

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? ROW_SIZE) / ROW_SIZE) - 1)
    const row = rowAt(stories, cursor.index)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') moveTo(cursor.index + 1)
    else if (event.key === 'ArrowUp') moveTo(cursor.index - 1)
    else if (event.key === 'PageDown') moveTo(cursor.index + page)
    else if (event.key === 'PageUp') moveTo(cursor.index - page)
    else if (event.key === 'Home') moveTo(0)
    else if (event.key === 'End') moveTo(stories.total - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && row) onOpen(row)
    else if (event.key === 'Delete' && row && row.trashedAt === null) onTrash(row)
    else return
    event.preventDefault()
  }

  return (
    <ContextMenu
      groups={() => (menuRow.current ? menuFor(menuRow.current) : [])}
      area={
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          className={styles.list}
          aria-label={t('library.stories')}
          aria-activedescendant={
            items.some(({ index }) => index === cursor.index) ? `${id}-${cursor.index}` : undefined
          }
          onKeyDown={onKeyDown}
          onContextMenuCapture={(event) => {
            const option = (event.target as Element).closest<HTMLElement>('[role="option"]')
            const index = option ? Number(option.dataset.index) : cursor.index
            cursor.moveTo(index)
            menuRow.current = rowAt(stories, index)
          }}
        >
          <div role="presentation" className={styles.runway} style={{ blockSize: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rowAt(stories, item.index)
              return (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  id={`${id}-${item.index}`}
                  role="option"
                  data-index={item.index}
                  data-cursor={item.index === cursor.index || undefined}
                  aria-selected={row !== undefined && row.id === openId}
                  aria-setsize={stories.total}
                  aria-posinset={item.index + 1}
                  className={styles.row}
                  style={{ translate: `0 ${item.start}px` }}
                  onClick={() => {
                    cursor.moveTo(item.index)
                    if (row) onOpen(row)
                  }}
                >
                  {row && <StoryRow row={row} now={now} />}
                </div>
              )
            })}
          </div>
        </div>
      }
    />
  )
}
