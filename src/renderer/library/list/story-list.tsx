import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { StoryRow as Row } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import { means } from '../../ui/key-readings'
import { ContextMenu, type MenuGroups } from '../../ui/menu'
import { isMac } from '../../ui/platform'
import { useNow } from '../../ui/use-now'
import type { Choice } from '../choice/choice'
import styles from './list.module.css'
import { rowReachedBy } from './list-keys'
import { rowAt, type Stories } from '../stories'
import { StoryOption } from './story-option'
import { useCursor } from './use-cursor'
import { useExcerpts } from './use-excerpts'
import { useSteadyScroll } from './use-steady-scroll'

const ROW_SIZE = 76
const SOUGHT_ROW_SIZE = 112

interface StoryListProps {
  stories: Stories
  openId: string | null
  chosen: ReadonlySet<string>
  choice: Choice
  list: RefObject<HTMLDivElement | null>
  onLook(first: number, last: number): void
  onOpen(row: Row): void
  /** Delete was pressed on a row. */
  onDelete(row: Row): void
  menuFor(row: Row): MenuGroups
}

/**
 * The stories as a listbox: the cursor moves through them, one is open, several can be chosen. Only what is in view is
 * in the document.
 */
export function StoryList(props: StoryListProps) {
  const { stories, openId, chosen, choice, list, onLook, onOpen, onDelete, menuFor } = props
  const id = useId()
  const now = useNow()
  const sought = stories.query.filter.text !== undefined
  const rowSize = sought ? SOUGHT_ROW_SIZE : ROW_SIZE
  const part = usePart(stories.query)
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: stories.total,
    getScrollElement: () => list.current,
    estimateSize: useCallback(() => rowSize, [rowSize]),
    getItemKey: useCallback((index) => part + index, [part]),
    overscan: 6,
    paddingStart: 2,
    paddingEnd: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items.at(0)?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onLook(first, last), [first, last, stories, onLook])
  useSteadyScroll(stories, virtual, items)
  const excerpts = useExcerpts(stories, first, last)

  const cursor = useCursor(stories, openId)
  // A row that the keyboard went to before it was read is gone to again, now that those around it have their heights.
  const reached = useRef<number | null>(null)
  useEffect(() => {
    const index = reached.current
    if (index === null || !rowAt(stories, index)) return
    reached.current = null
    virtual.scrollToIndex(index)
  }, [stories, virtual])
  const moveTo = (index: number) => {
    cursor.moveTo(index)
    virtual.scrollToIndex(index)
    reached.current = rowAt(stories, index) ? null : index
  }
  const menuRow = useRef<Row | undefined>(undefined)
  const open = (row: Row) => {
    choice.clear()
    onOpen(row)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? rowSize) / rowSize) - 1)
    const row = rowAt(stories, cursor.index)
    const next = rowReachedBy(event.key, { index: cursor.index, total: stories.total, page })
    const mod = isMac ? event.metaKey : event.ctrlKey
    if (means(event, 'Mod+A', isMac)) void choice.all(stories)
    else if (event.altKey || (mod && event.key !== ' ')) return
    else if (next !== undefined) {
      if (event.shiftKey) void choice.reach(stories, cursor.index, next)
      moveTo(next)
    } else if (event.key === ' ') choice.toggle(stories, cursor.index)
    else if (event.key === 'Escape' && chosen.size > 0) choice.clear()
    else if (event.key === 'Enter' && row) open(row)
    else if (event.key === 'Delete' && row) onDelete(row)
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent, index: number, row: Row | undefined) => {
    const mod = isMac ? event.metaKey : event.ctrlKey
    if (event.shiftKey) void choice.reach(stories, cursor.index, index)
    else if (mod) choice.toggle(stories, index)
    else if (row) open(row)
    cursor.moveTo(index)
  }

  return (
    <ContextMenu
      groups={() => (menuRow.current ? menuFor(menuRow.current) : [])}
      area={
        <div
          ref={list}
          role="listbox"
          aria-multiselectable
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
                <StoryOption
                  key={item.key}
                  id={`${id}-${item.index}`}
                  item={item}
                  measure={virtual.measureElement}
                  {...{ stories, row, sought, now }}
                  excerpt={row && excerpts.get(row.id)}
                  open={row !== undefined && row.id === openId}
                  selected={row !== undefined && (chosen.size > 0 ? chosen.has(row.id) : row.id === openId)}
                  chosen={row !== undefined && chosen.has(row.id)}
                  cursor={item.index === cursor.index}
                  onClick={(event) => onClick(event, item.index, row)}
                />
              )
            })}
          </div>
        </div>
      }
    />
  )
}

/** Further apart than rows can be. */
const PART = 10_000_000

/** A number for the keys of a list's rows, by index: another part of the library is measured anew. */
function usePart(query: Stories['query']): number {
  const [at, setAt] = useState({ query, part: 0 })
  if (at.query === query) return at.part
  setAt({ query, part: at.part + PART })
  return at.part + PART
}
