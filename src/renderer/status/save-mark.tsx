import { sentenceOf, t } from '../../shared/messages/translate'
import { useSessionState } from '../session/use-story'
import styles from './status.module.css'

/** Whether what is on the page is also on the disk. */
export function SaveMark() {
  const saving = useSessionState((session) => session.saving)
  const words =
    saving.state === 'failed' ? t('status.failed', { reason: sentenceOf(saving.problem) }) : t(`status.${saving.state}`)
  return (
    <span role="status" className={styles.save} data-state={saving.state} title={words}>
      <span className={styles.dot} />
      <span className={styles.reason}>{words}</span>
    </span>
  )
}
