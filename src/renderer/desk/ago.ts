import { perLanguage } from '../../shared/messages/per-language'
import { t } from '../../shared/messages/translate'

const relative = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'long' }))
const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago an instant was: 2 minutes ago. A clock that is ahead makes it no future. */
export function ago(instant: string, now: number): string {
  const past = now - Date.parse(instant)
  const step = STEPS.find(([, length]) => past >= length)
  return step ? relative().format(-Math.floor(past / step[1]), step[0]) : t('desks.just-now')
}
