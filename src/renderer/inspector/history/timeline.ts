import { type Reason } from '../../../shared/article/revision'
import type { Version } from '../../../shared/bridge/history'

/** Neighbouring versions that stand as one: a single one, or the pauses of one sitting, newest first. */
export type Entry = [Version, ...Version[]]

export interface Day {
  /** YYYY-MM-DD on this machine's clock. */
  date: string
  entries: Entry[]
}

const SITTING_MS = 30 * 60_000
const PAUSES: ReadonlySet<Reason> = new Set(['idle', 'blur', 'interval', 'close'])

/**
 * Versions by day, in their order. The pauses of one person that follow each other within half an hour are one sitting;
 * what was named, shared, published or restored stands alone.
 */
export function timelineOf(versions: Version[]): Day[] {
  const days: Day[] = []
  for (const version of versions) {
    const date = dateOf(version.at)
    let day = days.at(-1)
    if (day?.date !== date) days.push((day = { date, entries: [] }))
    const entry = day.entries.at(-1)
    if (entry && isOneSitting(entry.at(-1) as Version, version)) entry.push(version)
    else day.entries.push([version])
  }
  return days
}

function isOneSitting(later: Version, earlier: Version): boolean {
  return (
    isPause(later) &&
    isPause(earlier) &&
    later.author === earlier.author &&
    Date.parse(later.at) - Date.parse(earlier.at) <= SITTING_MS
  )
}

function isPause({ reason, shared, published }: Version): boolean {
  return PAUSES.has(reason) && !shared && !published
}

/** The day of an instant on this machine's clock. */
export function dateOf(instant: string | number): string {
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A line of the timeline: `now`, a version, a folded sitting, or a version inside an open one (level 2). */
export interface Line {
  key: string
  level: 1 | 2
  /** Empty for *Now*. */
  versions: Version[]
  /** Undefined where there is nothing to unfold. */
  open: boolean | undefined
}

/** The lines of an entry, as far as it is unfolded. A sitting is known by its first pause, so that it stays open as it grows. */
export function linesOf(entry: Entry, open: ReadonlySet<string>): Line[] {
  const key = `sitting ${(entry.at(-1) as Version).id}`
  if (entry.length === 1) return [{ key: entry[0].id, level: 1, versions: entry, open: undefined }]
  const isOpen = open.has(key)
  const inside = entry.map((version): Line => ({ key: version.id, level: 2, versions: [version], open: undefined }))
  return [{ key, level: 1, versions: entry, open: isOpen }, ...(isOpen ? inside : [])]
}
