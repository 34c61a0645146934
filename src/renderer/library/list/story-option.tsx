import type { VirtualItem } from '@tanstack/react-virtual'
import type { MouseEvent } from 'react'
import type { Excerpt, StoryRow as Row } from '../../../shared/bridge/story'
import type { Stories } from '../stories'
import styles from './list.module.css'
import { StoryRow } from './story-row'

interface StoryOptionProps {
  id: string
  item: VirtualItem
  measure(element: Element | null): void
  stories: Stories
  /** Undefined until it has been read. */
  row: Row | undefined
  excerpt: Excerpt | undefined
  sought: boolean
  now: number
  open: boolean
  selected: boolean
  /** One of several. */
  chosen: boolean
  /** The keyboard is on it. */
  cursor: boolean
  onClick(event: MouseEvent): void
}

/** A row of the list at its place. */
export function StoryOption(props: StoryOptionProps) {
  const { id, item, measure, stories, row, excerpt, sought, now, open, selected, chosen, cursor, onClick } = props
  return (
    <div
      ref={measure}
      id={id}
      role="option"
      data-index={item.index}
      data-cursor={cursor || undefined}
      data-chosen={chosen || undefined}
      data-sought={sought || undefined}
      data-awaited={row === undefined || undefined}
      aria-selected={selected}
      aria-current={open || undefined}
      aria-setsize={stories.atLeast ? -1 : stories.total}
      aria-posinset={item.index + 1}
      className={styles.row}
      style={{ translate: `0 ${item.start}px` }}
      onClick={onClick}
    >
      {row ? (
        <StoryRow {...{ row, sought, excerpt, now }} by={stories.query.sort.by} />
      ) : (
        <span className={styles.awaited} aria-hidden />
      )}
    </div>
  )
}
