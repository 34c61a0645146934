import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { means } from '../../ui/key-readings'
import { isMac } from '../../ui/platform'
import { RenameField } from './rename-field'
import type { Renaming } from './renaming'
import type { Alike } from './use-alike'
import type { TagOrder } from './shown-tags'
import { TagRow } from './tag-row'
import styles from './tags.module.css'
import type { Selection } from './use-selection'

const ROW_SIZE = 37
const HEAD_SIZE = 30

interface TagGridProps {
  grid: RefObject<HTMLDivElement | null>
  /** The rows, and all tags that there are. */
  shown: UsedTag[]
  tags: UsedTag[]
  alike: ReadonlyMap<string, Alike>
  order: TagOrder
  selection: Selection
  /** Nothing can be changed: it runs already, or the library is for reading only. */
  still: boolean
  onOrder(order: TagOrder): void
  onShow(tag: Tag): void
  onRename(tag: Tag, renaming: Renaming): void
  onMerge(tags: UsedTag[]): void
  onApart(one: Tag, other: Tag): void
  onDelete(tags: UsedTag[]): void
}

/** All tags as a table that is used by keyboard or pointer. Only the rows in view are in the document. */
export function TagGrid(props: TagGridProps) {
  const { grid, shown, tags, alike, order, selection, still, onOrder, onShow, onRename, onMerge, onApart, onDelete } =
    props
  const id = useId()
  const [at, setAt] = useState<{ slug: string | undefined; index: number }>({ slug: undefined, index: 0 })
  const [renamed, setRenamed] = useState<string | null>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_SIZE,
    getItemKey: (index) => shown[index]?.tag.slug ?? index,
    overscan: 8,
    scrollMargin: HEAD_SIZE,
    scrollPaddingStart: HEAD_SIZE,
  })

  // The cursor follows its tag when the order changes; when the tag is gone it stays at the place.
  const found = shown.findIndex(({ tag }) => tag.slug === at.slug)
  const cursor = Math.max(0, Math.min(found < 0 ? at.index : found, shown.length - 1))
  const present = shown[cursor]
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, index))
    setAt({ slug: shown[next]?.tag.slug, index: next })
    virtual.scrollToIndex(next)
  }
  const rename = (used: UsedTag) => {
    if (still) return
    setAt({ slug: used.tag.slug, index: shown.indexOf(used) })
    setRenamed(used.tag.slug)
  }
  const doneRenaming = () => {
    setRenamed(null)
    grid.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons of the head answer their own keys.
    if (event.target !== event.currentTarget || !present) return
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? ROW_SIZE) / ROW_SIZE) - 2)
    const steps: Record<string, number> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: shown.length - 1,
    }
    const step = steps[event.key]
    const like = alike.get(present.tag.slug)
    if (means(event, 'Mod+A', isMac)) selection.choose(shown.map(({ tag }) => tag.slug))
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (step !== undefined) {
      if (event.shiftKey) selection.choose([...selection.chosen, present.tag.slug, shown[step]?.tag.slug ?? ''])
      moveTo(step)
    } else if (event.key === 'Enter' || event.key === 'F2') rename(present)
    else if (event.key === ' ') selection.toggle(present.tag.slug)
    else if (means(event, 'M', isMac) && like && !still) onMerge([like.used, present])
    else if (means(event, 'N', isMac) && like && !still) onApart(present.tag, like.used.tag)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const { chosen } = selection
      if (!still) onDelete(chosen.has(present.tag.slug) ? tags.filter(({ tag }) => chosen.has(tag.slug)) : [present])
    } else if (event.key === 'Escape' && selection.chosen.size > 0) {
      event.stopPropagation()
      selection.choose([])
    } else return
    event.preventDefault()
  }

  const head = (by: TagOrder['by'], className: string | undefined) => {
    const on = order.by === by
    const descending = on ? !order.descending : by === 'stories'
    return (
      <div
        role="columnheader"
        className={className}
        aria-sort={on ? (order.descending ? 'descending' : 'ascending') : 'none'}
      >
        <button type="button" className={styles.sort} onClick={() => onOrder({ by, descending })}>
          {t(`everywhere.tags.${by}`)}
          {on && (order.descending ? <ChevronDown size={13} aria-hidden /> : <ChevronUp size={13} aria-hidden />)}
        </button>
      </div>
    )
  }

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={t('everywhere.tags.title')}
      aria-multiselectable
      aria-rowcount={shown.length + 1}
      aria-activedescendant={present && renamed === null ? `${id}-${present.tag.slug}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.cells}>
          <div role="columnheader">
            <span className="unseen">{t('everywhere.tags.selecting')}</span>
          </div>
          {head('name', styles.name)}
          {head('stories', styles.stories)}
        </div>
      </div>
      <div role="rowgroup" className={styles.runway} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const used = shown[item.index]
          if (!used) throw new Error(`no tag at ${item.index}`)
          const { slug } = used.tag
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              id={`${id}-${slug}`}
              role="row"
              data-index={item.index}
              data-cursor={item.index === cursor || undefined}
              aria-rowindex={item.index + 2}
              aria-selected={selection.chosen.has(slug)}
              className={styles.row}
              style={{ translate: `0 ${item.start - HEAD_SIZE}px` }}
              onPointerDown={() => setAt({ slug, index: item.index })}
            >
              <TagRow
                used={used}
                looksLike={alike.get(slug)}
                selected={selection.chosen.has(slug)}
                still={still}
                onToggle={() => selection.toggle(slug)}
                onRename={() => rename(used)}
                onShow={() => onShow(used.tag)}
                onMerge={onMerge}
                onApart={onApart}
                name={
                  renamed === slug && (
                    <RenameField
                      used={used}
                      tags={tags}
                      onCancel={doneRenaming}
                      onRename={(renaming) => {
                        doneRenaming()
                        setAt({ slug: renaming.into.slug, index: item.index })
                        onRename(used.tag, renaming)
                      }}
                    />
                  )
                }
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
