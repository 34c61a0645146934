import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { DecorativeToggle } from './decorative-toggle'
import styles from './figure.module.css'
import type { ChangeFigure } from './change-figure'

/** What a picture shows, for those who can't see it: its `field`, a mark where that is empty, or that none is needed. */
export function FigureAlt({
  figure: { decorative, alt },
  field,
  onChange,
}: {
  figure: Figure
  field: ReactNode
  onChange: ChangeFigure
}) {
  const { readOnly } = useSession()
  const missing = !decorative && alt.trim() === ''
  return (
    <div className={styles.altLine} data-missing={missing || undefined}>
      {missing && <CircleAlert size={14} role="img" aria-label={t('figure.alt-missing')} className={styles.altMark} />}
      {decorative ? <span className={styles.decoration}>{t('figure.decorative.help')}</span> : field}
      {!readOnly && (missing || decorative) && (
        <DecorativeToggle
          on={decorative === true}
          onToggle={(on) => onChange(({ decorative: _, ...now }) => (on ? { ...now, decorative: true } : now))}
        />
      )}
    </div>
  )
}
