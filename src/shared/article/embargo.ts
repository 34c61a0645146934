import type { ZonedTime } from './article'

/**
 * The instant (milliseconds since 1970) that a wall clock in a zone shows a time. A time that the clock shows twice or
 * skips, when summer time ends or begins, means the later instant: an embargo never ends early.
 * Throws a RangeError for a zone or a time that does not exist.
 */
export function instantOf({ local, zone }: ZonedTime): number {
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) throw new RangeError(`no such time: ${local}`)
  const clock = clockIn(zone)
  const offsets = [-DAY, 0, DAY].map((shift) => clock(asUtc + shift) - (asUtc + shift))
  const candidates = offsets.map((offset) => asUtc - offset)
  const exact = candidates.filter((instant) => clock(instant) === asUtc)
  return Math.max(...(exact.length > 0 ? exact : candidates))
}

/** Whether a story may go out at `now` (milliseconds since 1970). An embargo whose zone is unknown here has not passed. */
export function embargoPassed(embargo: ZonedTime | undefined, now: number): boolean {
  if (embargo === undefined) return true
  try {
    return instantOf(embargo) <= now
  } catch {
    return false
  }
}

const DAY = 86_400_000

/** What a wall clock in the zone shows at an instant, as if it were UTC. */
function clockIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
}
