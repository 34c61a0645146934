import { perLanguage } from '../../shared/messages/per-language'

const short = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }))
const full = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }))

/** An instant in full, on this computer's clock: 3 March 2026 at 17:00. */
export function moment(instant: string): string {
  return full().format(new Date(instant))
}

/** The same for a table: 3 Mar 2026, 17:00. */
export function shortMoment(instant: string): string {
  return short().format(new Date(instant))
}
