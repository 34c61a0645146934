import type { Backup } from '../../shared/bridge/care'

/** The newest of all, then one for each of the last hours and of the last days in which any was made. */
const NEWEST = 6
const HOURS = 24
const DAYS = 30

const HOUR = '2026-11-24T10'.length
const DAY = '2026-11-24'.length

/**
 * Which backups stay, newest first: the six newest, the last one of each of the 24 hours and 30 days in which there were
 * any, and the newest of every kind; of these the oldest go until they are within the budget (in bytes). The newest
 * stays whatever its size. One that is dated later than `now` was made under a wrong clock: it stays until its time has
 * come, and takes no other's place.
 */
export function whichToKeep<B extends Backup>(backups: readonly B[], now: Date, budget = Infinity): B[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.name < b.name ? 1 : -1))
  const known = newestFirst.filter(({ at }) => Date.parse(at) <= now.getTime())
  const kept = new Set<B>([
    ...newestFirst.slice(0, newestFirst.length - known.length),
    ...known.slice(0, NEWEST),
    ...lastOfEach(known, ({ at }) => at.slice(0, HOUR)).slice(0, HOURS),
    ...lastOfEach(known, ({ at }) => at.slice(0, DAY)).slice(0, DAYS),
    ...lastOfEach(known, ({ kind }) => kind),
  ])
  return within(
    newestFirst.filter((backup) => kept.has(backup)),
    known[0],
    budget,
  )
}

/** The first of each group: with the newest first, its last one. */
function lastOfEach<B>(backups: readonly B[], group: (backup: B) => string): B[] {
  const groups = new Map<string, B>()
  for (const backup of backups) if (!groups.has(group(backup))) groups.set(group(backup), backup)
  return [...groups.values()]
}

function within<B extends Backup>(newestFirst: readonly B[], newest: B | undefined, budget: number): B[] {
  let left = budget - (newest?.size ?? 0)
  let full = false
  return newestFirst.filter((backup) => {
    if (backup === newest) return true
    full ||= (left -= backup.size) < 0
    return !full
  })
}
