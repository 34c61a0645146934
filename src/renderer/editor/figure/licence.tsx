import { TriangleAlert } from 'lucide-react'
import { expiryOf } from '../../../shared/article/expiry'
import type { Figure } from '../../../shared/article/figure'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { today } from '../../ui/today'
import { useNow } from '../../ui/use-now'
import styles from './figure.module.css'

/** Until when a picture may be used: a warning where that is over, or soon will be. */
export function Licence({ figure: { rights } }: { figure: Figure }) {
  const now = useNow()
  if (rights?.expires === undefined) return null
  const state = expiryOf(rights.expires, today(now))
  return (
    <span className={state === undefined ? styles.fact : styles.warning}>
      {state !== undefined && <TriangleAlert size={13} aria-hidden />}
      {t(`figure.licence.${state ?? 'until'}`, { day: written(rights.expires) })}
    </span>
  )
}

function written(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}
