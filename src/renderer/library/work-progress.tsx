import { useId } from 'react'
import type { Progress } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { ProgressBar } from '../ui/progress-bar'
import styles from './work-progress.module.css'

/** How far work on many stories has come. */
export function WorkProgress({ progress: { work, done, total } }: { progress: Progress }) {
  const id = useId()
  const kind = work === 'backing-up' || work === 'importing' ? 'other' : work
  return (
    <div className={styles.work}>
      <label htmlFor={id}>{t('library.work', { work: kind, done, total })}</label>
      <ProgressBar id={id} done={done} total={total} />
    </div>
  )
}
