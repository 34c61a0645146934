import { TriangleAlert } from 'lucide-react'
import { expiryOf } from '../../../shared/article/expiry'
import type { Figure } from '../../../shared/article/figure'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { useNow } from '../../ui/use-now'
import styles from './figure.module.css'

/** Until when a picture may be used: a warning where that is over, or soon will be. */
export function Licence({ figure: { rights } }: { figure: Figure }) {
  const now = new Date(useNow())
  if (rights?.expires === undefined) return null
  const state = expiryOf(rights.expires, localDay(now))
  return (
    <span className={state === undefined ? styles.fact : styles.warning}>
      {state !== undefined && <TriangleAlert size={13} aria-hidden />}
      {t(`figure.licence.${state ?? 'until'}`, { day: written(rights.expires) })}
    </span>
  )
}

/** The day in the person's own time zone, YYYY-MM-DD. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function written(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}
