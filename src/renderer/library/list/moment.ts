import { joined } from '../../../shared/messages/joined'
import { perLanguage } from '../../../shared/messages/per-language'

const time = perLanguage((language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }))
const thisYear = perLanguage((language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }))
const otherYear = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
)

/** An instant on this computer's clock, in as few words as a list has room for: 17:00 today, else 3 Mar. */
export function moment(instant: string, now: number): string {
  const at = new Date(instant)
  const today = new Date(now)
  if (at.toDateString() === today.toDateString()) return time().format(at)
  return (at.getFullYear() === today.getFullYear() ? thisYear : otherYear)().format(at)
}

/** An instant in full, for those who point at it: 3 Mar 2026, 17:00. */
export function fullMoment(instant: string): string {
  const at = new Date(instant)
  return joined([otherYear().format(at), time().format(at)])
}
