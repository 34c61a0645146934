import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import type { History, Version } from '../../../shared/bridge/history'
import { t } from '../../../shared/messages/translate'
import { isMac } from '../../ui/platform'
import styles from './history.module.css'
import type { Mark } from './pairs'
import { dateOf, type Line, linesOf, timelineOf } from './timeline'
import { TimelineLine } from './timeline-line'
import { dayName } from './version-words'

const NOW: Line = { key: 'now', level: 1, versions: [], open: undefined }

/** The mark of a line: its newest version, or now. */
const markOf = ({ versions }: Line): Mark => versions[0]?.id ?? null

/**
 * The timeline as a tree: arrows move and unfold, Enter compares, Space marks. `unkept`: the story is not yet as any
 * version is.
 */
export function Timeline(props: {
  history: History
  unkept: boolean
  now: number
  marks: Mark[]
  compared: readonly Mark[]
  onMarks(marks: Mark[]): void
  /** Compares the versions of one line; none for *Now*. */
  onCompare(versions: Version[]): void
  onCompareMarked(): void
  onEscape(): void
}) {
  const { history, unkept, now, marks, compared, onMarks, onCompare, onCompareMarked, onEscape } = props
  const id = useId()
  const tree = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)

  const days = timelineOf(history.versions).map(({ date, entries }) => ({
    date,
    lines: entries.flatMap((entry) => linesOf(entry, unfolded)),
  }))
  const today = dateOf(now)
  if (unkept && days[0]?.date !== today) days.unshift({ date: today, lines: [] })
  if (unkept) days[0]?.lines.unshift(NOW)
  const lines = days.flatMap((day) => day.lines)
  const place = Math.max(
    0,
    lines.findIndex(({ key }) => key === at),
  )
  const line = lines[place]

  useEffect(() => {
    if (at !== null) tree.current?.querySelector('[data-cursor]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const fold = ({ key }: Line, open: boolean) =>
    setUnfolded((before) => new Set(open ? [...before, key] : [...before].filter((other) => other !== key)))
  const mark = (marked: Line) => {
    const own = markOf(marked)
    onMarks(marks.includes(own) ? marks.filter((other) => other !== own) : [...marks.slice(-1), own])
  }
  const moveTo = (index: number) => setAt(lines[Math.max(0, Math.min(lines.length - 1, index))]?.key ?? null)
  const outwards = (from: Line) => {
    if (from.open) fold(from, false)
    else if (from.level === 2) moveTo(lines.findLastIndex((other, index) => index < place && other.level === 1))
  }
  const inwards = (from: Line) => {
    if (from.open === false) fold(from, true)
    else if (from.open) moveTo(place + 1)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !line) return
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    if (event.key === 'ArrowDown') moveTo(place + 1)
    else if (event.key === 'ArrowUp') moveTo(place - 1)
    else if (event.key === 'Home') moveTo(0)
    else if (event.key === 'End') moveTo(lines.length - 1)
    else if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) inwards(line)
    else if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) outwards(line)
    else if (event.key === ' ') mark(line)
    else if (event.key === 'Enter' && marks.length === 2) onCompareMarked()
    else if (event.key === 'Enter') onCompare(line.versions)
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
  const onClick = (clicked: Line, event: MouseEvent) => {
    setAt(clicked.key)
    if (isMac ? event.metaKey : event.ctrlKey) mark(clicked)
    else onCompare(clicked.versions)
  }

  if (lines.length === 0) return null
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      className={styles.tree}
      aria-label={t('history.versions')}
      aria-multiselectable
      aria-activedescendant={`${id}-${place}`}
      onKeyDown={onKeyDown}
    >
      {days.map(({ date, lines: those }) => (
        <Fragment key={date}>
          <div aria-hidden id={`${id}-${date}`} className={styles.day}>
            {dayName(date, now)}
          </div>
          <div role="group" aria-labelledby={`${id}-${date}`}>
            {those.map((each) => (
              <TimelineLine
                key={each.key}
                id={`${id}-${lines.indexOf(each)}`}
                line={each}
                isCursor={each === line}
                isMarked={marks.includes(markOf(each))}
                isCompared={compared.includes(markOf(each)) && each.open !== true}
                isNow={!unkept && each.versions.some((version) => version.id === history.current) && each.open !== true}
                onClick={(event) => onClick(each, event)}
                onFold={(open) => fold(each, open)}
              />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  )
}
