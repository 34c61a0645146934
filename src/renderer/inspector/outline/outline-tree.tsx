import { Image, Table2 } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react'
import type { OutlineEntry } from '../../../shared/article/outline'
import { t } from '../../../shared/messages/translate'
import styles from './outline.module.css'

/** The outline as a tree: arrows move, Enter goes there, Alt and an arrow moves the section. */
export function OutlineTree(props: {
  ref: Ref<HTMLDivElement>
  entries: OutlineEntry[]
  /** Where the person is in the story. */
  current: string | null
  onGo(entry: OutlineEntry): void
  onMove(entry: OutlineEntry, way: 'up' | 'down'): void
}) {
  const { ref, entries, current, onGo, onMove } = props
  const id = useId()
  const [at, setAt] = useState<string | null>(null)
  const [inTree, setInTree] = useState(false)
  const wanted = inTree ? (at ?? current) : current
  const place = Math.max(
    0,
    entries.findIndex((entry) => entry.id === wanted),
  )
  const entry = entries[place]
  useEffect(() => {
    if (wanted !== null) document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, place, wanted])

  const moveTo = (index: number) => setAt(entries[Math.max(0, Math.min(entries.length - 1, index))]?.id ?? null)
  const outwards = (from: OutlineEntry) =>
    moveTo(entries.findLastIndex((other, index) => index < place && other.level < from.level))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const { key } = event
    if (event.altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return
      setAt(entry.id)
      onMove(entry, key === 'ArrowUp' ? 'up' : 'down')
    } else if (key === 'ArrowDown') moveTo(place + 1)
    else if (key === 'ArrowUp') moveTo(place - 1)
    else if (key === 'Home') moveTo(0)
    else if (key === 'End') moveTo(entries.length - 1)
    else if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) outwards(entry)
    else if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) moveTo(place + 1)
    else if (key === 'Enter') onGo(entry)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={ref}
      role="tree"
      tabIndex={0}
      className={styles.tree}
      aria-label={t('outline.label')}
      aria-activedescendant={`${id}-${place}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setAt(current)
        setInTree(true)
      }}
      onBlur={() => setInTree(false)}
    >
      {entries.map((each, index) => (
        <div
          key={each.id}
          id={`${id}-${index}`}
          role="treeitem"
          aria-level={each.level}
          aria-selected={index === place}
          aria-current={each.id === current ? 'location' : undefined}
          tabIndex={-1}
          className={styles.entry}
          data-level={each.level}
          data-cursor={(inTree && index === place) || undefined}
          onClick={() => onGo(each)}
        >
          {each.kind === 'figure' && <Image size={13} aria-hidden />}
          {each.kind === 'table' && <Table2 size={13} aria-hidden />}
          <bdi className={styles.words}>
            {each.text || t(each.kind === 'heading' ? 'outline.untitled' : `outline.${each.kind}`)}
          </bdi>
        </div>
      ))}
    </div>
  )
}
