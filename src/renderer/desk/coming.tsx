import { useId } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { sentenceOf, t } from '../../shared/messages/translate'
import { ProgressBar } from '../ui/progress-bar'
import styles from './desk.module.css'

/** How far the stories of a desk have come in. */
export function Coming({ desk }: { desk: DeskStatus }) {
  const id = useId()
  const { reading, lookedAt, problem, stories } = desk
  if (problem !== null)
    return (
      <p role="alert" className={styles.refused}>
        {sentenceOf(problem)}
      </p>
    )
  if (lookedAt !== null && reading === null) return <p role="status">{t('desks.settle.here', { count: stories })}</p>
  const [done, total] = reading ? [reading.done, reading.total] : [0, 0]
  return (
    <div className={styles.coming}>
      <label htmlFor={id}>{reading ? t('desks.settle.reading', { done, total }) : t('desks.settle.looking')}</label>
      <ProgressBar id={id} done={done} total={total} />
    </div>
  )
}
