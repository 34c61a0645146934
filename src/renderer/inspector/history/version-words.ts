import type { Version } from '../../../shared/bridge/history'
import { joined } from '../../../shared/messages/joined'
import { perLanguage } from '../../../shared/messages/per-language'
import { t } from '../../../shared/messages/translate'
import { dateOf } from './timeline'

const clock = perLanguage((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }))
const thisYear = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }),
)
const otherYear = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }))

/** The time of day of an instant: 14:02. */
export function timeOf(instant: string): string {
  return clock().format(new Date(instant))
}

/** A day (YYYY-MM-DD) as people say it: Today, Yesterday, Monday 3 March; with the year when it is another. */
export function dayName(date: string, now: number): string {
  if (date === dateOf(now)) return t('history.today')
  const yesterday = new Date(now)
  yesterday.setDate(yesterday.getDate() - 1)
  if (date === dateOf(yesterday.getTime())) return t('history.yesterday')
  const sameYear = date.slice(0, 4) === dateOf(now).slice(0, 4)
  return (sameYear ? thisYear : otherYear)().format(new Date(`${date}T12:00`))
}

/** What a version is: its label, or why it was cut. */
export function titleOfVersion({ label, reason }: Version): string {
  return label === null ? t(`history.reason.${reason}`) : t('history.named', { label })
}

/** What a version is called where others are near: Today 14:02, “First draft”. */
export function nameOfVersion(version: Version, now: number): string {
  const at = `${dayName(dateOf(version.at), now)} ${timeOf(version.at)}`
  return version.label === null ? at : joined([t('history.named', { label: version.label }), at])
}

/** The words that several neighbouring versions added and removed. */
export function wordsOf(versions: Version[]): { added: number; removed: number } {
  return versions.reduce((sum, { added, removed }) => ({ added: sum.added + added, removed: sum.removed + removed }), {
    added: 0,
    removed: 0,
  })
}
