import { perLanguage } from '../../shared/messages/per-language'

const short = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }))

/** An instant on this computer's clock: 3 Mar 2026, 17:00. */
export function moment(instant: string): string {
  return short().format(new Date(instant))
}
