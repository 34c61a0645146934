/**
 * The day of an instant in a time zone (an IANA name): YYYY-MM-DD. Without a zone, in an empty one, or in one that this runtime
 * doesn't know, it is that of UTC: never that of the machine, so that a page is the same wherever it is made.
 */
export function dayOf(instant: string, zone?: string): string {
  const format = zone ? formatFor(zone) : null
  if (format === null) return instant.slice(0, 10)
  const parts = Object.fromEntries(format.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]))
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatFor(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone)
  if (format === undefined) formats.set(zone, (format = madeFor(zone)))
  return format
}

function madeFor(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  } catch {
    return null
  }
}
