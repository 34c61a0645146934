import type { ZonedTime } from '../../shared/article/article'
import { joined } from '../../shared/messages/joined'
import { interfaceLanguage } from '../../shared/messages/translate'

/**
 * A due time as its own place tells it: 17:00 today, else 3 Mar, 17:00; with the year when it is another. `now` is in
 * milliseconds.
 */
export function duePhrase({ local, zone }: ZonedTime, now: number): string {
  const [day = '', time = ''] = local.split('T')
  // Swedish writes dates as YYYY-MM-DD.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now)
  if (day === today) return time
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const date = new Intl.DateTimeFormat(interfaceLanguage(), { day: 'numeric', month: 'short', year, timeZone: 'UTC' })
  return joined([date.format(new Date(`${day}T00:00Z`)), time])
}
