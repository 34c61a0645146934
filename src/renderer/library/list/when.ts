import { perLanguage } from '../../../shared/messages/per-language'
import { t } from '../../../shared/messages/translate'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const relative = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const thisYear = perLanguage((language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }))
const otherYear = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
)

/** How long ago something was, in as few words as a list has room for: now, 12 min, 5 h, yesterday, 3 Mar. */
export function when(instant: string, now: number): string {
  const then = Date.parse(instant)
  const age = now - then
  if (age < MINUTE) return relative().format(0, 'second')
  if (age < HOUR) return t('when.minutes', { n: Math.floor(age / MINUTE) })
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY)
  if (days === 0) return t('when.hours', { n: Math.floor(age / HOUR) })
  if (days === 1) return relative().format(-1, 'day')
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear()
  return (sameYear ? thisYear : otherYear)().format(then)
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
