import { useId } from 'react'
import { t } from '../../shared/messages/translate'
import { ProgressBar } from '../ui/progress-bar'
import type { Acts } from './use-acts'
import styles from './everywhere.module.css'

/** How far a change of many stories has come. One that is over at once is not worth a word. */
export function ActProgress({ acts: { progress } }: { acts: Acts }) {
  const id = useId()
  if (!progress || progress.done === progress.total) return null
  const { done, total } = progress
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{t('everywhere.working', { done, total })}</label>
      <ProgressBar id={id} done={done} total={total} />
    </div>
  )
}
